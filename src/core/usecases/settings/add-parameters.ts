// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../../memory/own-rows";
import { signaturesOf } from "../../memory/signatures";
import type { Parameter } from "../../settings/parameter";
import { DEADLINES_SECTION } from "../../settings/parameters/deadlines";
import { partsOf } from "../../settings/parts";
import { PARAMETER_HEADINGS, type StaffSheet } from "../../settings/staff-sheets";
import { OWN_DEADLINE_ROWS, parameterHeadings, parameterRow, sectionRow } from "../../summaries/parameters-sheet";
import { fold } from "../../values/fold";
import type { Draft } from "../filling/draft";
import type { Verification } from "../verify";
import { editSetting, lastWritten } from "./edit-setting";

/** Blank rows of the section «Colonne» above what is added below it: staff list sheets there. */
const ROOM_FOR_SHEETS = 5;

/**
 * Adds rows for parameters that a sheet lacks, with what holds now, below all else: rows cannot be inserted without moving
 * what staff wrote. Under «Colonne» they need the headings again, by which they are read (`settings/parts.ts`).
 */
export function addParameters(
  draft: Draft,
  found: StaffSheet,
  parameters: readonly Parameter[],
  { settings, settingOrigins }: Pick<Verification, "settings" | "settingOrigins">,
): void {
  if (parameters.length === 0) return;
  const { sheet } = found;
  const { parameters: parts, columns } = partsOf(found);
  const isBelowColumns = (columns.at(-1)?.row ?? -1) > parts.at(-1)!.row;
  const input = { settings, origins: settingOrigins };
  const rows: (OwnRow | null)[] = isBelowColumns ? [parameterHeadings()] : [];
  let under = "";
  for (const parameter of parameters) {
    if (parameter.section !== under) rows.push(null, sectionRow((under = parameter.section)));
    rows.push(parameterRow(parameter, input));
  }
  if (under === DEADLINES_SECTION && parameters.length > 1) rows.push(...OWN_DEADLINE_ROWS);
  const first = lastWritten(draft, sheet) + 1 + (isBelowColumns ? ROOM_FOR_SHEETS : 0);
  const places = PARAMETER_HEADINGS.map((heading) => parts[0]!.columns.get(fold(heading)));
  rows.forEach((row, index) => {
    for (const cell of row?.cells ?? []) {
      const column = places[cell.column];
      if (column !== undefined) editSetting(draft, sheet, first + index, { ...cell, column });
    }
  });
  remember(draft, found, rows, first);
}

/** So that what PERF wrote is told from what staff correct later. */
function remember(draft: Draft, { record: found }: StaffSheet, rows: readonly (OwnRow | null)[], first: number): void {
  const record = draft.records.get("parametri") ?? found;
  if (!record) return;
  const signed = signaturesOf({ shape: record.shape, rows, columnWidths: [], frozenRows: 0, hidden: false });
  const added = signed.map((signature) => ({ ...signature, row: signature.row + first }));
  draft.records.set("parametri", { ...record, rows: [...record.rows, ...added] });
}
