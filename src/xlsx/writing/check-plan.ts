// SPDX-License-Identifier: EUPL-1.2
import { addressOf, MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/address";
import { MOST_LINKS } from "../../core/workbook/link-target";
import {
  fitsInline,
  type CellContent,
  type CellEdit,
  type CellValidation,
  type SheetPlan,
  type WritePlan,
} from "../../core/workbook/plan";
import { refuse } from "../archive/refused";
import type { WorkbookOutline } from "./workbook/outline";

/** What Excel takes in one cell, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_SHEET_NAME = 31;
// eslint-disable-next-line no-control-regex -- control characters are what is forbidden
const FORBIDDEN_IN_SHEET_NAME = /[[\]:*?/\\\u0000-\u001f]|^'|'$/;
// Excel keeps it for the history of a shared workbook, in every language.
const RESERVED_SHEET_NAME = "history";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Refuses a plan that this workbook cannot hold, before anything is changed; details are read by staff. */
export function checkPlan(plan: WritePlan, workbook: WorkbookOutline): void {
  checkSheets(plan.sheets, workbook);
  checkEdits(plan, workbook);
  checkNames(plan, workbook);
  checkLinks(plan, workbook);
}

function checkSheets(sheets: readonly SheetPlan[], workbook: WorkbookOutline): void {
  if (sheets.length > 0 && workbook.structureLocked) misfit("la struttura della cartella di lavoro è protetta");
  const taken = new Set(workbook.tabs.map(({ name }) => name.toLowerCase()));
  for (const { name, rows, validations } of sheets) {
    if (!isSheetName(name)) misfit(`«${name}» non può essere il nome di un foglio`);
    if (taken.has(name.toLowerCase())) misfit(`un foglio «${name}» c'è già`);
    taken.add(name.toLowerCase());
    checkCells(name, rows);
    for (const validation of validations ?? []) checkValidation(name, validation);
  }
}

/** What Excel takes of a prompt: more, and it repairs the file. */
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_PROMPT = 255;

function checkValidation(sheet: string, { column, fromRow, toRow, allows, promptTitle, prompt }: CellValidation): void {
  const isPlaced = isWithin(column, MAX_COLUMNS) && isWithin(fromRow, MAX_ROWS) && isWithin(toRow, MAX_ROWS);
  if (!isPlaced || fromRow > toRow) misfit(`${sheet}: una convalida è fuori dal foglio`);
  const at = `${sheet}!${addressOf(fromRow, column)}`;
  if (allows.kind === "list" && !fitsInline(allows.values)) misfit(`${at}: elenco che una convalida non può contenere`);
  if (promptTitle.length > LONGEST_PROMPT_TITLE || prompt.length > LONGEST_PROMPT)
    misfit(`${at}: suggerimento troppo lungo`);
}

function isSheetName(name: string): boolean {
  const fits = name.length > 0 && name.length <= LONGEST_SHEET_NAME && !FORBIDDEN_IN_SHEET_NAME.test(name);
  return fits && name.toLowerCase() !== RESERVED_SHEET_NAME;
}

function checkEdits({ edits }: WritePlan, workbook: WorkbookOutline): void {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.sheet);
    if (list) list.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  for (const [name, list] of bySheet) {
    const tab = workbook.tabs.find((candidate) => candidate.name === name);
    if (!tab) return misfit(`il foglio «${name}» non c'è`);
    if (!tab.isWorksheet) return misfit(`il foglio «${name}» non ha celle`);
    const rows = list.map((edit) => ({ row: edit.row, cells: [edit] }));
    checkCells(name, rows);
  }
}

interface CellsOfRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellContent }[];
}

function checkCells(sheet: string, rows: readonly CellsOfRow[]): void {
  let last = -1;
  let isAscending = true;
  for (const { row, cells } of rows) {
    for (const { column, value } of cells) {
      if (!isWithin(row, MAX_ROWS) || !isWithin(column, MAX_COLUMNS)) misfit(`${sheet}: una cella è fuori dal foglio`);
      if (!isStorable(value)) misfit(`${sheet}!${addressOf(row, column)}: valore che una cella non può contenere`);
      const place = row * MAX_COLUMNS + column;
      if (place <= last) isAscending = false;
      last = place;
    }
  }
  // In ascending order no cell comes twice; plans are nearly always, and may have a million cells.
  if (!isAscending) refuseRepeated(sheet, rows);
}

function refuseRepeated(sheet: string, rows: readonly CellsOfRow[]): void {
  const seen = new Set<number>();
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      const place = row * MAX_COLUMNS + column;
      if (seen.has(place)) misfit(`${sheet}!${addressOf(row, column)}: due valori per la stessa cella`);
      seen.add(place);
    }
  }
}

function isStorable(value: CellContent): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "string" || value.length <= LONGEST_TEXT;
}

function checkNames({ names, sheets }: WritePlan, workbook: WorkbookOutline): void {
  const known = new Set([...workbook.tabs, ...sheets].map(({ name }) => name));
  const taken = new Set<string>();
  for (const { name, sheet, row, column } of names) {
    if (!NAME.test(name)) misfit(`«${name}» non può essere un nome`);
    if (taken.has(name.toLowerCase())) misfit(`«${name}» è definito due volte`);
    taken.add(name.toLowerCase());
    if (!known.has(sheet)) misfit(`il foglio «${sheet}» non c'è`);
    if (!isWithin(row, MAX_ROWS) || !isWithin(column, MAX_COLUMNS))
      misfit(`«${name}» indica una cella fuori dal foglio`);
  }
}

function checkLinks({ links = [], sheets }: WritePlan, workbook: WorkbookOutline): void {
  const known = new Set([...workbook.tabs, ...sheets].map(({ name }) => name));
  for (const { sheet, links: ofSheet } of links) {
    if (!known.has(sheet)) misfit(`il foglio «${sheet}» non c'è`);
    if (ofSheet.length > MOST_LINKS) misfit(`${sheet}: più collegamenti di quanti un foglio ne può contenere`);
    const taken = new Set<number>();
    for (const { row, column, to } of ofSheet) {
      const at = `${sheet}!${addressOf(row, column)}`;
      const isPlaced = [row, to.row].every((each) => isWithin(each, MAX_ROWS));
      if (!isPlaced || ![column, to.column].every((each) => isWithin(each, MAX_COLUMNS)))
        misfit(`${at}: un collegamento è fuori dal foglio`);
      if (!known.has(to.sheet)) misfit(`${at}: il foglio «${to.sheet}» a cui porta non c'è`);
      const place = row * MAX_COLUMNS + column;
      if (taken.has(place)) misfit(`${at}: due collegamenti nella stessa cella`);
      taken.add(place);
    }
  }
}

function isWithin(index: number, limit: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < limit;
}

function misfit(detail: string): never {
  return refuse("plan-does-not-fit", detail);
}
