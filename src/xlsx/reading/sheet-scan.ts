// SPDX-License-Identifier: EUPL-1.2
import { addressOf, MAX_ROWS } from "../../core/workbook/address";
import { refuse } from "../archive/refused";
import { BLANK, cellStore, type CellStore } from "./cell-store";
import { textPool, type TextPool } from "./text-pool";
import type { AttributeSpan } from "./xml-attributes";
import { xmlCursor, type XmlCursor } from "./xml-cursor";

/** What a sheet's part must be read against. */
export interface SheetContext {
  readonly dateSystem: 1900 | 1904;
  readonly sharedStringCount: number;
  /** Cells that the workbook may still have. */
  readonly cellsLeft: number;
}

/** What a worksheet part holds. The part's bytes are not among it: a sheet must not keep them in memory. */
export interface ScannedSheet {
  readonly store: CellStore;
  /** Inline strings, text results of formulas, error codes. */
  readonly texts: TextPool;
  isProtected: boolean;
  callsPerf: boolean;
  /** Style of each column where no cell is stored; null when no column has one. */
  columnStyles: Int32Array | null;
}

/** A worksheet part while it is read. */
export interface SheetScan {
  readonly cursor: XmlCursor;
  readonly context: SheetContext;
  readonly sheet: ScannedSheet;
  readonly span: AttributeSpan;
  /** Last row of the array formula that covers each column; null before the first of them. */
  arrayUntil: Int32Array | null;
  row: number;
  /** False when the row's number was only counted: its first cell may know better. */
  isRowStated: boolean;
  /** The cell being read: one object for all of them. */
  readonly draft: CellDraft;
}

/** What the tags of one cell said. */
export interface CellDraft {
  column: number;
  style: number;
  type: number;
  isFormula: boolean;
  /** Where <v> has its text; -1 without <v>. */
  valueStart: number;
  valueEnd: number;
  /** Index of the text in <is>; -1 without it. */
  inlineText: number;
  /** What they come to, as the store keeps it. */
  kind: number;
  value: number;
}

/** Stands before the first tag of a worksheet part. */
export function sheetScan(bytes: Buffer, part: string, context: SheetContext): SheetScan {
  return {
    cursor: xmlCursor(bytes, part),
    context,
    sheet: {
      store: cellStore(bytes.length),
      texts: textPool(bytes),
      isProtected: false,
      callsPerf: false,
      columnStyles: null,
    },
    span: { nameStart: 0, nameEnd: 0, start: 0, end: 0 },
    arrayUntil: null,
    row: -1,
    isRowStated: false,
    draft: emptyDraft(),
  };
}

function emptyDraft(): CellDraft {
  const places = { valueStart: -1, valueEnd: -1, inlineText: -1 };
  return { column: -1, style: 0, type: 0, isFormula: false, ...places, kind: BLANK, value: 0 };
}

/** Gives the file up because of one cell. */
export function malformedCell(scan: SheetScan): never {
  const { cursor, row, draft } = scan;
  return refuse("malformed", `${cursor.part}, ${addressOf(Math.max(row, 0), Math.max(draft.column, 0))}`);
}

/**
 * Goes on to a row. Rows out of order or twice are refused: Excel calls such a file damaged, and which of two rows counts
 * would be a guess.
 */
export function moveToRow(scan: SheetScan, row: number): void {
  if (row <= scan.row || row >= MAX_ROWS) malformedCell(scan);
  scan.row = row;
}
