// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../../src/core/workbook/address";
import { MOST_CELLS_READ } from "../limits";
import { cellKey, keyPlace, type Area } from "./area";
import { EMPTY_CELL, GENERAL, isPlainEmpty, type HostCell } from "./cell";
import { fullLook, lookValue, type Look } from "./look";
import type { HostSheet, LineStyle } from "./model";

/** The cell there, or what stands in its place: an empty cell in the style of its row or column. */
export function cellAt(sheet: HostSheet, row: number, column: number): HostCell {
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell) return cell;
  if (sheet.rowStyles.size === 0 && sheet.columnStyles.size === 0) return EMPTY_CELL;
  const line = sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
  return line ? emptyIn(line) : EMPTY_CELL;
}

/** Whole columns may be styled: one empty cell for each style. */
const EMPTY_BY_LINE = new WeakMap<LineStyle, HostCell>();

function emptyIn(line: LineStyle): HostCell {
  const known = EMPTY_BY_LINE.get(line);
  if (known) return known;
  const cell = { ...EMPTY_CELL, format: line.format ?? GENERAL, look: line.look };
  EMPTY_BY_LINE.set(line, cell);
  return cell;
}

/** One answer for each cell, in rows; null where Excel on the web gives no values at all. */
export function matrix<T>(area: Area, read: (cell: HostCell) => T): T[][] | null {
  const { sheet, row, column, rows, columns } = area;
  if (rows * columns > MOST_CELLS_READ) return null;
  const answer: T[][] = [];
  for (let r = row; r < row + rows; r++) {
    const line: T[] = [];
    for (let c = column; c < column + columns; c++) line.push(read(cellAt(sheet, r, c)));
    answer.push(line);
  }
  return answer;
}

/** The stored cells inside an area, in no order: whole columns are cheap. */
export function* storedCells(area: Area): Generator<{ row: number; column: number; cell: HostCell }> {
  const { sheet, row, column, rows, columns } = area;
  if (rows * columns <= sheet.cells.size) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = sheet.cells.get(cellKey(r, c));
        if (cell) yield { row: r, column: c, cell };
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const place = keyPlace(key);
    const inside =
      place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
    if (inside) yield { ...place, cell };
  }
}

/** The smallest area that holds all used cells of an area; null when there are none. */
export function usedArea(within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const { rows, columns } = within;
  const lastRow = within.row + rows;
  const lastColumn = within.column + columns;
  // Without a generator and its objects: a sheet may hold a million cells.
  for (const [key, cell] of within.sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key - row * MAX_COLUMNS;
    if (row < within.row || row >= lastRow || column < within.column || column >= lastColumn) continue;
    if (cell.kind === "Empty" && cell.formula === null && (valuesOnly || isPlainEmpty(cell))) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { sheet: within.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** One property of a look over an area: null when cells differ. */
export function commonLook(area: Area, path: string): unknown {
  return common(area, ({ look }: { readonly look: Look }) => lookValue(fullLook(area.sheet, look), path));
}

/** What all cells have in common, or null. Whole columns and rows are judged by their stored cells and their style. */
export function common<T>(area: Area, read: (cell: HostCell) => T): T | null {
  const first = read(cellAt(area.sheet, area.row, area.column));
  for (const { cell } of storedCells(area)) if (read(cell) !== first) return null;
  const holds = area.rows * area.columns;
  if (holds > area.sheet.cells.size || [...storedCells(area)].length < holds) {
    const empty = firstUnstored(area);
    if (empty && read(empty) !== first) return null;
  }
  return first;
}

function firstUnstored({ sheet, row, column, rows, columns }: Area): HostCell | null {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (!sheet.cells.has(cellKey(r, c))) return cellAt(sheet, r, c);
  }
  return null;
}
