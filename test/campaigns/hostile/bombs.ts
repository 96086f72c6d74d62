// SPDX-License-Identifier: EUPL-1.2
import { workbookFiles, worksheet, type WorkbookParts } from "../../xlsx/build-xlsx";
import { rawZip, type RawEntry, type RawOptions } from "../../xlsx/archive/raw-zip";

export const SHEET = "xl/worksheets/sheet1.xml";
const EXCEL_COLUMNS = 16_384;

/** The entries of a workbook, to be told lies about before they are zipped. */
export function entriesOf(parts: WorkbookParts): RawEntry[] {
  return Object.entries(workbookFiles(parts)).map(([name, content]) => ({ name, content }));
}

/** A workbook whose entry of this name is changed. */
export function withEntry(name: string, change: Partial<RawEntry>, options: RawOptions = {}): Uint8Array {
  return rawZip(
    entriesOf({}).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)),
    options,
  );
}

/** A workbook with one part given, compressed or stored as it is. */
export function withPart(name: string, content: Uint8Array | string, method: 0 | 8 = 8): Uint8Array {
  return rawZip(
    entriesOf({ files: { [name]: content } }).map((entry) => (entry.name === name ? { ...entry, method } : entry)),
  );
}

/** XML around a stretch of so many bytes, filled with one character. */
export function padded(before: string, bytes: number, after: string, fill = " "): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.alloc(bytes, fill), Buffer.from(after)]);
}

/** A worksheet of so many cells, full rows from the first on; `cell` gives each one's XML. */
export function cellsSheet(count: number, cell: (index: number) => string): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 0; at < count; at += EXCEL_COLUMNS) {
    let row = "<row>";
    for (let i = at; i < Math.min(count, at + EXCEL_COLUMNS); i++) row += cell(i);
    pieces.push(Buffer.from(`${row}</row>`));
  }
  const [before, after] = worksheet("<sheetData>|</sheetData>").split("|");
  return Buffer.concat([Buffer.from(before!), ...pieces, Buffer.from(after!)]);
}

/** Small numbers in no order: a repeated one would be compressed beyond what any bound lets pass. */
export function scatter(index: number, below: number): number {
  return (Math.imul(index ^ (index >>> 7), 0x9e3779b1) >>> 12) % below;
}
