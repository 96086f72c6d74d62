// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import type { Area } from "./area";
import { displayedText } from "./display";
import type { HostWorkbook } from "./model";
import { storedCells, usedArea } from "./read-cells";
import { refuseProtected } from "./write-cells";

const LARGEST = { rows: 409.5, columns: 1791 } as const;
/** Points that a character takes, roughly: text is not measured here. */
const CHARACTER = 5.3;
const MARGIN = 4;

type Lines = "rows" | "columns";

/** The height of rows or width of columns that an area has throughout, in points; null when they differ. */
export function commonSize(area: Area, lines: Lines): number | null {
  const { sizes, first, count, usual } = linesOf(area, lines);
  const size = sizes.get(first) ?? usual;
  for (const [line, other] of sizes) if (line >= first && line < first + count && other !== size) return null;
  for (let line = first; line < first + Math.min(count, sizes.size + 1); line++) {
    if ((sizes.get(line) ?? usual) !== size) return null;
  }
  return size;
}

export function setSize(book: HostWorkbook, area: Area, lines: Lines, size: number): void {
  if (size < 0 || size > LARGEST[lines]) throw richError("InvalidArgument");
  refuseProtected(area);
  const { sizes, first, count } = linesOf(area, lines);
  for (let line = first; line < first + count; line++) sizes.set(line, size);
  book.dirty = true;
}

/** Columns as wide as their longest text, in the host's rough measure. */
export function autofitColumns(book: HostWorkbook, area: Area): void {
  refuseProtected(area);
  const widths = new Map<number, number>();
  for (const { column, cell } of storedCells(area)) {
    const width = displayedText(cell, book.dateSystem).length * CHARACTER + MARGIN;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) area.sheet.columnWidths.set(column, Math.min(width, LARGEST.columns));
  book.dirty = true;
}

/** Rows as high as Excel will make them: the host forgets the heights that were set. */
export function autofitRows(book: HostWorkbook, area: Area): void {
  refuseProtected(area);
  const used = usedArea(area, true);
  if (used) for (let row = used.row; row < used.row + used.rows; row++) area.sheet.rowHeights.delete(row);
  book.dirty = true;
}

function linesOf(area: Area, lines: Lines) {
  return lines === "rows"
    ? { sizes: area.sheet.rowHeights, first: area.row, count: area.rows, usual: area.sheet.defaultRowHeight }
    : {
        sizes: area.sheet.columnWidths,
        first: area.column,
        count: area.columns,
        usual: area.sheet.defaultColumnWidth,
      };
}
