// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Reason } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { headingRole } from "./heading-row";
import { withPastResults } from "./past-results";
import { seenHeading } from "./seen-heading";
import { isOtherRegister } from "./subject";
import type { ColumnRole } from "./vocabulary/headings";
import { bareTime } from "./vocabulary/periods";

/** Rows among which headings are looked for, and rows below them that are looked at. */
export const HEADING_DEPTH = 60;
const DEPTH = 20;
/** Rows with numbers that make a table. */
const FEWEST_ROWS = 2;

/** A text of a row that may be one of headings. */
export interface Heading {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}

/** Where it is, and what was seen. */
export interface NearMiss {
  readonly at: CellPosition;
  readonly reason: Reason;
}

/** A table that has indicators and one figure only: what was seen, and where, so that a person can say what its columns are. */
export function nearMiss(sheet: Sheet): NearMiss | null {
  const card = downwards(sheet);
  if (card) return card;
  for (const row of sheet.rows()) {
    if (row > HEADING_DEPTH) return null;
    const headings = headingsOf(sheet, row);
    const code = whatIsMissing(sheet, row, withPastResults(headings));
    if (code === null) continue;
    const known = headings.filter(({ role }) => role !== null);
    const seen = known.map(({ text, column }) => seenHeading(text, row, column));
    return { at: { row, column: known[0]!.column }, reason: { code, args: { seen: seen.join(", ") } } };
  }
  return null;
}

/** «Indicatore: | Target: | Risultato:» one below the other, with a figure beside: a card, which no layout reads. */
export function downwards(sheet: Sheet): NearMiss | null {
  const cards = new Map<number, Map<ColumnRole, number>>();
  for (const row of sheet.rows()) {
    if (row > HEADING_DEPTH) return null;
    for (const { column, role } of headingsOf(sheet, row)) {
      if (role === "indicator") cards.set(column, new Map());
      const card = role === "actual" || role === "target" || role === "indicator" ? cards.get(column) : undefined;
      if (!card) continue;
      card.set(role!, row);
      const [first, goal, result] = [card.get("indicator"), card.get("target"), card.get("actual")];
      if (first === undefined || goal === undefined || result === undefined) continue;
      if (![goal, result].some((at) => sheet.cell(at, column + 1).kind === "number")) continue;
      const seen = [first, goal, result].map((at) => seenHeading(sheet.cell(at, column).text, at, column));
      return { at: { row: first, column }, reason: { code: "written-downwards", args: { seen: seen.join(", ") } } };
    }
  }
  return null;
}

/** Targets and results that are all texts; targets without results; or results beside numbers under a heading that says nothing. */
function whatIsMissing(sheet: Sheet, row: number, headings: readonly Heading[]): string | null {
  const has = (role: ColumnRole): boolean => headings.some((heading) => heading.role === role);
  if (isOtherRegister(headings.map(({ text }) => text))) return null;
  const isFigure = ({ role }: Heading): boolean => role === "target" || role === "actual";
  if (has("target") && has("actual") && (has("indicator") || has("objective"))) {
    const hasTexts = headings.some((heading) => isFigure(heading) && holds(sheet, row, heading.column, "text"));
    return hasTexts ? "texts-for-figures" : null;
  }
  if (!has("indicator")) return null;
  const numbersUnder = (isWanted: (heading: Heading) => boolean): boolean =>
    headings.some((heading) => isWanted(heading) && holds(sheet, row, heading.column, "number"));
  if (has("target")) return numbersUnder(({ role }) => role === "target") ? "no-result-column" : null;
  const isUnknown = ({ role, text }: Heading): boolean => role === null && bareTime(text) === null;
  if (!has("actual") || !numbersUnder(({ role }) => role === "actual")) return null;
  return numbersUnder(isUnknown) ? "no-target-column" : null;
}

/** The texts of a row, with what they would be as headings. */
export function headingsOf(sheet: Sheet, row: number): readonly Heading[] {
  return sheet.columns(row).flatMap((column): Heading[] => {
    const { kind, text } = sheet.cell(row, column);
    return kind === "text" && text.trim() !== "" ? [{ column, text, role: headingRole(text) }] : [];
  });
}

/** True where a few cells below a heading hold numbers, or texts that are more than a sign. */
export function holds(sheet: Sheet, heading: number, column: number, kind: "number" | "text"): boolean {
  let rows = 0;
  for (let row = heading + 1; row <= heading + DEPTH; row++) {
    const cell = sheet.cell(row, column);
    if (cell.kind === kind && (kind === "number" || cell.text.trim().length > 2)) rows++;
  }
  return rows >= FEWEST_ROWS;
}
