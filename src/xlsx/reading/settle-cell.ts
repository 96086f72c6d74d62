// SPDX-License-Identifier: EUPL-1.2
import { isSpace, spells, unsigned } from "./bytes";
import { BLANK, BOOLEAN, ERROR, ISO_DATE, NUMBER, OWN_TEXT, SHARED_TEXT } from "./cell-store";
import { isoSerial } from "./iso-date";
import { numberAt } from "./number-text";
import { malformedCell, type SheetScan } from "./sheet-scan";
import { addText } from "./text-pool";
import { decodeXml } from "./xml-text";

/** The attribute t of a cell, by its place here. */
const TYPES = ["n", "s", "str", "inlineStr", "b", "e", "d"] as const;
export const NUMBER_TYPE = 0;

/** The type written there; -1 when there is no such type. */
export function cellTypeAt(bytes: Buffer, start: number, end: number): number {
  return TYPES.findIndex((type) => spells(bytes, start, end, type));
}

interface Settled {
  kind: number;
  value: number;
}

// One object for all cells: it is read at once and never kept.
const settled: Settled = { kind: BLANK, value: 0 };

/** What the cell's tags come to: the kind of its content, without the formula mark, and the number to keep for it. */
export function settle(scan: SheetScan): Readonly<Settled> {
  const { draft } = scan;
  const type = TYPES[draft.type];
  if (type === "inlineStr") return draft.inlineText < 0 ? is(BLANK, 0) : is(OWN_TEXT, draft.inlineText);
  if (draft.valueStart < 0) return is(BLANK, 0);
  // An empty text is a result like any other (=IF(A1="","",…)): Excel writes <v></v>, others <v/>.
  if (type === "str") return is(OWN_TEXT, addText(scan.sheet.texts, draft.valueStart, draft.valueEnd, false));
  if (isEmpty(scan)) return is(BLANK, 0);
  if (type === "n") return numberCell(scan);
  if (type === "s") return sharedCell(scan);
  if (type === "b") return booleanCell(scan);
  if (type === "d") return dateCell(scan);
  return is(ERROR, addText(scan.sheet.texts, draft.valueStart, draft.valueEnd, false));
}

function is(kind: number, value: number): Readonly<Settled> {
  settled.kind = kind;
  settled.value = value;
  return settled;
}

function isEmpty({ cursor, draft }: SheetScan): boolean {
  for (let at = draft.valueStart; at < draft.valueEnd; at++) if (!isSpace(cursor.bytes[at]!)) return false;
  return true;
}

function numberCell(scan: SheetScan): Readonly<Settled> {
  const number = numberAt(scan.cursor.bytes, scan.draft.valueStart, scan.draft.valueEnd);
  return Number.isNaN(number) ? malformedCell(scan) : is(NUMBER, number);
}

function sharedCell(scan: SheetScan): Readonly<Settled> {
  const index = unsigned(scan.cursor.bytes, scan.draft.valueStart, scan.draft.valueEnd);
  return index < 0 || index >= scan.context.sharedStringCount ? malformedCell(scan) : is(SHARED_TEXT, index);
}

function booleanCell(scan: SheetScan): Readonly<Settled> {
  const text = valueText(scan);
  if (text === "1" || text === "true") return is(BOOLEAN, 1);
  return text === "0" || text === "false" ? is(BOOLEAN, 0) : malformedCell(scan);
}

function dateCell(scan: SheetScan): Readonly<Settled> {
  const serial = isoSerial(valueText(scan), scan.context.dateSystem);
  return Number.isNaN(serial) ? malformedCell(scan) : is(NUMBER | ISO_DATE, serial);
}

function valueText({ cursor, draft }: SheetScan): string {
  return decodeXml(cursor.bytes, draft.valueStart, draft.valueEnd).trim();
}
