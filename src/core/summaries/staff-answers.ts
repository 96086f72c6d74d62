// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../workbook/cell";
import type { CellContent } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { contentOf } from "../memory/content";

/** What staff wrote in one of their cells, with the format that makes a number a date. */
export interface StaffAnswer {
  readonly value: CellContent;
  readonly format: string;
}

/** Headings stand within the first rows, even if staff inserted some above them. */
const ROWS_SEARCHED = 50;

/** The row of headings, by one that no other sheet of ours has, and the column of each. */
export function headingRowOf(
  sheet: Sheet,
  heading: string,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (const row of sheet.rows()) {
    if (row > ROWS_SEARCHED) return null;
    const columns = new Map(sheet.columns(row).map((column) => [sheet.cell(row, column).text, column]));
    if (columns.has(heading)) return { row, columns };
  }
  return null;
}

/** -1: staff deleted the column; nothing is to be had from it. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return column < 0 ? BLANK_CELL : sheet.cell(row, column);
}

export function answerIn(cell: Cell): StaffAnswer {
  return { value: cell.kind === "error" ? null : contentOf(cell), format: cell.format };
}

/** The answer as a cell to be written: a number keeps the format that staff gave it. */
export function answerValue({ value, format }: StaffAnswer): CellContent | { value: CellContent; format: string } {
  return typeof value === "number" ? { value, format } : value;
}
