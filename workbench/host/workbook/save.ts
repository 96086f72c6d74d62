// SPDX-License-Identifier: EUPL-1.2
import type {
  CellContent,
  CellEdit,
  NameEdit,
  PlannedRow,
  SheetLinks,
  SheetPlan,
  WritePlan,
} from "../../../src/core/workbook/plan";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { keyPlace } from "./area";
import { EMPTY_CELL, GENERAL, type HostCell } from "./cell";
import type { HostName, HostSheet, Hyperlink, HostWorkbook, LoadedSheet } from "./model";
import { findArea } from "./parse-address";

export interface Saved {
  readonly bytes: Uint8Array;
  /** What is in the host's workbook and not in the file, for people. */
  readonly lost: readonly string[];
}

const WHY = { code: "workbench", args: {} } as const;

/**
 * Saves a workbook as a plan of what changed, carried out by the project's own writer on the bytes that were loaded: what
 * the host does not know stays in the file. Values and number formats of cells, new sheets and names of one cell can be
 * saved; formulas, looks and changes of sheets cannot, and are told.
 */
export function saveWorkbook(book: HostWorkbook): Saved {
  if (!book.original) throw new Error("a workbook that was not loaded has no file to be saved into");
  const lost: string[] = [];
  const plan: WritePlan = {
    edits: book.loaded.flatMap((loaded) => editsOf(loaded, lost)),
    sheets: book.sheets.filter((sheet) => !isLoaded(book, sheet)).map((sheet) => planOf(sheet, lost)),
    names: namesOf(book, lost),
    conflicts: [],
    links: book.sheets.flatMap((sheet) => linksOf(book, sheet)),
  };
  for (const {
    sheet,
    before: { name },
  } of book.loaded) {
    if (!book.sheets.includes(sheet)) lost.push(`${name}: deleted`);
    else if (sheet.name !== name) lost.push(`${name}: renamed ${sheet.name}`);
  }
  const outcome = writeXlsx(book.original, plan);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return { bytes: outcome.bytes, lost };
}

function isLoaded({ loaded }: HostWorkbook, sheet: HostSheet): boolean {
  return loaded.some((each) => each.sheet === sheet);
}

function editsOf({ sheet, before: { name, cells } }: LoadedSheet, lost: string[]): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const key of new Set([...cells.keys(), ...sheet.cells.keys()])) {
    const old = cells.get(key) ?? EMPTY_CELL;
    const now = sheet.cells.get(key) ?? EMPTY_CELL;
    if (old === now) continue;
    const { row, column } = keyPlace(key);
    if (old.look !== now.look) lost.push(`${name} R${String(row + 1)}C${String(column + 1)}: look`);
    // A formula in the file is never written over; one that is new has no place in a plan.
    if (old.formula !== now.formula) lost.push(`${name} R${String(row + 1)}C${String(column + 1)}: formula`);
    if (old.formula !== null || now.formula !== null) continue;
    const format = old.format === now.format ? null : now.format;
    if (Object.is(old.value, now.value) && old.kind === now.kind && format === null) continue;
    const change = { old: contentOf(old), value: contentOf(now), style: "keep", format, why: WHY } as const;
    edits.push({ sheet: name, row, column, ...change });
  }
  return edits;
}

function contentOf({ kind, value }: HostCell): CellContent {
  return kind === "Empty" ? null : value;
}

function planOf(sheet: HostSheet, lost: string[]): SheetPlan {
  const rows = new Map<number, PlannedRow["cells"][number][]>();
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const { row, column } = keyPlace(key);
    const cell = sheet.cells.get(key)!;
    if (cell.formula !== null) lost.push(`${sheet.name} R${String(row + 1)}C${String(column + 1)}: formula`);
    const format = cell.format === GENERAL ? {} : { format: cell.format };
    rows.set(row, [...(rows.get(row) ?? []), { column, value: contentOf(cell), style: styleOf(cell), ...format }]);
  }
  lost.push(`${sheet.name}: looks`);
  return {
    name: sheet.name,
    rows: [...rows].map(([row, cells]) => ({ row, cells })),
    columnWidths: [],
    frozenRows: sheet.frozen?.rows ?? 0,
    hidden: sheet.visibility !== "Visible",
    why: WHY,
  };
}

/** Links to cells, of sheets on which some link changed. */
function linksOf(book: HostWorkbook, sheet: HostSheet): SheetLinks[] {
  const before = book.loaded.find((each) => each.sheet === sheet)?.before.hyperlinks ?? new Map<number, Hyperlink>();
  const sameLinks =
    before.size === sheet.hyperlinks.size && [...before].every(([key, link]) => sheet.hyperlinks.get(key) === link);
  if (sameLinks) return [];
  const links = [...sheet.hyperlinks].flatMap(([key, { documentReference }]) => {
    const to = documentReference === undefined ? null : findArea(book, sheet, documentReference);
    return to ? [{ ...keyPlace(key), to: { sheet: to.sheet.name, row: to.row, column: to.column } }] : [];
  });
  return [{ sheet: sheet.name, links }];
}

function styleOf({ kind }: HostCell): "number" | "text" {
  return kind === "Double" ? "number" : "text";
}

/** Names that are new, or that point elsewhere: only those of the workbook that refer to one cell. */
function namesOf(book: HostWorkbook, lost: string[]): NameEdit[] {
  return book.names.flatMap((name) => {
    if (book.loadedNames.some(({ before }) => before.name === name.name && before.formula === name.formula)) return [];
    const edit = nameEdit(book, name);
    if (!edit) lost.push(`name ${name.name}`);
    return edit ?? [];
  });
}

function nameEdit(book: HostWorkbook, { name, formula, sheet }: HostName): NameEdit | null {
  const area = findArea(book, book.active, formula.replace(/^=/, ""));
  const isOneCell = area !== null && area.rows * area.columns === 1;
  return isOneCell && !sheet ? { name, sheet: area.sheet.name, row: area.row, column: area.column } : null;
}
