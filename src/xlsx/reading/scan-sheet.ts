// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../core/workbook/address";
import { NO_STYLE } from "./cell-store";
import { scanRows } from "./scan-rows";
import { sheetScan, type ScannedSheet, type SheetContext, type SheetScan } from "./sheet-scan";
import { compactPool } from "./text-pool";
import { attribute } from "./xml-attributes";
import { eachChild, isNamed, skipElement, walkRoot } from "./xml-walk";

/** Reads a worksheet part in one pass over its bytes. Refuses what is malformed. */
export function scanSheet(bytes: Buffer, part: string, context: SheetContext): ScannedSheet {
  const scan = sheetScan(bytes, part, context);
  walkRoot(scan.cursor, "worksheet", () => scanSection(scan));
  compactPool(scan.sheet.texts);
  return scan.sheet;
}

function scanSection(scan: SheetScan): void {
  const { cursor } = scan;
  if (isNamed(cursor, "sheetData")) return scanRows(scan);
  if (isNamed(cursor, "cols")) return scanColumns(scan);
  // The element alone protects nothing: sheet="1" does.
  if (isNamed(cursor, "sheetProtection"))
    scan.sheet.isProtected = /^(?:1|true|on)$/.test(attribute(cursor, "sheet") ?? "");
  skipElement(cursor);
}

function scanColumns(scan: SheetScan): void {
  const { cursor } = scan;
  eachChild(cursor, () => {
    if (isNamed(cursor, "col")) noteColumnStyle(scan);
    skipElement(cursor);
  });
}

// The style of whole columns counts for cells that were never stored: an unlocked column is unlocked to its end.
function noteColumnStyle(scan: SheetScan): void {
  const style = attribute(scan.cursor, "style");
  if (style === undefined) return;
  const first = Number(attribute(scan.cursor, "min"));
  const last = Number(attribute(scan.cursor, "max"));
  const styles = (scan.sheet.columnStyles ??= new Int32Array(MAX_COLUMNS).fill(NO_STYLE));
  if (first >= 1) styles.fill(Number(style), first - 1, last);
}
