// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import { type DeviationAnswers, deviationRow } from "../../core/usecases/deviations/deviation-row";
import { explainDeviation, missingAnswers } from "../../core/usecases/deviations/explain-deviation";
import { type Verification, verifySteps } from "../../core/usecases/verify";
import { givenAt } from "../given-now";
import { deviationTexts } from "../i18n/deviation";
import { isSameFinding } from "../same-finding";
import type { DeviationDraft } from "../state/deviation-state";
import type { Work } from "./in-slices";
import { changed } from "./jobs";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

const NOTHING_WRITTEN: DeviationAnswers = { cause: "", reason: "", action: "" };

/** A form with what is written of the deviation already. */
export function startDeviationJob(verification: Verification | null, finding: Finding): TaskResult {
  const row = verification && deviationRow(verification, finding);
  const fields = row?.state === "found" ? row.written : NOTHING_WRITTEN;
  return { ok: true, changes: { deviation: { finding, fields, missing: [], filling: null }, screen: "deviation" } };
}

/** Checks what was typed, reads the open workbook, and plans the cells of «Scostamenti». */
export async function previewDeviationJob(
  workbook: OpenWorkbook,
  draft: DeviationDraft | null,
  now: Date,
  { inSlices, signal }: Work,
): Promise<TaskResult> {
  if (!draft) return { ok: true, changes: { screen: "findings" } };
  const read = await workbook.read(signal);
  if (!read.ok) return read;
  const verification = await inSlices(verifySteps(read.workbook, {}, givenAt(now)));
  const finding = verification.findings.find((each) => isSameFinding(each, draft.finding));
  const row = finding && deviationRow(verification, finding);
  if (row?.state !== "found")
    return { ok: false, text: deviationTexts("gone"), changes: { verification, deviation: null, screen: "findings" } };
  const missing = missingAnswers(draft.fields, row.needsCause);
  const filling = missing.length === 0 ? explainDeviation(verification, finding!, draft.fields) : null;
  return { ok: true, changes: { verification, deviation: { ...draft, finding: finding!, missing, filling } } };
}

/** Writes the cells that were shown. */
export async function writeDeviationJob(
  workbook: OpenWorkbook,
  draft: DeviationDraft | null,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  if (!draft?.filling) return { ok: true, changes: { screen: "findings" } };
  return changed(workbook, await workbook.write(draft.filling.plan, onProgress, signal), "justified");
}
