// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, PlannedCell, PlannedRow, SheetPlan } from "../../../workbook/plan";

/** Sheets about to be made, with edits on them worked in: to the writer they are made so in the first place. */
export function intoNewSheets(sheets: readonly SheetPlan[], edits: readonly CellEdit[]): readonly SheetPlan[] {
  return sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, rows: withEdits(sheet.rows, own) };
  });
}

function withEdits(rows: readonly PlannedRow[], edits: readonly CellEdit[]): readonly PlannedRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const edit of edits) {
    const row = byRow.get(edit.row) ?? { row: edit.row, cells: [] };
    byRow.set(edit.row, { ...row, cells: withEdit(row.cells, edit) });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function withEdit(cells: readonly PlannedCell[], { column, value, style, format }: CellEdit): readonly PlannedCell[] {
  const standing = cells.find((cell) => cell.column === column);
  const look = style === "keep" ? { style: standing?.style ?? "text" } : { style };
  const shown = format ?? (style === "keep" ? standing?.format : undefined);
  const cell: PlannedCell = { column, value, ...look, ...(shown === undefined ? {} : { format: shown }) };
  return [...cells.filter((each) => each.column !== column), cell].sort((a, b) => a.column - b.column);
}
