// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../workbook/address";
import { OWN_SHEET_NAME_PREFIX } from "../workbook/perf-marks";
import type { CellContent, Reason } from "../workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { contentOf } from "./content";
import { type Memory, NO_MEMORY, type OwnSheetRecord } from "./memory";
import { HEADING_ROW, MARKER_ROW, MEMORY_HEADINGS, MEMORY_MARKER, MEMORY_ROW_TYPES } from "./memory-sheet";
import { type OwnShape, ROW_KINDS, type RowKind } from "./own-rows";
import { type HandedOver, isOwnSheetKind, markOf, type OwnSheetKind } from "./own-sheets";
import { sheetsMarked } from "./references";
import type { RowSignature } from "./signatures";

/** What the rows of the memory's sheet say, before it is known which of our sheets are still there. */
interface Remembered {
  readonly written: Map<string, CellContent>;
  readonly handedOver: Map<string, string>;
  readonly sheets: Map<
    OwnSheetKind,
    { readonly sheet: string; readonly shape: OwnShape; readonly rows: RowSignature[] }
  >;
}

/**
 * What the workbook remembers of PERF's writing. A sheet is ours only through its hidden name and the memory together:
 * a sheet that merely bears one of our names is the user's. A memory that cannot be read whole is not believed at all.
 */
export function readMemory(workbook: WorkbookSnapshot): Memory {
  const mark = markOf("memoria");
  const marked = sheetsMarked(workbook, mark);
  const sheet = marked.find(isMemory);
  if (!sheet) {
    if (marked.length > 0)
      return notBelieved(workbook, { code: "memory-unreadable", args: { sheet: marked[0]!.name } });
    const isNamed = workbook.definedNames.some(({ name }) => name.toLowerCase() === mark.toLowerCase());
    return isNamed ? notBelieved(workbook, { code: "memory-missing", args: {} }) : NO_MEMORY;
  }
  const remembered = readRows(sheet);
  return remembered === null
    ? notBelieved(workbook, { code: "memory-unreadable", args: { sheet: sheet.name } })
    : present(workbook, sheet, remembered);
}

/** Nothing is ours then; but a sheet that still bears a mark was made by PERF, and its figures are no input. */
function notBelieved(workbook: WorkbookSnapshot, note: Reason): Memory {
  const prefix = OWN_SHEET_NAME_PREFIX.toLowerCase();
  const marks = workbook.definedNames.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(prefix));
  const made = marks.flatMap((mark) => sheetsMarked(workbook, mark));
  return { ...NO_MEMORY, ownSheets: new Map(made.map(({ name }) => [name, "ceduto"])), notes: [note] };
}

function isMemory(sheet: Sheet): boolean {
  return (
    sheet.cell(MARKER_ROW, 0).text === MEMORY_MARKER &&
    MEMORY_HEADINGS.every((heading, column) => sheet.cell(HEADING_ROW, column).text === heading)
  );
}

function readRows(sheet: Sheet): Remembered | null {
  const remembered: Remembered = { written: new Map(), handedOver: new Map(), sheets: new Map() };
  for (const row of sheet.rows()) {
    if (row > HEADING_ROW && !readRow(sheet, row, remembered)) return null;
  }
  return remembered;
}

function readRow(sheet: Sheet, row: number, remembered: Remembered): boolean {
  const cells = MEMORY_HEADINGS.map((_, column) => sheet.cell(row, column));
  if (cells.every((cell) => cell.kind === "blank" && cell.formula === "none")) return true;
  if (cells.some((cell) => cell.kind === "error" || cell.formula !== "none")) return false;
  const [type, identity, name, address] = cells.map((cell) => cell.text);
  const value = contentOf(cells[4]!);
  if (!identity || !name || !address || value === null) return false;
  if (type === MEMORY_ROW_TYPES.value) {
    remembered.written.set(identity, value);
    return true;
  }
  if (type === MEMORY_ROW_TYPES.handedOver) {
    remembered.handedOver.set(identity, name);
    return true;
  }
  // Only the check of the seal asks for these (frozen-formulas.ts).
  if (type === MEMORY_ROW_TYPES.frozen) return true;
  if (!isOwnSheetKind(identity) || typeof value !== "string") return false;
  if (type === MEMORY_ROW_TYPES.sheet) return readSheet(remembered, identity, name, value);
  return type === MEMORY_ROW_TYPES.rows && readSignatures(remembered, identity, value);
}

function readSheet(remembered: Remembered, kind: OwnSheetKind, sheet: string, columns: string): boolean {
  const match = /^([0-9]{1,5});([0-9,]*);([0-9]{0,5})$/.exec(columns);
  if (!match || Number(match[1]) > MAX_COLUMNS || remembered.sheets.has(kind)) return false;
  const staffColumns = match[2] === "" ? [] : match[2]!.split(",").map(Number);
  const keyColumn = match[3] === "" ? null : Number(match[3]);
  remembered.sheets.set(kind, { sheet, shape: { width: Number(match[1]), staffColumns, keyColumn }, rows: [] });
  return true;
}

/** The rows of a sheet follow it; sorting the memory breaks that, and the memory is then not believed. */
function readSignatures(remembered: Remembered, kind: OwnSheetKind, packed: string): boolean {
  const record = remembered.sheets.get(kind);
  if (!record) return false;
  for (const signature of packed.split(";")) {
    const [row, rowKind, hashes] = signature.split(" ");
    if (!hashes || !isRowKind(rowKind!) || !/^[0-9]{1,7}$/.test(row!)) return false;
    record.rows.push({ row: Number(row), kind: rowKind, hashes });
  }
  return true;
}

function isRowKind(code: string): code is RowKind {
  return (ROW_KINDS as readonly string[]).includes(code);
}

function present(workbook: WorkbookSnapshot, memorySheet: Sheet, remembered: Remembered): Memory {
  const ownSheets = new Map<string, OwnSheetKind | HandedOver>([[memorySheet.name, "memoria"]]);
  const records = new Map<OwnSheetKind, OwnSheetRecord>();
  for (const [kind, record] of remembered.sheets) {
    const own = markedSheet(workbook, markOf(kind), record.sheet);
    if (!own || ownSheets.has(own.name)) continue;
    ownSheets.set(own.name, kind);
    records.set(kind, { ...record, sheet: own.name });
    for (const copy of sheetsMarked(workbook, markOf(kind))) {
      if (!ownSheets.has(copy.name)) ownSheets.set(copy.name, "ceduto");
    }
  }
  const handedOver = new Map<string, string>();
  for (const [mark, name] of remembered.handedOver) {
    const sheet = markedSheet(workbook, mark, name);
    if (!sheet || ownSheets.has(sheet.name)) continue;
    ownSheets.set(sheet.name, "ceduto");
    handedOver.set(mark, sheet.name);
  }
  return { ownSheets, records, handedOver, written: remembered.written, notes: [] };
}

/** A copy made in Excel bears the mark too: ours is then the one with the remembered name. */
function markedSheet(workbook: WorkbookSnapshot, mark: string, name: string): Sheet | undefined {
  const marked = sheetsMarked(workbook, mark);
  return marked.find((sheet) => sheet.name === name) ?? marked[0];
}
