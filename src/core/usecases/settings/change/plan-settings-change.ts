// SPDX-License-Identifier: EUPL-1.2
import { markOf } from "../../../memory/own-sheets";
import { parametersFor } from "../../../settings/parameters";
import { findStaffSheet, type StaffSheet } from "../../../settings/staff-sheets";
import { finished, type Steps } from "../../../steps/steps";
import { asPlanned } from "../../../workbook/planned";
import type { Reason, WritePlan } from "../../../workbook/plan";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import type { FillPlan } from "../../fill";
import { type Draft, planOf, plainDraft } from "../../filling/draft";
import { because } from "../../filling/reasons";
import { settingsPlannedSteps } from "../../plan-settings";
import type { Verification } from "../../verify";
import { keepMemory } from "../keep-memory";
import { editColumns } from "./edit-columns";
import { editParameters } from "./edit-parameters";
import { intoNewSheets } from "./into-new-sheets";
import { judgeTyped, type TypedSetting } from "./judge-typed";
import type { PlannedChange, SettingChanges } from "./setting-changes";

/**
 * Plans what a person decides about the settings: exactly what typing it on «Parametri» would do. Where that sheet is not
 * there it is made first, as `perf parametri` makes it. Writes nothing.
 */
export function planSettingsChange(verification: Verification, changes: SettingChanges): PlannedChange {
  return finished(planSettingsChangeSteps(verification, changes));
}

/** The same, with places to stop. */
export function* planSettingsChangeSteps(verification: Verification, changes: SettingChanges): Steps<PlannedChange> {
  const judged = judgedChanges(verification, changes);
  if (judged.errors.size > 0) return { ok: false, errors: judged.errors };
  const { workbook, memory } = verification;
  const isThere = findStaffSheet(workbook, memory, "parametri") !== null;
  const made = isThere ? null : (yield* settingsPlannedSteps(verification)).filling;
  yield;
  const standing = made ? withParameters(workbook, made.plan) : workbook;
  const draft = plainDraft(standing, memory);
  const found = findStaffSheet(standing, memory, "parametri");
  if (found) edit(draft, found, judged.typed, changes, verification);
  return { ok: true, filling: made ? together(made, draft) : { plan: planOf(draft), notes: draft.notes } };
}

/** The workbook with «Parametri» as it is about to be made: the register, much longer, is not asked for. */
function withParameters(workbook: WorkbookSnapshot, { names, sheets }: WritePlan): WorkbookSnapshot {
  const mark = names.find(({ name }) => name === markOf("parametri"));
  return asPlanned(workbook, { edits: [], names, sheets: sheets.filter(({ name }) => name === mark?.sheet) });
}

function judgedChanges({ workbook }: Verification, { parameters }: SettingChanges) {
  const errors = new Map<string, Reason>();
  const typed: TypedSetting[] = [];
  for (const parameter of parametersFor(workbook.dateSystem)) {
    const text = parameters.get(parameter.key);
    if (text === undefined) continue;
    const judged = judgeTyped(parameter, text, workbook.dateSystem);
    if (judged.ok) typed.push(judged.setting);
    else errors.set(parameter.key, judged.reason);
  }
  return { errors, typed };
}

function edit(
  draft: Draft,
  found: StaffSheet,
  typed: readonly TypedSetting[],
  changes: SettingChanges,
  verification: Verification,
): void {
  const { sheet, headings } = found;
  const conflict = (why: Reason): void =>
    void draft.conflicts.push({ sheet: sheet.name, cell: null, found: null, wanted: null, why });
  if (!headings) return conflict(because("settings-unreadable", { name: sheet.name }));
  const known = draft.records.get("parametri");
  // Columns first: they have their own place above what is added at the end.
  for (const change of changes.columns) editColumns(draft, found, change);
  editParameters(draft, found, typed, verification);
  if (draft.records.get("parametri") !== known) keepMemory(draft);
}

/** The sheets as they are made, with what was decided upon them. */
function together(made: FillPlan, draft: Draft): FillPlan {
  const { edits, sheets, conflicts } = planOf(draft);
  const fresh = new Set(made.plan.sheets.map(({ name }) => name));
  const plan: WritePlan = {
    ...made.plan,
    edits: [...made.plan.edits, ...edits.filter(({ sheet }) => !fresh.has(sheet))],
    sheets: intoNewSheets([...made.plan.sheets, ...sheets], edits),
    conflicts: [...made.plan.conflicts, ...conflicts],
  };
  return { plan, notes: made.notes };
}
