// SPDX-License-Identifier: EUPL-1.2
// Workbooks as files, typed on as staff do: nothing of the software's stands between the test and the file but its reader.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressOf, parseAddress } from "../../src/core/workbook/address";
import type { CellContent } from "../../src/core/workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { buildXlsx } from "../xlsx/build-xlsx";
import { edit, written } from "../xlsx/writing/written";
import { newFolder } from "./perf";

type Rows = readonly (readonly CellContent[])[];

/** A new file with these sheets, from A1 on; null leaves a cell out. */
export function typedFile(sheets: Readonly<Record<string, Rows>>): string {
  const file = path.join(newFolder(), "cartella.xlsx");
  const parts = Object.values(sheets).map((rows) => `<sheetData>${rows.map(rowXml).join("")}</sheetData>`);
  writeFileSync(file, buildXlsx({ sheets: parts, tabs: Object.keys(sheets).map((name) => ({ name })) }));
  return file;
}

function rowXml(cells: readonly CellContent[], row: number): string {
  const xml = cells.map((value, column) => {
    if (value === null) return "";
    const at = addressOf(row, column);
    if (typeof value === "number") return `<c r="${at}"><v>${String(value)}</v></c>`;
    const text = String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${String(row + 1)}">${xml.join("")}</row>`;
}

export function opened(file: string): WorkbookSnapshot {
  const read = readXlsx(readFileSync(file), path.basename(file));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

export function sheetIn(file: string, name: string): Sheet {
  const sheet = opened(file).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** A copy of the file in which somebody typed. */
export function typedOn(file: string, sheet: string, cells: Readonly<Record<string, CellContent>>): string {
  const edits = Object.entries(cells).map(([address, value]) => edit(sheet, address, value));
  const copy = path.join(newFolder(), "cartella.xlsx");
  writeFileSync(copy, written(readFileSync(file), { edits }).bytes);
  return copy;
}

/** Address, under a heading, of the first row below it in which a cell holds this text. */
export function under(file: string, sheetName: string, heading: string, rowText: string, from = 0): string {
  const sheet = sheetIn(file, sheetName);
  let column: number | null = null;
  for (const row of sheet.rows()) {
    if (row < from) continue;
    const columns = sheet.columns(row);
    column ??= columns.find((each) => sheet.cell(row, each).text.startsWith(heading)) ?? null;
    if (column !== null && columns.some((each) => sheet.cell(row, each).text === rowText))
      return addressOf(row, column);
  }
  throw new Error(`no «${rowText}» under «${heading}» on ${sheetName}`);
}

export function textAt(file: string, sheetName: string, address: string): string {
  const { row, column } = parseAddress(address)!;
  return sheetIn(file, sheetName).cell(row, column).text;
}
