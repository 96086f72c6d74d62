// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import { cellKey, intersection, isInside, isWholeColumns, isWholeRows, type Area } from "./area";
import { GENERAL, isPlainEmpty, type HostCell } from "./cell";
import { enter } from "./enter-value";
import { fullLook, lookValue, PLAIN_LOOK, type Look } from "./look";
import type { HostSheet, HostWorkbook, LineStyle } from "./model";
import { contentsChanged, type Author } from "./notices";
import { cellAt, storedCells } from "./read-cells";

/** Replaces a cell; one that holds and looks like nothing is dropped. */
export function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const key = cellKey(row, column);
  const hasLine = sheet.rowStyles.has(row) || sheet.columnStyles.has(column);
  if (isPlainEmpty(cell) && !hasLine) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** Enters values as a user or an add-in does: see enter(). null leaves a cell as it is. */
export function writeValues(book: HostWorkbook, area: Area, values: unknown, author: Author): void {
  const grid = shaped(area, values);
  refuseProtected(area);
  refuseFiltered(area);
  refuseArrays(area);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = grid(r, c);
      if (value === null) continue;
      const [row, column] = [area.row + r, area.column + c];
      putCell(area.sheet, row, column, enter(cellAt(area.sheet, row, column), value));
    }
  }
  contentsChanged(book, area, author);
}

/** Sets number formats; those of whole rows and columns are kept once for all their cells. */
export function writeFormats(book: HostWorkbook, area: Area, formats: unknown): void {
  const grid = shaped(area, formats);
  refuseProtected(area);
  changeStyle(book, area, (style, r, c) => {
    const format = grid(r, c);
    if (format === null) return style;
    if (typeof format !== "string") throw richError("InvalidArgument");
    return { ...style, format: format || GENERAL };
  });
}

/** Sets one property of the look of each cell. */
export function writeLook(book: HostWorkbook, area: Area, path: string, value: unknown): void {
  if (value === null) return;
  refuseProtected(area);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw richError("InvalidArgument");
  }
  const changed = new Map<Look, Look>();
  changeStyle(book, area, (style) => {
    // Equal looks stay one object.
    const look = changed.get(style.look) ?? { ...style.look, [path]: value };
    changed.set(style.look, look);
    return { ...style, look };
  });
}

/** Empties contents, looks, or both. */
export function clearArea(book: HostWorkbook, area: Area, what: string, author: Author): void {
  if (!["All", "Contents", "Formats"].includes(what)) throw richError("InvalidArgument", `clear(${what})`);
  refuseProtected(area);
  refuseFiltered(area);
  if (what !== "Formats") refuseArrays(area);
  for (const { row, column, cell } of [...storedCells(area)]) {
    const contents =
      what === "Formats" ? {} : { kind: "Empty" as const, value: "", formula: null, spilledFrom: null, array: null };
    const style = what === "Contents" ? {} : { format: GENERAL, look: PLAIN_LOOK };
    putCell(area.sheet, row, column, { ...cell, ...contents, ...style });
  }
  if (what !== "Formats") contentsChanged(book, area, author);
  book.dirty = true;
}

/** A protected sheet lets nobody write in its locked cells. */
export function refuseProtected(area: Area): void {
  if (area.sheet.isProtected && hasLocked(area)) throw richError("AccessDenied");
}

function hasLocked(area: Area): boolean {
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      if (lookValue(fullLook(area.sheet, cellAt(area.sheet, r, c).look), "protection.locked") === true) return true;
    }
  }
  return false;
}

// Excel would write only into the rows that are shown, so that values end up in the wrong ones.
function refuseFiltered(area: Area): void {
  const { filter } = area.sheet;
  if (filter?.isFiltering && intersection(filter.area, area)) throw richError("FilteredRangeConflict");
}

// «Impossibile modificare parte di una matrice»: only the whole of it.
function refuseArrays(area: Area): void {
  for (const { cell } of storedCells(area)) {
    if (cell.array && !isInside(cell.array, area)) throw richError("InvalidOperation");
  }
}

type Grid = (row: number, column: number) => unknown;

/** One value for all cells, or a matrix of the same shape: anything else is InvalidArgument. */
function shaped(area: Area, values: unknown): Grid {
  if (!Array.isArray(values)) return () => values;
  const rows = values as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw richError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

type Style = { readonly format: string; readonly look: Look };

function changeStyle(
  book: HostWorkbook,
  area: Area,
  change: (style: Style, row: number, column: number) => Style,
): void {
  book.dirty = true;
  if (isWholeColumns(area) || isWholeRows(area)) return changeLines(area, (style) => change(style, 0, 0));
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const cell = cellAt(area.sheet, area.row + r, area.column + c);
      putCell(area.sheet, area.row + r, area.column + c, { ...cell, ...change(cell, r, c) });
    }
  }
}

function changeLines(area: Area, change: (style: Style) => Style): void {
  const [lines, first, count] = isWholeColumns(area)
    ? [area.sheet.columnStyles, area.column, area.columns]
    : [area.sheet.rowStyles, area.row, area.rows];
  for (let at = first; at < first + count; at++) lines.set(at, changedLine(lines.get(at), change));
  for (const { row, column, cell } of storedCells(area)) {
    area.sheet.cells.set(cellKey(row, column), { ...cell, ...change(cell) });
  }
}

function changedLine(line: LineStyle | undefined, change: (style: Style) => Style): LineStyle {
  return change({ format: line?.format ?? GENERAL, look: line?.look ?? PLAIN_LOOK });
}
