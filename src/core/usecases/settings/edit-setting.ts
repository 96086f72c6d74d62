// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { StaffSheet } from "../../settings/staff-sheets";
import type { CellContent, CellStyle } from "../../workbook/plan";
import type { Draft } from "../filling/draft";
import { because } from "../filling/reasons";

/** One cell of a sheet of settings, blank or of PERF’s own words. */
export function editSetting(
  draft: Draft,
  sheet: StaffSheet["sheet"],
  row: number,
  column: number,
  value: CellContent,
  style: CellStyle,
): void {
  const old = contentOf(sheet.cell(row, column));
  const why = because("sheet-refreshed", { name: sheet.name });
  draft.edits.push({ sheet: sheet.name, row, column, old, value, style, format: null, why });
}
