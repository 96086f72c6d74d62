// SPDX-License-Identifier: EUPL-1.2
import manifest from "../../../package.json";
import { validateForOivSteps } from "../../core/usecases/validate-for-oiv";
import type { Validation } from "../../core/usecases/validation";
import { hasDashboards, type Verification } from "../../core/usecases/verify";
import { localMoment } from "../../core/wording/local-moment";
import { paneTexts } from "../i18n/pane";
import { changed } from "./jobs";
import type { Work } from "./in-slices";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Reads the open workbook, and proposes an outcome to the OIV. */
export async function previewValidationJob(
  workbook: OpenWorkbook,
  now: Date,
  { inSlices, signal }: Work,
): Promise<TaskResult> {
  const outcome = await workbook.read(signal);
  if (!outcome.ok) return outcome;
  const texts = await workbook.allFormulas();
  if (!texts.ok) return texts;
  const request = { overrides: {}, checkedAt: localMoment(now), version: manifest.version, formulas: texts.formulas };
  const validation = await inSlices(validateForOivSteps(outcome.workbook, request));
  const { verification } = validation;
  if (!hasDashboards(verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  return { ok: true, changes: { verification, validation, screen: "validation" } };
}

/** Writes what was proposed. */
export async function validateJob(
  workbook: OpenWorkbook,
  validation: Validation | null,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  if (!validation) return { ok: true, changes: { screen: "findings" } };
  const result = await changed(
    workbook,
    await workbook.write(validation.filling.plan, onProgress, signal),
    "validated",
  );
  if (!result.ok || !result.changes.verification) return result;
  const validated = { of: validation, sheets: writtenSheets(validation, result.changes.verification) };
  // It stays in view: now it can be copied and handed over.
  return { ok: true, changes: { ...result.changes, validation, validated, screen: "validation" } };
}

/** Sheets of ours that somebody may want to look at now, the one for the OIV first. */
function writtenSheets({ filling }: Validation, { workbook, memory }: Verification): readonly string[] {
  const { sheets, edits } = filling.plan;
  const touched = new Set([...sheets.map(({ name }) => name), ...edits.map(({ sheet }) => sheet)]);
  const shown = workbook.sheets.filter(({ name, visibility }) => visibility === "visible" && touched.has(name));
  const own = shown.map(({ name }) => name).filter((name) => memory.ownSheets.has(name));
  return own.sort((a, b) => Number(isForOiv(memory, b)) - Number(isForOiv(memory, a)));
}

function isForOiv({ ownSheets }: Verification["memory"], name: string): boolean {
  return ownSheets.get(name) === "validazione";
}
