// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../memory/content";
import { OWN_SHEET_NAMES } from "../memory/own-sheets";
import type { OwnRow } from "../memory/own-rows";
import { signaturesOf } from "../memory/signatures";
import { parametersSheet, type ParametersSheet } from "../summaries/parameters-sheet";
import { registerRow, registerSheet } from "../summaries/register-sheet";
import { findStaffSheet, REGISTER_HEADINGS, type StaffSheet } from "../settings/staff-sheets";
import { finished, type Steps } from "../steps/steps";
import { fold } from "../values/fold";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type Draft, plainDraft } from "./filling/draft";
import { makeSheet } from "./filling/make-sheet";
import { because } from "./filling/reasons";
import { freeName } from "./filling/sheet-names";
import type { Filling } from "./fill-workbook";
import { extendParameters } from "./settings/extend-parameters";
import { inferBodySteps } from "./settings/infer-body";
import { keepMemory } from "./settings/keep-memory";
import { recognisedColumns } from "./settings/recognised-columns";
import { registerRows } from "./settings/register-rows";
import { type Overrides, verify, type Verification } from "./verify";

/**
 * Plans the sheets «Parametri» and «Registro indicatori», filled in with what the workbook tells. Sheets that are there
 * are never written over: what is new is added below the rest, and «Origine» says what staff have decided; nothing else.
 */
export function planSettings(workbook: WorkbookSnapshot, overrides: Overrides = {}): Filling {
  return settingsPlanned(verify(workbook, overrides));
}

/** The same, of a workbook that is verified already. */
export function settingsPlanned(verification: Verification): Filling {
  return finished(settingsPlannedSteps(verification));
}

/** The same, with places to stop: for the pane. */
export function* settingsPlannedSteps(verification: Verification): Steps<Filling> {
  const { workbook, memory } = verification;
  const draft = plainDraft(workbook, memory);
  const methods = yield* placeParameters(draft, workbook, verification);
  yield undefined;
  yield* placeRegister(draft, workbook, verification, methods);
  const hasChanged = draft.sheets.length + draft.edits.length > 0;
  yield undefined;
  if (hasChanged) keepMemory(draft);
  const { edits, sheets, names, conflicts, notes } = draft;
  return { verification, filling: { plan: { edits, sheets, names, conflicts }, notes } };
}

function* placeParameters(
  draft: Draft,
  workbook: WorkbookSnapshot,
  verification: Verification,
): Steps<ParametersSheet["methods"] | null> {
  const found = findStaffSheet(workbook, verification.memory, "parametri");
  if (found) {
    extendParameters(draft, found, verification);
    return null;
  }
  const { content, methods } = parametersSheet({
    name: freeName(OWN_SHEET_NAMES.parametri, draft.takenNames),
    dateSystem: workbook.dateSystem,
    sheets: recognisedColumns(workbook, verification.scorecard),
    ...(yield* inferBodySteps(workbook, verification)),
  });
  const sheet = makeSheet(draft, "parametri", content);
  draft.records.set("parametri", { sheet, shape: content.shape, rows: signaturesOf(content) });
  return methods;
}

function* placeRegister(
  draft: Draft,
  workbook: WorkbookSnapshot,
  { memory, scorecard, settings }: Verification,
  methods: ParametersSheet["methods"] | null,
): Steps<void> {
  const found = findStaffSheet(workbook, memory, "registro");
  const rows = yield* registerRows(workbook, scorecard, settings.register);
  if (found) return appendRows(draft, found, rows.map(registerRow));
  const content = registerSheet(rows, methods);
  yield;
  const sheet = makeSheet(draft, "registro", content);
  yield;
  draft.records.set("registro", { sheet, shape: content.shape, rows: signaturesOf(content) });
}

/** New indicators go below all that is written; each value under its heading, wherever staff have moved that. */
function appendRows(draft: Draft, { sheet, headings, record }: StaffSheet, rows: readonly OwnRow[]): void {
  if (!headings || rows.length === 0) return;
  const fields = Object.values(REGISTER_HEADINGS).map((heading) => headings.columns.get(fold(heading)));
  const first = Math.max(headings.row, ...writtenRows(sheet)) + 1;
  const why = because("register-extended", { name: sheet.name });
  if (sheet.isLocked(first, headings.columns.get(fold(REGISTER_HEADINGS.label))!)) {
    const locked = because("own-sheet-locked", { name: sheet.name });
    draft.conflicts.push({ sheet: sheet.name, cell: null, found: null, wanted: null, why: locked });
    return;
  }
  rows.forEach(({ cells }, index) => {
    for (const { column: field, value, style } of cells) {
      const column = fields[field];
      if (column === undefined) continue;
      const old = contentOf(sheet.cell(first + index, column));
      draft.edits.push({ sheet: sheet.name, row: first + index, column, old, value, style, format: null, why });
    }
  });
  if (!record) return;
  const content = { shape: record.shape, rows, columnWidths: [], frozenRows: 0, hidden: false };
  const added = signaturesOf(content).map((signature) => ({ ...signature, row: signature.row + first }));
  draft.records.set("registro", { ...record, rows: [...record.rows, ...added] });
}

/** Last row that holds something; the sheet's extent counts cells that only have a look. */
function writtenRows(sheet: StaffSheet["sheet"]): readonly number[] {
  let last = 0;
  for (const row of sheet.rows()) {
    if (sheet.columns(row).some((column) => contentOf(sheet.cell(row, column)) !== null)) last = row;
  }
  return [last];
}
