// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold, foldHeading } from "../values/fold";
import type { HeadingRow } from "./heading";
import { splitCode } from "./objective-code";
import type { ColumnRole } from "./vocabulary/headings";

/** Rows under the headings that are looked at to tell which column names the indicators. */
const DEPTH = 40;

/**
 * Headings whose label column is known: where no heading says "Indicatore", the unnamed column with the most texts on
 * the rows that carry figures; failing that, the column of the objectives, which then names both.
 */
export function withLabelColumn(sheet: Sheet, heading: HeadingRow): HeadingRow {
  if (heading.columns.has("indicator")) return withLeadingObjectives(sheet, heading);
  const unnamed = mostTexts(sheet, heading);
  const shared = heading.columns.get("operational") ?? heading.columns.get("objective");
  const label = unnamed ?? shared;
  if (label === undefined) return heading;
  const columns = new Map<ColumnRole, number>(heading.columns).set("indicator", label);
  const leading = shared === undefined ? leadingTexts(sheet, heading, label) : undefined;
  if (leading !== undefined) columns.set("operational", leading);
  else if (unnamed === undefined || shared === undefined) columns.set("operational", label);
  return { ...heading, columns };
}

/** Rows of their own that make a column one of objectives. */
const FEWEST_OBJECTIVES = 2;

/** A column before the labels without heading, or under another name, holds objectives where rows of its own have a code or a %. */
function withLeadingObjectives(sheet: Sheet, heading: HeadingRow): HeadingRow {
  const { columns, known, row: first } = heading;
  const label = columns.get("indicator")!;
  if (columns.has("objective") || columns.has("operational")) return heading;
  const [declared, perspective] = [columns.get("declared"), columns.get("perspective")];
  const counts = new Map<number, number>();
  for (let row = first + 1; row <= first + DEPTH; row++) {
    const column = sheet.columns(row).find((each) => sheet.cell(row, each).kind === "text");
    if (column === undefined || column >= label || (known.has(column) && column !== perspective)) continue;
    if (saidAt(sheet, row, label) !== "") continue;
    const isCoded = splitCode(sheet.cell(row, column).text).code !== null;
    const isStated = declared !== undefined && saidAt(sheet, row, declared) !== "";
    // Under a heading that names something else («Prospettiva Natura») only a code beside a % is sure.
    const isHeaded = saidAt(sheet, first, column) !== "";
    if (isHeaded ? isCoded && isStated : isCoded || isStated) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [found] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!found || found[1] < FEWEST_OBJECTIVES) return heading;
  const all = new Map<ColumnRole, number>([...columns].filter(([, column]) => column !== found[0]));
  return { ...heading, columns: all.set("objective", found[0]) };
}

/**
 * Headings whose column of codes is that of the objectives: «N.» may number the rows, and «Cod.» the indicators. It is
 * theirs unless it changes while the objective stays.
 */
export function withCodeColumn(sheet: Sheet, heading: HeadingRow): HeadingRow {
  const code = heading.columns.get("code");
  const objective = heading.columns.get("objective") ?? heading.columns.get("operational");
  if (code === undefined) return heading;
  const isOwn = objective !== undefined && !changesAlone(sheet, heading.row, code, objective);
  const namesAlone = objective === undefined && heading.columns.has("indicator") && repeats(sheet, heading.row, code);
  if (isOwn || namesAlone) return heading;
  const columns = new Map<ColumnRole, number>(heading.columns);
  columns.delete("code");
  return { ...heading, columns };
}

/** True where a row has another code, but no other objective, than the row above it. */
function changesAlone(sheet: Sheet, heading: number, code: number, objective: number): boolean {
  let before: { readonly code: string; readonly name: string } | null = null;
  for (let row = heading + 1; row <= heading + DEPTH; row++) {
    const now = { code: saidAt(sheet, row, code), name: saidAt(sheet, row, objective) };
    if (now.code === "") continue;
    if (before && before.code !== now.code && (now.name === "" || now.name === before.name)) return true;
    before = now.name === "" && before ? { ...now, name: before.name } : now;
  }
  return false;
}

/**
 * Without a column of objectives, codes group the rows only where they come more than once in the table: below its own
 * heading, written again, stands another one. «N.» that goes from 1 to 3, and begins again, counts the rows of each part.
 */
function repeats(sheet: Sheet, heading: number, code: number): boolean {
  const title = fold(saidAt(sheet, heading, code));
  const mayCount = COUNTS_ROWS.test(foldHeading(title));
  const seen = new Set<string>();
  for (let row = heading + 1; row <= heading + DEPTH; row++) {
    const said = saidAt(sheet, row, code);
    if (said === "") continue;
    if (title !== "" && fold(said) === title) return false;
    if (mayCount && said === "1" && isCount(seen)) seen.clear();
    if (seen.has(said)) return true;
    seen.add(said);
  }
  return false;
}

/** Folded headings of the number that a row has in its table. */
const COUNTS_ROWS = /^(?:n|nr|num|numero)$/;

/** True for 1, 2, 3 …, two of them at least, in their order and without a gap. */
function isCount(seen: ReadonlySet<string>): boolean {
  return seen.size > 1 && [...seen].every((said, index) => said === String(index + 1));
}

function saidAt(sheet: Sheet, row: number, column: number): string {
  const { kind, text, number } = sheet.cell(row, column);
  return kind === "number" ? String(number) : text.trim();
}

function mostTexts(sheet: Sheet, heading: HeadingRow): number | undefined {
  const counts = textCounts(sheet, heading, true);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** An unnamed column before the labels that holds texts of its own. */
function leadingTexts(sheet: Sheet, heading: HeadingRow, label: number): number | undefined {
  const counts = textCounts(sheet, heading, false);
  return [...counts.keys()].filter((column) => column < label).sort((a, b) => a - b)[0];
}

function textCounts(sheet: Sheet, heading: HeadingRow, onlyWithFigures: boolean): ReadonlyMap<number, number> {
  const named = new Set([...heading.known, ...heading.columns.values()]);
  const figures = (["actual", "target"] as const).map((role) => heading.columns.get(role));
  const counts = new Map<number, number>();
  for (let row = heading.row + 1; row <= heading.row + DEPTH; row++) {
    const hasFigures = figures.some((column) => column !== undefined && sheet.cell(row, column).kind === "number");
    if (onlyWithFigures && !hasFigures) continue;
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (named.has(column) || cell.kind !== "text" || cell.text.trim() === "") continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}
