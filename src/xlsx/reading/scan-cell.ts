// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../core/workbook/address";
import { unsigned } from "./bytes";
import { addCell, FORMULA } from "./cell-store";
import { isInArray, scanFormula } from "./scan-formula";
import { cellTypeAt, NUMBER_TYPE, settle } from "./settle-cell";
import { malformedCell, moveToRow, type SheetScan } from "./sheet-scan";
import { scanStringItem } from "./string-items";
import { nextAttribute } from "./xml-attributes";
import { nextTag } from "./xml-cursor";
import { isNamed, skipElement } from "./xml-walk";

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** Reads <c>, whose start tag was just read, and stops at its end tag. */
export function scanCell(scan: SheetScan): void {
  const { cursor, draft } = scan;
  beginCell(scan);
  if (cursor.kind === "open") scanCellChildren(scan);
  const isFormula = draft.isFormula || isInArray(scan);
  settle(scan);
  addCell(scan.sheet.store, draft.column, isFormula ? draft.kind | FORMULA : draft.kind, draft.style, draft.value);
}

function beginCell(scan: SheetScan): void {
  const { cursor, span, draft } = scan;
  draft.style = 0;
  draft.type = NUMBER_TYPE;
  draft.isFormula = false;
  draft.valueStart = draft.valueEnd = draft.inlineText = -1;
  let column = draft.column + 1;
  // Of all attributes only r, s and t matter; the reference may be missing, and then cells just follow one another.
  while (nextAttribute(cursor, span)) {
    if (span.nameEnd - span.nameStart !== 1) continue;
    const name = cursor.bytes[span.nameStart];
    if (name === LETTER_R) column = readReference(scan);
    else if (name === LETTER_S) draft.style = unsigned(cursor.bytes, span.start, span.end);
    else if (name === LETTER_T) draft.type = cellTypeAt(cursor.bytes, span.start, span.end);
  }
  const isInOrder = column > draft.column && column < MAX_COLUMNS;
  draft.column = column;
  if (!isInOrder || draft.type < 0) malformedCell(scan);
}

/** The column of "C5"; the row must be the one around it, unless that one was only counted. */
function readReference(scan: SheetScan): number {
  const { cursor, span } = scan;
  const { store } = scan.sheet;
  let column = 0;
  let at = span.start;
  for (; at < span.end; at++) {
    const letter = cursor.bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a || column > MAX_COLUMNS) break;
    column = column * 26 + letter - 0x40;
  }
  const row = unsigned(cursor.bytes, at, span.end) - 1;
  if (column === 0 || row < 0) malformedCell(scan);
  if (row !== scan.row) {
    if (scan.isRowStated || scan.draft.column >= 0) malformedCell(scan);
    moveToRow(scan, row);
    store.rows[store.rowCount - 1] = row;
  }
  return column - 1;
}

function scanCellChildren(scan: SheetScan): void {
  const { cursor, draft } = scan;
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isNamed(cursor, "v")) scanValue(scan);
    else if (isNamed(cursor, "f")) scanFormula(scan);
    else if (isNamed(cursor, "is")) draft.inlineText = scanStringItem(cursor, scan.sheet.texts);
    else skipElement(cursor);
  }
}

// Only the place is noted: what it means depends on the type, and on a formula that may come after.
function scanValue(scan: SheetScan): void {
  const { cursor, draft } = scan;
  draft.valueStart = draft.valueEnd = cursor.at;
  if (cursor.kind === "empty") return;
  nextTag(cursor);
  if (cursor.kind !== "close") malformedCell(scan);
  draft.valueEnd = cursor.textEnd;
}
