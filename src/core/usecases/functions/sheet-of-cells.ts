// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../workbook/cell";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Aligned, Scalar } from "./grid";

/** A workbook of one sheet, from the cells of an argument; numbers have no format, since functions receive none. */
export function sheetOfCells(cells: Aligned): WorkbookSnapshot {
  const rows = Array.from({ length: cells.rows }, (_, row) => row);
  const columns = Array.from({ length: cells.columns }, (_, column) => column);
  const isInside = (row: number, column: number) => row < cells.rows && column < cells.columns;
  const sheet: Sheet = {
    name: "",
    visibility: "visible",
    isProtected: false,
    extent: { rows: cells.rows, columns: cells.columns },
    cell: (row, column) => (isInside(row, column) ? cellOf(cells.at(0, row, column)) : BLANK_CELL),
    rows: () => rows,
    columns: () => columns,
    isLocked: () => false,
  };
  return { name: "", dateSystem: 1900, sheets: [sheet], definedNames: [], hasPerfFormulas: false };
}

function cellOf(scalar: Scalar): Cell {
  if (scalar === null) return BLANK_CELL;
  if (typeof scalar === "string") return { ...BLANK_CELL, kind: "text", text: scalar };
  return { ...BLANK_CELL, kind: typeof scalar === "number" ? "number" : "boolean", number: Number(scalar) };
}
