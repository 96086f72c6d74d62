// SPDX-License-Identifier: EUPL-1.2
import { settingsPlannedSteps } from "../../core/usecases/plan-settings";
import type { ColumnsChange, SettingChanges } from "../../core/usecases/settings/change/setting-changes";
import { settingEffectSteps } from "../../core/usecases/settings/effect/setting-effect";
import { columnChoices, mappableSheets } from "../../core/usecases/settings/view/column-choices";
import { type Verification, verifySteps } from "../../core/usecases/verify";
import { givenAt } from "../given-now";
import { FIRST_SETTINGS, type JudgedSettings, type SettingsState } from "../state/settings-state";
import { inSlices, type Work } from "./in-slices";
import { changed } from "./jobs";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** What these changes would do to the workbook as it was last verified; the promise is rejected once that is asked anew. */
export async function judgeSettingsJob(
  of: Verification,
  changes: SettingChanges,
  signal: AbortSignal,
): Promise<JudgedSettings> {
  return { of, changes, change: await inSlices(settingEffectSteps(of, changes), { signal }) };
}

/** The columns of a sheet as they are proposed; of the first that was not read where none is named. */
export function proposedColumns(
  verification: Verification,
  name: string | null,
  row: number | null,
): ColumnsChange | null {
  const sheet = name ?? mappableSheets(verification).find((each) => columnChoices(verification, each.sheet))?.sheet;
  const choices = sheet === undefined ? null : columnChoices(verification, sheet, row);
  return choices && { sheet: choices.sheet, headingRow: choices.headingRow, columns: choices.proposed };
}

/** Writes what was judged, exactly as it was shown. */
export async function writeSettingsJob(
  workbook: OpenWorkbook,
  settings: SettingsState,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  const change = settings.judged?.change;
  if (!change?.ok) return { ok: true, changes: {} };
  const result = await changed(workbook, await workbook.write(change.filling.plan, onProgress, signal), "settings");
  return emptied(result, settings.step === "columns" ? { ...FIRST_SETTINGS, typed: settings.typed } : FIRST_SETTINGS);
}

/** Reads the workbook, and plans both sheets with what it tells. */
export async function previewSheetsJob(
  workbook: OpenWorkbook,
  settings: SettingsState,
  now: Date,
  work: Work,
): Promise<TaskResult> {
  const read = await workbook.read(work.signal);
  if (!read.ok) return read;
  const verification = await work.inSlices(verifySteps(read.workbook, {}, givenAt(now)));
  const { filling } = await work.inSlices(settingsPlannedSteps(verification));
  return { ok: true, changes: { verification, settings: { ...settings, step: "sheets", making: filling } } };
}

/** Makes both sheets, as they were shown. */
export async function makeSheetsJob(
  workbook: OpenWorkbook,
  settings: SettingsState,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  if (!settings.making) return { ok: true, changes: {} };
  const result = await changed(workbook, await workbook.write(settings.making.plan, onProgress, signal), "settings");
  return emptied(result, { ...FIRST_SETTINGS, typed: settings.typed });
}

/** Once something was written what was shown is no longer true; else it may be confirmed again. */
function emptied(result: TaskResult, settings: SettingsState): TaskResult {
  return result.changes?.screen === "done" ? { ...result, changes: { ...result.changes, settings } } : result;
}
