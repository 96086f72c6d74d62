// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/address";
import { refuse } from "../../archive/refused";
import { attributeValueStart } from "../xml/attributes";
import type { ElementSpan } from "../xml/element";
import { nextTag, tagCursor, tagIs, type TagCursor } from "../xml/tag-cursor";

const ZERO = 0x30;
const LETTER_A = 0x41;
const UPPER_CASE = 0x5f;

/** Where an element stands; its `start` is -1 when there is none. */
export type Span = { -readonly [K in keyof ElementSpan]: number };

/** The row and the cell last read: one object each for the whole walk, so keep nothing of them. */
export interface RowPlace extends Span {
  row: number;
}

export interface CellPlace extends Span {
  row: number;
  column: number;
  readonly formula: Span;
  readonly value: Span;
  readonly inline: Span;
}

export interface SheetVisitor {
  /** At the row's opening tag. */
  row?(place: RowPlace): void;
  /** When the cell has been read whole. */
  cell(place: CellPlace): void;
  /** At the row's closing tag, or right after `row` when it closes itself. */
  rowEnd?(place: RowPlace): void;
}

/** Walks rows and cells in order, giving a place to those that do not tell theirs; returns where sheetData stands. */
export function walkSheet(xml: Uint8Array, visitor: SheetVisitor): Span {
  const cursor = tagCursor(xml);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || !tagIs(cursor, "sheetData")) continue;
    const data = spanAt(absent(), cursor);
    if (cursor.kind === "open") walkRows(cursor, data, visitor);
    return data;
  }
  return refuse("malformed", "");
}

function walkRows(cursor: TagCursor, data: Span, visitor: SheetVisitor): void {
  const row: RowPlace = { ...absent(), row: -1 };
  const cell: CellPlace = { ...absent(), row: 0, column: -1, formula: absent(), value: absent(), inline: absent() };
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return closeSpan(data, cursor);
    if (!tagIs(cursor, "row")) return refuse("malformed", "");
    row.row = rowPlace(cursor, row.row);
    spanAt(row, cursor);
    visitor.row?.(row);
    if (cursor.kind === "open") walkCells(cursor, row, cell, visitor);
    visitor.rowEnd?.(row);
  }
  return refuse("malformed", "");
}

function walkCells(cursor: TagCursor, row: RowPlace, cell: CellPlace, visitor: SheetVisitor): void {
  cell.row = row.row;
  cell.column = -1;
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return closeSpan(row, cursor);
    if (!tagIs(cursor, "c")) {
      skipElement(cursor);
      continue;
    }
    cell.column = placeOf(cursor, cell.column, MAX_COLUMNS, columnNumber);
    spanAt(cell, cursor);
    cell.formula.start = cell.value.start = cell.inline.start = -1;
    if (cursor.kind === "open") readContent(cursor, cell);
    visitor.cell(cell);
  }
  return refuse("malformed", "");
}

function readContent(cursor: TagCursor, cell: CellPlace): void {
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return closeSpan(cell, cursor);
    const span = tagIs(cursor, "v")
      ? cell.value
      : tagIs(cursor, "f")
        ? cell.formula
        : tagIs(cursor, "is")
          ? cell.inline
          : null;
    if (span) spanAt(span, cursor);
    const hasContent = cursor.kind === "open";
    skipElement(cursor);
    if (span && hasContent) closeSpan(span, cursor);
  }
  return refuse("malformed", "");
}

/** Moves over what the element holds, to its closing tag. */
function skipElement(cursor: TagCursor): void {
  if (cursor.kind === "empty") return;
  for (let depth = 1; depth > 0;) {
    if (!nextTag(cursor)) return refuse("malformed", "");
    if (cursor.kind === "open") depth++;
    if (cursor.kind === "close") depth--;
  }
}

/** `r` when written, else the next place; places only grow (Excel repairs a sheet where they do not). */
function placeOf(
  cursor: TagCursor,
  last: number,
  limit: number,
  read: (xml: Uint8Array, from: number) => number,
): number {
  const written = attributeValueStart(cursor.xml, cursor.nameEnd, cursor.end, "r");
  const place = written < 0 ? last + 1 : read(cursor.xml, written);
  return place > last && place < limit ? place : refuse("malformed", "");
}

// A row may leave its number to its first cell, as the reader lets it.
function rowPlace(cursor: TagCursor, last: number): number {
  const isStated = attributeValueStart(cursor.xml, cursor.nameEnd, cursor.end, "r") >= 0;
  const told = isStated || cursor.kind !== "open" ? -1 : rowOfFirstCell(cursor);
  if (told < 0) return placeOf(cursor, last, MAX_ROWS, rowNumber);
  return told > last && told < MAX_ROWS ? told : refuse("malformed", "");
}

function rowOfFirstCell({ xml, end }: TagCursor): number {
  const ahead = tagCursor(xml, end);
  while (nextTag(ahead) && ahead.kind !== "close") {
    if (!tagIs(ahead, "c")) {
      skipElement(ahead);
      continue;
    }
    let at = attributeValueStart(xml, ahead.nameEnd, ahead.end, "r");
    if (at < 0) return -1;
    while (xml[at]! >= LETTER_A) at++;
    return rowNumber(xml, at);
  }
  return -1;
}

function rowNumber(xml: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; xml[at]! >= ZERO && xml[at]! < ZERO + 10; at++) number = number * 10 + xml[at]! - ZERO;
  return number - 1;
}

/** The letters of "AB12": the row is known already. */
function columnNumber(xml: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; xml[at]! >= LETTER_A; at++) number = number * 26 + (xml[at]! & UPPER_CASE) - LETTER_A + 1;
  return number - 1;
}

function absent(): Span {
  return { start: -1, nameEnd: -1, openEnd: -1, closeStart: -1, end: -1 };
}

function spanAt<T extends Span>(span: T, cursor: TagCursor): T {
  span.start = cursor.start;
  span.nameEnd = cursor.nameEnd;
  span.openEnd = span.closeStart = span.end = cursor.end;
  return span;
}

function closeSpan(span: Span, cursor: TagCursor): void {
  span.closeStart = cursor.start;
  span.end = cursor.end;
}
