// SPDX-License-Identifier: EUPL-1.2
import { asWritten } from "../../memory/as-written";
import { contentOf } from "../../memory/content";
import { contentHash } from "../../memory/signatures";
import { MAPPING_HEADINGS, untouched } from "../../settings/column-mapping";
import type { Parameter } from "../../settings/parameter";
import { parametersFor } from "../../settings/parameters";
import { type Parts, partsOf } from "../../settings/parts";
import { PARAMETER_HEADINGS, type Part, type StaffSheet } from "../../settings/staff-sheets";
import { fold } from "../../values/fold";
import { ORIGIN_TERMS } from "../../wording/settings";
import type { Cell } from "../../workbook/cell";
import type { Draft } from "../filling/draft";
import type { Verification } from "../verify";
import { addParameters } from "./add-parameters";
import { editSetting } from "./edit-setting";
import { listNewSheets } from "./list-new-sheets";
import { recognisedColumns } from "./recognised-columns";

/**
 * A sheet «Parametri» that is there: says who decided what staff corrected, lists the dashboards that are new, and adds the
 * parameters that PERF has learnt since.
 */
export function extendParameters(draft: Draft, found: StaffSheet, verification: Verification): void {
  const { sheet, headings, record } = found;
  // Without the memory nothing tells what staff changed from what PERF wrote.
  if (!headings || !record) return;
  if (sheet.isLocked(headings.row, 0)) return;
  const { workbook, scorecard } = verification;
  const parts = partsOf(found);
  correctOrigins(draft, found, parts.parameters, workbook.dateSystem);
  for (const part of parts.columns) correctMappingOrigins(draft, found, part);
  listNewSheets(draft, found, parts.columns, recognisedColumns(workbook, scorecard));
  addParameters(draft, found, unheardOf(found, parts, workbook.dateSystem), verification);
}

/** Parameters that the sheet lacks and never had: what staff took away stays away. */
function unheardOf(
  { sheet, record }: StaffSheet,
  { parameters }: Parts,
  dateSystem: 1900 | 1904,
): readonly Parameter[] {
  const known = new Set(record?.rows.map(({ hashes }) => hashes.split(",")[0]));
  const labels = parameters[0]!.columns.get(fold(PARAMETER_HEADINGS[0]))!;
  const written = new Set([...sheet.rows()].map((row) => fold(sheet.cell(row, labels).text)));
  return parametersFor(dateSystem).filter(({ label }) => !known.has(contentHash(label)) && !written.has(fold(label)));
}

/** «Origine» beside a value that staff changed: theirs, or the default where they emptied it. The value is never touched. */
function correctOrigins(
  draft: Draft,
  { sheet, record }: StaffSheet,
  parts: readonly Part[],
  dateSystem: 1900 | 1904,
): void {
  const { columns } = parts[0]!;
  const [label, value, origin] = PARAMETER_HEADINGS.map((heading) => columns.get(fold(heading)));
  if (label === undefined || value === undefined || origin === undefined) return;
  const isAsWritten = asWritten(record, 0);
  const known = new Set(parametersFor(dateSystem).map((parameter) => fold(parameter.label)));
  const ours = new Set(["", ...Object.values(ORIGIN_TERMS).map(fold)]);
  for (const row of sheet.rows()) {
    if (!parts.some((part) => row > part.row && row < part.end)) continue;
    const [name, cell, said] = [label, value, origin].map((column) => sheet.cell(row, column)) as [Cell, Cell, Cell];
    if (!known.has(fold(name.text)) || !ours.has(fold(said.text))) continue;
    const wanted = ORIGIN_TERMS[contentOf(cell) === null ? "default" : "body"];
    if (isAsWritten(name, cell, 1) || fold(said.text) === fold(wanted)) continue;
    editSetting(draft, sheet, row, { column: origin, value: wanted, style: "text" });
  }
}

/** The same on the rows of the section «Colonne». */
function correctMappingOrigins(draft: Draft, found: StaffSheet, part: Part): void {
  const origin = part.columns.get(fold(MAPPING_HEADINGS[2]));
  if (origin === undefined) return;
  const isUntouched = untouched(found, part);
  const { sheet } = found;
  for (const row of sheet.rows()) {
    if (row <= part.row || row >= part.end) continue;
    const isInferred = fold(sheet.cell(row, origin).text) === fold(ORIGIN_TERMS.inferred);
    if (isInferred && !isUntouched(row))
      editSetting(draft, sheet, row, { column: origin, value: ORIGIN_TERMS.body, style: "text" });
  }
}
