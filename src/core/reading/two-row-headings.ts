// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
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
const NAMES_SOMETHING = /^(?:descrizione|denominazione|titolo|nome|testo)$/;

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
  const above = row === 0 ? [] : headingsAbove(sheet, row - 1, roleOf);
  const isTaken = ({ column }: HeadingCell): boolean => seen.some((cell) => cell.column === column);
  const known = above.filter(({ role }) => role !== null);
  const added = known.filter((cell) => !isTaken(cell));
  const areHeadings =
    added.length >= FEWEST_ABOVE || (known.length >= FEWEST_ABOVE && known.some(isOverGroup(above, seen)));
  if (!areHeadings) return { cells: own, above: [] };
  const named = own.map((cell) => namedAbove(cell, above));
  const cells = [...named, ...added.filter(({ column }) => !own.some((cell) => cell.column === column))];
  return { cells: cells.sort((a, b) => a.column - b.column), above: above.map(({ text }) => text.trim()) };
}

/** «Indicatore», written once over «Descrizione» and «U.M.»: no title or key of a sheet stands so. */
function isOverGroup(above: readonly HeadingCell[], seen: readonly HeadingCell[]): (cell: HeadingCell) => boolean {
  return ({ column }) => {
    const next = above.find((cell) => cell.column > column)?.column ?? column + 2;
    return [column, column + 1].every((at) => at < next && seen.some((cell) => cell.column === at));
  };
}

/** «Descrizione» under «Indicatore» is the indicator. */
function namedAbove(cell: HeadingCell, above: readonly HeadingCell[]): HeadingCell {
  if (cell.role !== null || !NAMES_SOMETHING.test(foldHeading(cell.text))) return cell;
  const role = above.find(({ column }) => column === cell.column)?.role;
  return role === "indicator" || role === "objective" ? { ...cell, role } : cell;
}

/** The texts of the row above; figures, and keys with their values («Obiettivo:»), tell no role. */
function headingsAbove(sheet: Sheet, row: number, roleOf: (text: string) => ColumnRole | null): readonly HeadingCell[] {
  return sheet.columns(row).flatMap((column) => {
    const { kind, text } = sheet.cell(row, column);
    if (kind !== "text") return [];
    return [{ column, text, role: text.trim().endsWith(":") ? null : roleOf(text) }];
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
