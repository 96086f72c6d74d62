// SPDX-License-Identifier: EUPL-1.2
import manifest from "../../../package.json";
import { validateForOiv } from "../../core/usecases/validate-for-oiv";
import type { Validation } from "../../core/usecases/validation";
import { hasDashboards } from "../../core/usecases/verify";
import { localMoment } from "../../core/wording/local-moment";
import { paneTexts } from "../i18n/pane";
import { changed } from "./jobs";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Reads the open workbook, and proposes an outcome to the OIV. */
export async function previewValidationJob(workbook: OpenWorkbook, now: Date): Promise<TaskResult> {
  const outcome = await workbook.read();
  if (!outcome.ok) return outcome;
  const texts = await workbook.allFormulas();
  if (!texts.ok) return texts;
  const request = { overrides: {}, checkedAt: localMoment(now), version: manifest.version, formulas: texts.formulas };
  const validation = validateForOiv(outcome.workbook, request);
  const { verification } = validation;
  if (!hasDashboards(verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  return { ok: true, changes: { verification, validation, screen: "validation" } };
}

/** Writes what was proposed. */
export async function validateJob(
  workbook: OpenWorkbook,
  validation: Validation | null,
  onProgress: OnProgress,
): Promise<TaskResult> {
  if (!validation) return { ok: true, changes: { screen: "findings" } };
  return changed(workbook, await workbook.write(validation.filling.plan, onProgress), "validated");
}
