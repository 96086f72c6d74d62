// SPDX-License-Identifier: EUPL-1.2
import { asWritten } from "../../memory/as-written";
import { contentOf } from "../../memory/content";
import type { Scorecard } from "../../scorecard/scored";
import { MAPPING_HEADINGS, mappingHeadings, untouched } from "../../settings/column-mapping";
import { parametersFor } from "../../settings/parameters";
import { PARAMETER_HEADINGS, type Headings, type StaffSheet } from "../../settings/staff-sheets";
import { fold } from "../../values/fold";
import { ORIGIN_TERMS } from "../../wording/settings";
import type { Cell } from "../../workbook/cell";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Draft } from "../filling/draft";
import { editSetting } from "./edit-setting";
import { listNewSheets } from "./list-new-sheets";
import { recognisedColumns } from "./recognised-columns";

/** A sheet «Parametri» that is there: says who decided what staff corrected, and lists the dashboards that are new. */
export function extendParameters(
  draft: Draft,
  found: StaffSheet,
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
): void {
  const { sheet, headings, record } = found;
  // Without the memory nothing tells what staff changed from what PERF wrote.
  if (!headings || !record) return;
  if (sheet.isLocked(headings.row, 0)) return;
  const columns = mappingHeadings(found);
  correctOrigins(draft, found, headings, columns?.row ?? Infinity, workbook.dateSystem);
  if (!columns) return;
  correctMappingOrigins(draft, found, columns);
  listNewSheets(draft, found, record, columns, recognisedColumns(workbook, scorecard));
}

/** «Origine» beside a value that staff changed: theirs, or the default where they emptied it. The value is never touched. */
function correctOrigins(
  draft: Draft,
  { sheet, record }: StaffSheet,
  { row: headingRow, columns }: Headings,
  end: number,
  dateSystem: 1900 | 1904,
): void {
  const [label, value, origin] = PARAMETER_HEADINGS.map((heading) => columns.get(fold(heading)));
  if (label === undefined || value === undefined || origin === undefined) return;
  const isAsWritten = asWritten(record, 0);
  const known = new Set(parametersFor(dateSystem).map((parameter) => fold(parameter.label)));
  const ours = new Set(["", ...Object.values(ORIGIN_TERMS).map(fold)]);
  for (const row of sheet.rows()) {
    const [name, cell, said] = [label, value, origin].map((column) => sheet.cell(row, column)) as [Cell, Cell, Cell];
    if (row <= headingRow || row >= end || !known.has(fold(name.text)) || !ours.has(fold(said.text))) continue;
    const wanted = ORIGIN_TERMS[contentOf(cell) === null ? "default" : "body"];
    if (isAsWritten(name, cell, 1) || fold(said.text) === fold(wanted)) continue;
    editSetting(draft, sheet, row, origin, wanted, "text");
  }
}

/** The same on the rows of the section «Colonne». */
function correctMappingOrigins(draft: Draft, found: StaffSheet, at: Headings): void {
  const origin = at.columns.get(fold(MAPPING_HEADINGS[2]));
  if (origin === undefined) return;
  const isUntouched = untouched(found, at);
  const { sheet } = found;
  for (const row of sheet.rows()) {
    const isInferred = row > at.row && fold(sheet.cell(row, origin).text) === fold(ORIGIN_TERMS.inferred);
    if (isInferred && !isUntouched(row)) editSetting(draft, sheet, row, origin, ORIGIN_TERMS.body, "text");
  }
}
