// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, parseAddress } from "../../core/workbook/address";
import { PERF_FUNCTION } from "../../core/workbook/perf-marks";
import { malformedCell, type SheetScan } from "./sheet-scan";
import { attribute } from "./xml-attributes";
import { nextTag } from "./xml-cursor";
import { decodeXml } from "./xml-text";

/** Reads <f>: that there is a formula is all that matters here, and whether it calls a function of ours. */
export function scanFormula(scan: SheetScan): void {
  const { cursor, draft } = scan;
  draft.isFormula = true;
  const type = attribute(cursor, "t");
  // Array formulas and data tables stand in their first cell only, and rule over the others.
  if (type === "array" || type === "dataTable") noteArray(scan, attribute(cursor, "ref") ?? "");
  if (cursor.kind === "empty") return;
  nextTag(cursor);
  if (cursor.kind !== "close") malformedCell(scan);
  if (!scan.sheet.callsPerf) scan.sheet.callsPerf = callsPerf(cursor.bytes, cursor.textStart, cursor.textEnd);
}

// One number a column, not a list of ranges: a file with many arrays stays as quick to read as any other.
function noteArray(scan: SheetScan, ref: string): void {
  const [from, to] = ref.split(":").map(parseAddress);
  if (!from || !to) return;
  scan.arrayUntil ??= new Int32Array(MAX_COLUMNS).fill(-1);
  scan.arrayUntil.fill(to.row, from.column, to.column + 1);
}

/** True when the cell being read lies in the range of an array formula. */
export function isInArray(scan: SheetScan): boolean {
  return scan.arrayUntil !== null && scan.arrayUntil[scan.draft.column]! >= scan.row;
}

// "perf" in any case, found by its "f", before a string is made: most workbooks have formulas but none of ours.
function callsPerf(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start + 3; at < end; at++) {
    const isPerf =
      (bytes[at]! | 32) === 0x66 &&
      (bytes[at - 1]! | 32) === 0x72 &&
      (bytes[at - 2]! | 32) === 0x65 &&
      (bytes[at - 3]! | 32) === 0x70;
    if (isPerf) return PERF_FUNCTION.test(decodeXml(bytes, start, end));
  }
  return false;
}
