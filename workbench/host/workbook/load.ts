// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "../../../src/xlsx/read-workbook";
import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { cellKey } from "./area";
import { EMPTY_CELL, isPlainEmpty, type HostCell } from "./cell";
import type { HostSheet, HostWorkbook } from "./model";
import { workbookOf } from "./sheets";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** Opens the bytes of an .xlsx in the host, through the project's own reader. */
export function loadWorkbook(bytes: Uint8Array, name: string): HostWorkbook {
  const outcome = readXlsx(bytes, name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.refusal.code} ${outcome.refusal.detail}`);
  const { dateSystem, sheets, definedNames } = outcome.workbook;
  const book = workbookOf(
    name,
    dateSystem,
    bytes,
    sheets.map((sheet) => sheet.name),
  );
  sheets.forEach((sheet, i) => fill(book.sheets[i]!, sheet));
  for (const { name: defined, refersTo } of definedNames) {
    book.names.push({ name: defined, formula: `=${refersTo}`, comment: "", visible: !defined.startsWith("_") });
  }
  const shown = book.sheets.find(({ visibility }) => visibility === "Visible") ?? book.sheets[0]!;
  book.active = shown;
  book.selection = { sheet: shown, row: 0, column: 0, rows: 1, columns: 1 };
  return book;
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

function hostCell(cell: Cell, unlocked: boolean): HostCell {
  const look = unlocked ? { "protection.locked": false } : EMPTY_CELL.look;
  const base: HostCell = { ...EMPTY_CELL, format: cell.format, look };
  if (cell.kind === "number") return { ...base, kind: "Double", value: cell.number };
  if (cell.kind === "boolean") return { ...base, kind: "Boolean", value: cell.number === 1 };
  if (cell.kind === "error") return { ...base, kind: "Error", value: cell.text };
  return cell.kind === "text" ? { ...base, kind: "String", value: cell.text } : base;
}
