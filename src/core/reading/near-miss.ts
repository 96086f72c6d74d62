// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../workbook/address";
import type { Reason } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { headingRole } from "./heading-row";
import { isOtherRegister } from "./subject";
import type { ColumnRole } from "./vocabulary/headings";
import { bareTime } from "./vocabulary/periods";

/** Rows among which headings are looked for, and rows below them that are looked at. */
const HEADING_DEPTH = 60;
const DEPTH = 20;
/** Rows with numbers that make a table. */
const FEWEST_ROWS = 2;

interface Heading {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}

/** A table that has indicators and one figure only: what was seen, and where, so that a person can say what its columns are. */
export function nearMiss(sheet: Sheet): { readonly at: CellPosition; readonly reason: Reason } | null {
  for (const row of sheet.rows()) {
    if (row > HEADING_DEPTH) return null;
    const headings = headingsOf(sheet, row);
    const code = whatIsMissing(sheet, row, headings);
    if (code === null) continue;
    const known = headings.filter(({ role }) => role !== null);
    const seen = known.map(({ text, column }) => `«${text.replace(/\s+/g, " ").trim()}» (${addressOf(row, column)})`);
    return { at: { row, column: known[0]!.column }, reason: { code, args: { seen: seen.join(", ") } } };
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

function headingsOf(sheet: Sheet, row: number): readonly Heading[] {
  return sheet.columns(row).flatMap((column): Heading[] => {
    const { kind, text } = sheet.cell(row, column);
    return kind === "text" && text.trim() !== "" ? [{ column, text, role: headingRole(text) }] : [];
  });
}

function holds(sheet: Sheet, heading: number, column: number, kind: "number" | "text"): boolean {
  let rows = 0;
  for (let row = heading + 1; row <= heading + DEPTH; row++) {
    const cell = sheet.cell(row, column);
    if (cell.kind === kind && (kind === "number" || cell.text.trim().length > 2)) rows++;
  }
  return rows >= FEWEST_ROWS;
}
