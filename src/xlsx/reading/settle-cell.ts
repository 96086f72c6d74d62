// SPDX-License-Identifier: EUPL-1.2
import { isSpace, spells } from "./bytes";
import { BLANK, BOOLEAN, ERROR, ISO_DATE, NUMBER, OWN_TEXT, SHARED_TEXT } from "./cell-store";
import { isoSerial } from "./iso-date";
import { numberAt } from "./number-text";
import { malformedCell, type CellDraft, type SheetScan } from "./sheet-scan";
import { addText } from "./text-pool";
import { decodeXml } from "./xml-text";

/** The attribute t of a cell, by its place here. */
const TYPES = ["n", "s", "str", "inlineStr", "b", "e", "d"] as const;
const NO_FIGURE = /^(?:-?INF|NaN)$/;
export const NUMBER_TYPE = 0;

/** The type written there; -1 when there is no such type. */
export function cellTypeAt(bytes: Buffer, start: number, end: number): number {
  for (let i = 0; i < TYPES.length; i++) if (spells(bytes, start, end, TYPES[i]!)) return i;
  return -1;
}

/** Turns what the cell's tags said into the kind of its content, without the formula mark, and the number to keep for it. */
export function settle(scan: SheetScan): void {
  const { draft } = scan;
  const type = TYPES[draft.type];
  if (draft.inlineText >= 0) return keep(draft, OWN_TEXT, draft.inlineText);
  if (draft.valueStart < 0) return keep(draft, BLANK, 0);
  // An empty text is a result like any other (=IF(A1="","",…)): Excel writes <v></v>, others <v/>.
  if (type === "str" || type === "inlineStr") return keep(draft, OWN_TEXT, ownText(scan));
  if (isEmpty(scan)) return keep(draft, BLANK, 0);
  if (type === "n") return numberCell(scan);
  if (type === "s") return sharedCell(scan);
  if (type === "b") return booleanCell(scan);
  if (type === "d") return dateCell(scan);
  return keep(draft, ERROR, ownText(scan));
}

function ownText({ sheet, draft }: SheetScan): number {
  return addText(sheet.texts, draft.valueStart, draft.valueEnd, false);
}

function keep(draft: CellDraft, kind: number, value: number): void {
  draft.kind = kind;
  draft.value = value;
}

function isEmpty({ cursor, draft }: SheetScan): boolean {
  for (let at = draft.valueStart; at < draft.valueEnd; at++) if (!isSpace(cursor.bytes[at]!)) return false;
  return true;
}

function numberCell(scan: SheetScan): void {
  const { cursor, draft } = scan;
  const number = numberAt(cursor.bytes, draft.valueStart, draft.valueEnd);
  if (!Number.isNaN(number)) return keep(draft, NUMBER, number);
  // LibreOffice writes a result beyond all numbers so, in the spelling of XML Schema: an error, whatever Excel calls it.
  return NO_FIGURE.test(valueText(scan)) ? keep(draft, ERROR, ownText(scan)) : malformedCell(scan);
}

function sharedCell(scan: SheetScan): void {
  const { cursor, draft } = scan;
  const index = numberAt(cursor.bytes, draft.valueStart, draft.valueEnd);
  const exists = Number.isInteger(index) && index >= 0 && index < scan.context.sharedStringCount;
  return exists ? keep(draft, SHARED_TEXT, index) : malformedCell(scan);
}

function booleanCell(scan: SheetScan): void {
  const { draft } = scan;
  const text = valueText(scan);
  if (text === "1" || text === "true") return keep(draft, BOOLEAN, 1);
  return text === "0" || text === "false" ? keep(draft, BOOLEAN, 0) : malformedCell(scan);
}

function dateCell(scan: SheetScan): void {
  const { context, draft } = scan;
  const serial = isoSerial(valueText(scan), context.dateSystem);
  return Number.isNaN(serial) ? malformedCell(scan) : keep(draft, NUMBER | ISO_DATE, serial);
}

function valueText({ cursor, draft }: SheetScan): string {
  return decodeXml(cursor.bytes, draft.valueStart, draft.valueEnd).trim();
}
