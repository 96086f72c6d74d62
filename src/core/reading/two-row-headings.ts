// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { HeadingCell } from "./heading-cell";
import { isColumnKeys, timesOfRow } from "./column-keys";
import type { ColumnRole } from "./vocabulary/headings";

/** The headings of a table, with those of a second row where it has two. */
export interface Headings {
  readonly cells: readonly HeadingCell[];
  /** Texts of the row above that are headings, hence no titles. */
  readonly above: readonly string[];
}

/** One word above the figures may be a title; from two on, they are headings. */
const FEWEST_ABOVE = 2;

/**
 * «Obiettivo» and «Indicatore» may stand one row higher, beside a year over the figures; and years or parts of the year
 * may stand one row lower, under a figure's heading written once.
 */
export function withOtherRow(
  sheet: Sheet,
  row: number,
  seen: readonly HeadingCell[],
  roleOf: (text: string) => ColumnRole | null,
): Headings {
  const own = withTimesBelow(sheet, row, seen);
  const above = row === 0 ? [] : headingsAbove(sheet, row - 1, new Set(seen.map(({ column }) => column)), roleOf);
  if (above.filter(({ role }) => role !== null).length < FEWEST_ABOVE) return { cells: own, above: [] };
  const added = above.filter(({ column, role }) => role !== null && !own.some((cell) => cell.column === column));
  const cells = [...own, ...added].sort((a, b) => a.column - b.column);
  return { cells, above: above.map(({ text }) => text.trim()) };
}

/** The texts of the row above; those over a heading of this row, and figures, tell no role. */
function headingsAbove(
  sheet: Sheet,
  row: number,
  taken: ReadonlySet<number>,
  roleOf: (text: string) => ColumnRole | null,
): readonly HeadingCell[] {
  return sheet.columns(row).flatMap((column) => {
    const { kind, text } = sheet.cell(row, column);
    if (kind !== "text") return [];
    return [{ column, text, role: taken.has(column) ? null : roleOf(text) }];
  });
}

function withTimesBelow(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const times = isColumnKeys(sheet, row + 1) ? timesOfRow(sheet, row + 1) : [];
  if (times.length === 0) return seen;
  const spread = times.flatMap(({ column, text }): HeadingCell[] => {
    const over = seen.filter((cell) => cell.column <= column).at(-1);
    return over ? [{ column, text: `${over.text} ${text}`, role: over.role }] : [];
  });
  const columns = new Set(spread.map(({ column }) => column));
  return [...seen.filter(({ column }) => !columns.has(column)), ...spread].sort((a, b) => a.column - b.column);
}
