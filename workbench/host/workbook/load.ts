// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { workingCopy } from "../../../src/xlsx/writing/package/working-copy";
import { workbookOutline } from "../../../src/xlsx/writing/workbook/outline";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { areaAt, cellKey } from "./area";
import { EMPTY_CELL, isPlainEmpty, type HostCell } from "./cell";
import { loadNames } from "./load-names";
import { loadSheetParts } from "./load-sheet-parts";
import type { HostSheet, HostWorkbook, LoadedSheet } from "./model";
import { workbookOf } from "./sheets";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * Opens the bytes of an .xlsx. Cells, visibility and protection come through the project's own reader; the rest that
 * Excel would know (formulas, scopes of names, hidden rows, filters, frozen panes) from the same parts. Looks are not
 * read: every cell is black on white, and locked where the file does not say otherwise.
 */
export function loadWorkbook(bytes: Uint8Array, name: string): HostWorkbook {
  const outcome = readXlsx(bytes, name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.refusal.code} ${outcome.refusal.detail}`);
  const { dateSystem, sheets } = outcome.workbook;
  const book = workbookOf(
    name,
    dateSystem,
    bytes,
    sheets.map((sheet) => sheet.name),
  );
  sheets.forEach((sheet, i) => fill(book.sheets[i]!, sheet));
  loadParts(book, bytes);
  const shown = book.sheets.find(({ visibility }) => visibility === "Visible") ?? book.sheets[0]!;
  const loaded = book.sheets.map((sheet): LoadedSheet => {
    return { sheet, name: sheet.name, cells: new Map(sheet.cells), hyperlinks: new Map(sheet.hyperlinks) };
  });
  const loadedNames = new Map(book.names.map(({ name: defined, formula }) => [defined, formula]));
  return { ...book, loaded, loadedNames, active: shown, selection: areaAt(shown, 0, 0) };
}

function loadParts(book: HostWorkbook, bytes: Uint8Array): void {
  const opened = openArchive(bytes);
  if (!opened.ok) return;
  const copy = workingCopy(opened.archive);
  const outline = workbookOutline(copy);
  book.isStructureProtected = outline.structureLocked;
  loadNames(book, outline);
  for (const sheet of book.sheets) {
    const tab = outline.tabs.find(({ name }) => name === sheet.name);
    if (tab) loadSheetParts(sheet, copy, tab.part);
  }
}

function fill(target: HostSheet, sheet: Sheet): void {
  target.visibility = VISIBILITY[sheet.visibility];
  target.isProtected = sheet.isProtected;
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const unlocked = sheet.isProtected && !sheet.isLocked(row, column);
      const cell = hostCell(sheet.cell(row, column), unlocked);
      if (!isPlainEmpty(cell)) target.cells.set(cellKey(row, column), cell);
    }
  }
}

const UNLOCKED = { "protection.locked": false };

function hostCell(cell: Cell, unlocked: boolean): HostCell {
  const base: HostCell = { ...EMPTY_CELL, format: cell.format, look: unlocked ? UNLOCKED : EMPTY_CELL.look };
  if (cell.kind === "number") return { ...base, kind: "Double", value: cell.number };
  if (cell.kind === "boolean") return { ...base, kind: "Boolean", value: cell.number === 1 };
  if (cell.kind === "error") return { ...base, kind: "Error", value: cell.text };
  return cell.kind === "text" ? { ...base, kind: "String", value: cell.text } : base;
}
