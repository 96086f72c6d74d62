// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../archive/refused";
import { isTrue, spells, unsigned } from "./bytes";
import { addRow, dropEmptyRow, NO_STYLE } from "./cell-store";
import { scanCell } from "./scan-cell";
import { malformedCell, moveToRow, type SheetScan } from "./sheet-scan";
import { nextAttribute } from "./xml-attributes";
import { nextTag } from "./xml-cursor";
import { isNamed, skipElement } from "./xml-walk";

/** Reads the rows of <sheetData>, whose start tag was just read. */
export function scanRows(scan: SheetScan): void {
  const { cursor } = scan;
  if (cursor.kind === "empty") return;
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isNamed(cursor, "row")) scanRow(scan);
    else skipElement(cursor);
    checkRoom(scan);
  }
}

// Rows count too: one with a style and no cells takes as much memory as a cell.
function checkRoom({ sheet: { store }, context, cursor }: SheetScan): void {
  if (store.cellCount + store.rowCount > context.cellsLeft) refuse("expands-too-much", cursor.part);
}

function scanRow(scan: SheetScan): void {
  const { cursor } = scan;
  const { store } = scan.sheet;
  beginRow(scan);
  // Programs write a row for its height alone, by the hundred thousand.
  if (cursor.kind === "empty") return dropEmptyRow(store);
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isNamed(cursor, "c")) scanCell(scan);
    else skipElement(cursor);
  }
  dropEmptyRow(store);
}

function beginRow(scan: SheetScan): void {
  const { cursor, span } = scan;
  const { bytes } = cursor;
  let row = -1;
  let style = NO_STYLE;
  let appliesStyle = false;
  while (nextAttribute(cursor, span)) {
    const { nameStart, nameEnd, start, end } = span;
    if (spells(bytes, nameStart, nameEnd, "r")) row = rowNumber(scan);
    else if (spells(bytes, nameStart, nameEnd, "s")) style = unsigned(bytes, start, end);
    // Without it, s is only a memory of the program that wrote the row.
    else if (spells(bytes, nameStart, nameEnd, "customFormat")) appliesStyle = isTrue(bytes, start, end);
  }
  scan.draft.column = -1;
  scan.isRowStated = row >= 0;
  moveToRow(scan, row >= 0 ? row : scan.row + 1);
  addRow(scan.sheet.store, scan.row, appliesStyle ? style : NO_STYLE);
}

function rowNumber(scan: SheetScan): number {
  const row = unsigned(scan.cursor.bytes, scan.span.start, scan.span.end) - 1;
  return row >= 0 ? row : malformedCell(scan);
}
