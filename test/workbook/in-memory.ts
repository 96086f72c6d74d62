// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../src/core/workbook/address";
import { BLANK_CELL, type Cell } from "../../src/core/workbook/cell";
import type { CellContent, CellStyle, WritePlan } from "../../src/core/workbook/plan";
import type { DefinedName, Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** A sheet as tests keep it: plain data that can be changed, as staff would. */
export interface SheetData {
  name: string;
  visibility: Sheet["visibility"];
  isProtected: boolean;
  /** Cells that may be written although the sheet is protected. */
  unlocked: string[];
  /** row -> column -> cell */
  cells: Map<number, Map<number, Cell>>;
}

export interface WorkbookData {
  name: string;
  dateSystem: 1900 | 1904;
  sheets: SheetData[];
  definedNames: DefinedName[];
}

const STYLE_FORMATS: Partial<Record<CellStyle, string>> = {
  integer: "#,##0",
  number: "#,##0.00",
  percent: "0.00%",
  "percent-strong": "0.00%",
  date: "dd/mm/yyyy",
  "input-date": "dd/mm/yyyy",
};

/** A cell holding this content: `cellOf(0.5, "0%")`. */
export function cellOf(content: CellContent, format = "General"): Cell {
  if (content === null) return { ...BLANK_CELL, format };
  if (typeof content === "string") return { ...BLANK_CELL, kind: "text", text: content, format };
  if (typeof content === "boolean") return { ...BLANK_CELL, kind: "boolean", number: Number(content), format };
  return { ...BLANK_CELL, kind: "number", number: content, format };
}

/** A formula cell with its last result. */
export function formulaOf(content: CellContent, format = "General"): Cell {
  return { ...cellOf(content, format), formula: content === null ? "never-calculated" : "cached" };
}

/** A workbook from its cells: `workbookData({ Foglio: { A1: "Obiettivo", B1: cellOf(0.5, "0%") } })`. */
export function workbookData(sheets: Record<string, Record<string, CellContent | Cell>>): WorkbookData {
  const data: WorkbookData = { name: "prova.xlsx", dateSystem: 1900, sheets: [], definedNames: [] };
  for (const [name, cells] of Object.entries(sheets)) put(addSheet(data, name), cells);
  return data;
}

export function addSheet(data: WorkbookData, name: string): SheetData {
  const sheet: SheetData = { name, visibility: "visible", isProtected: false, unlocked: [], cells: new Map() };
  data.sheets.push(sheet);
  return sheet;
}

export function sheetOf(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${data.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** Types these contents over the cells of a sheet. */
export function put(sheet: SheetData, cells: Record<string, CellContent | Cell>): void {
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = parseAddress(address)!;
    const isCell = content !== null && typeof content === "object";
    setCell(sheet, row, column, isCell ? content : cellOf(content, cellAt(sheet, row, column).format));
  }
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell {
  return sheet.cells.get(row)?.get(column) ?? BLANK_CELL;
}

export function setCell(sheet: SheetData, row: number, column: number, cell: Cell): void {
  if (!sheet.cells.has(row)) sheet.cells.set(row, new Map());
  sheet.cells.get(row)!.set(column, cell);
}

/** Renames a sheet as Excel does: the defined names follow. */
export function renameSheet(data: WorkbookData, from: string, to: string): void {
  sheetOf(data, from).name = to;
  data.definedNames = data.definedNames.map((each) =>
    each.refersTo === reference(from, 0, 0) ? { ...each, refersTo: reference(to, 0, 0) } : each,
  );
}

/** Deletes a sheet as Excel does: names that pointed at it are left broken. */
export function deleteSheet(data: WorkbookData, name: string): void {
  data.sheets = data.sheets.filter((sheet) => sheet.name !== name);
  data.definedNames = data.definedNames.map((each) =>
    each.refersTo === reference(name, 0, 0) ? { ...each, refersTo: "#REF!$A$1" } : each,
  );
}

/** The snapshot that a reader would give of this workbook. */
export function snapshotOf(data: WorkbookData): WorkbookSnapshot {
  return {
    name: data.name,
    dateSystem: data.dateSystem,
    sheets: data.sheets.map(sheetSnapshot),
    definedNames: [...data.definedNames],
    hasPerfFormulas: false,
  };
}

function sheetSnapshot(sheet: SheetData): Sheet {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  const columns = (row: number) => [...(sheet.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  const width = rows.reduce((most, row) => Math.max(most, (columns(row).at(-1) ?? -1) + 1), 0);
  const unlocked = new Set(sheet.unlocked.map((address) => JSON.stringify(parseAddress(address))));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    extent: { rows: (rows.at(-1) ?? -1) + 1, columns: width },
    cell: (row, column) => cellAt(sheet, row, column),
    rows: () => rows,
    columns,
    isLocked: (row, column) => sheet.isProtected && !unlocked.has(JSON.stringify({ row, column })),
  };
}

/** Carries out a plan as a writer must; a plan that does not fit is a mistake of the test's subject, so it throws. */
export function applyPlan(data: WorkbookData, plan: WritePlan): void {
  for (const edit of plan.edits) {
    const sheet = sheetOf(data, edit.sheet);
    const found = cellAt(sheet, edit.row, edit.column);
    if (found.formula !== "none") throw new Error(`formula overwritten on ${edit.sheet}`);
    if (!Object.is(plainContent(found), edit.old)) throw new Error(`old content is not ${String(edit.old)}`);
    const format = edit.style === "keep" ? (edit.format ?? found.format) : (edit.format ?? STYLE_FORMATS[edit.style]);
    setCell(sheet, edit.row, edit.column, cellOf(edit.value, format));
  }
  for (const planned of plan.sheets) makeSheet(data, planned);
  for (const edit of plan.names) {
    sheetOf(data, edit.sheet);
    data.definedNames = data.definedNames.filter(({ name }) => name !== edit.name);
    data.definedNames.push({ name: edit.name, refersTo: reference(edit.sheet, edit.row, edit.column) });
  }
}

function makeSheet(data: WorkbookData, planned: WritePlan["sheets"][number]): void {
  const taken = data.sheets.some(({ name }) => name.toLowerCase() === planned.name.toLowerCase());
  if (taken || planned.name.length > 31) throw new Error(`sheet ${planned.name} cannot be made`);
  const sheet = addSheet(data, planned.name);
  if (planned.hidden) sheet.visibility = "hidden";
  for (const { row, cells } of planned.rows) {
    for (const cell of cells) {
      setCell(sheet, row, cell.column, cellOf(cell.value, cell.format ?? STYLE_FORMATS[cell.style]));
    }
  }
}

function plainContent(cell: Cell): CellContent {
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "boolean") return cell.number === 1;
  return cell.text === "" ? null : cell.text;
}

function reference(sheet: string, row: number, column: number): string {
  const letter = String.fromCharCode(65 + column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${String(row + 1)}`;
}
