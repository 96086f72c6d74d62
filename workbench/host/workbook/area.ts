// SPDX-License-Identifier: EUPL-1.2
import { addressOf, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import { richError } from "../rich-api/rich-error";
import type { HostSheet } from "./model";

/** A block of cells on one sheet, zero-based. */
export interface Area {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area inside the sheet; anything else is InvalidArgument. */
export function areaAt(sheet: HostSheet, row: number, column: number, rows = 1, columns = 1): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw richError("InvalidArgument");
  return { sheet, row, column, rows, columns };
}

export function wholeSheet(sheet: HostSheet): Area {
  return { sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

export function isWholeRows({ columns }: Area): boolean {
  return columns === MAX_COLUMNS;
}

export function isWholeColumns({ rows }: Area): boolean {
  return rows === MAX_ROWS;
}

/** One number for a place on a sheet. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function keyPlace(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** "A1:C4", "A:C", "1:4" or "B2". */
export function addressOfArea({ row, column, rows, columns }: Area): string {
  const lastColumn = columnName(column + columns - 1);
  if (rows === MAX_ROWS) return `${columnName(column)}:${lastColumn}`;
  if (columns === MAX_COLUMNS) return `${String(row + 1)}:${String(row + rows)}`;
  const start = addressOf(row, column);
  return rows * columns === 1 ? start : `${start}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** "'Foglio 1'!A1:C4". */
export function fullAddress(area: Area): string {
  return `${quotedSheet(area.sheet.name)}!${addressOfArea(area)}`;
}

/** "Foglio1", "'Foglio 1'": names that could be read as something else are quoted. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function meets(a: Area, b: Area): boolean {
  const across = a.column < b.column + b.columns && b.column < a.column + a.columns;
  return a.sheet === b.sheet && across && a.row < b.row + b.rows && b.row < a.row + a.rows;
}

/** True when all the cells of an area lie in another one. */
export function isInside(area: Area, whole: Area): boolean {
  const across = area.column >= whole.column && area.column + area.columns <= whole.column + whole.columns;
  return (
    area.sheet === whole.sheet && across && area.row >= whole.row && area.row + area.rows <= whole.row + whole.rows
  );
}

export function intersection(a: Area, b: Area): Area | null {
  if (!meets(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}
