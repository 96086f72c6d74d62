// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { StaffSheet } from "../../settings/staff-sheets";
import type { CellEdit, PlannedCell, Reason } from "../../workbook/plan";
import type { Draft } from "../filling/draft";
import { because } from "../filling/reasons";

/** One cell of a sheet of settings, blank or of PERF’s own words; or what a person decides in the pane, who then says why. */
export function editSetting(
  draft: Draft,
  sheet: StaffSheet["sheet"],
  row: number,
  { column, value, style, format }: PlannedCell,
  why: Reason = because("sheet-refreshed", { name: sheet.name }),
): void {
  const old = contentOf(sheet.cell(row, column));
  const edit: CellEdit = { sheet: sheet.name, row, column, old, value, style, format: format ?? null, why };
  draft.edits.push(edit);
}

/** Last row of a sheet that holds something, or will once the draft is carried out; -1 for none. */
export function lastWritten({ edits }: Draft, sheet: StaffSheet["sheet"], end = Infinity): number {
  let last = -1;
  for (const row of sheet.rows()) {
    if (row < end && sheet.columns(row).some((column) => contentOf(sheet.cell(row, column)) !== null)) last = row;
  }
  // Blank cells to be typed on count: they are the rows that were asked for.
  for (const edit of edits) if (edit.sheet === sheet.name && edit.row < end && edit.row > last) last = edit.row;
  return last;
}
