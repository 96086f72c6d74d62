// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/address";
import { unsigned } from "./bytes";
import { addCell, addRow, checkRoom, dropEmptyRow, FORMULA, NO_STYLE } from "./cell-store";
import { isInArray, scanFormula } from "./scan-formula";
import { malformedCell, type SheetScan } from "./sheet-scan";
import { cellTypeAt, NUMBER_TYPE, settle } from "./settle-cell";
import { scanStringItem } from "./string-items";
import { nextAttribute } from "./xml-attributes";
import { nextTag } from "./xml-cursor";
import { isNamed, skipElement } from "./xml-walk";

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** Reads the rows of <sheetData>, whose start tag was just read. */
export function scanRows(scan: SheetScan): void {
  const { cursor } = scan;
  if (cursor.kind === "empty") return;
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isNamed(cursor, "row")) scanRow(scan);
    else skipElement(cursor);
    checkRoom(scan.sheet.store, scan.context.cellsLeft);
  }
}

function scanRow(scan: SheetScan): void {
  const { cursor } = scan;
  const { store } = scan.sheet;
  beginRow(scan);
  if (cursor.kind === "empty") return dropEmptyRow(store);
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isLetter(scan, LETTER_C)) scanCell(scan);
    else skipElement(cursor);
  }
  dropEmptyRow(store);
}

function beginRow(scan: SheetScan): void {
  const { cursor, span } = scan;
  let row = -1;
  let style = NO_STYLE;
  let appliesStyle = false;
  while (nextAttribute(cursor, span)) {
    const length = span.nameEnd - span.nameStart;
    const name = cursor.bytes[span.nameStart];
    if (length === 1 && name === LETTER_R) row = rowNumber(scan);
    else if (length === 1 && name === LETTER_S) style = unsigned(cursor.bytes, span.start, span.end);
    // "customFormat" is the only attribute of a row with 12 letters that begins so.
    else if (length === 12 && name === LETTER_C) appliesStyle = cursor.bytes[span.start] !== 0x30;
  }
  scan.draft.column = -1;
  scan.isRowStated = row >= 0;
  moveTo(scan, row >= 0 ? row : scan.row + 1);
  addRow(scan.sheet.store, scan.row, appliesStyle ? style : NO_STYLE);
}

function rowNumber(scan: SheetScan): number {
  const row = unsigned(scan.cursor.bytes, scan.span.start, scan.span.end) - 1;
  return row >= 0 ? row : malformedCell(scan);
}

// Rows out of order or twice: Excel calls such a file damaged, and which of two rows counts would be a guess.
function moveTo(scan: SheetScan, row: number): void {
  if (row <= scan.row || row >= MAX_ROWS) malformedCell(scan);
  scan.row = row;
}

function scanCell(scan: SheetScan): void {
  const { cursor, draft } = scan;
  beginCell(scan);
  if (cursor.kind === "open") scanCellChildren(scan);
  const isFormula = draft.isFormula || isInArray(scan);
  const { kind, value } = settle(scan);
  addCell(scan.sheet.store, draft.column, isFormula ? kind | FORMULA : kind, draft.style, value);
}

function beginCell(scan: SheetScan): void {
  const { cursor, span, draft } = scan;
  draft.style = 0;
  draft.type = NUMBER_TYPE;
  draft.isFormula = false;
  draft.valueStart = draft.valueEnd = draft.inlineText = -1;
  let column = draft.column + 1;
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
    moveTo(scan, row);
    store.rows[store.rowCount - 1] = row;
  }
  return column - 1;
}

function scanCellChildren(scan: SheetScan): void {
  const { cursor, draft } = scan;
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    if (isLetter(scan, LETTER_V)) scanValue(scan);
    else if (isLetter(scan, LETTER_F)) scanFormula(scan);
    else if (isNamed(cursor, "is")) draft.inlineText = scanStringItem(cursor, scan.sheet.texts);
    else skipElement(cursor);
  }
}

function scanValue(scan: SheetScan): void {
  const { cursor, draft } = scan;
  draft.valueStart = draft.valueEnd = cursor.at;
  if (cursor.kind === "empty") return;
  nextTag(cursor);
  if (cursor.kind !== "close") malformedCell(scan);
  draft.valueEnd = cursor.textEnd;
}

function isLetter(scan: SheetScan, letter: number): boolean {
  const { bytes, nameStart, nameEnd } = scan.cursor;
  return nameEnd - nameStart === 1 && bytes[nameStart] === letter;
}
