// SPDX-License-Identifier: EUPL-1.2
import { cellKey, wholeSheet } from "../workbook/area";
import { storedCells } from "../workbook/read-cells";
import { rangeObject, type RangeObject } from "./objects";

/** The range to which the formula of a cell spills, its own cell included; null when it does not. */
export function spillingTo({ book, area }: RangeObject): RangeObject | null {
  const key = cellKey(area.row, area.column);
  let [rows, columns] = [1, 1];
  for (const { row, column, cell } of storedCells(wholeSheet(area.sheet))) {
    if (cell.spilledFrom !== key) continue;
    rows = Math.max(rows, row - area.row + 1);
    columns = Math.max(columns, column - area.column + 1);
  }
  return rows * columns === 1 ? null : rangeObject(book, { ...area, rows, columns });
}
