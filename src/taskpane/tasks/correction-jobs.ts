// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import type { Corrections } from "../../core/usecases/correct/correction";
import { planCorrectionsSteps } from "../../core/usecases/correct/plan-corrections";
import { hasDashboards } from "../../core/usecases/verify";
import { givenAt } from "../given-now";
import { isSameFinding } from "../same-finding";
import type { CorrectionPreview } from "../state/pane-state";
import { plainLine } from "../state/report-line";
import { correctionsTexts } from "../i18n/corrections";
import { paneTexts } from "../i18n/pane";
import { changed } from "./jobs";
import type { Work } from "./in-slices";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Reads the open workbook, and plans the corrections in which there is no choice; or that of one finding alone. */
export async function previewCorrectionsJob(
  workbook: OpenWorkbook,
  finding: Finding | null,
  now: Date,
  { inSlices, signal }: Work,
): Promise<TaskResult> {
  const read = await workbook.read(signal);
  if (!read.ok) return read;
  const request = { rules: [], overrides: {}, given: givenAt(now) };
  const all = await inSlices(planCorrectionsSteps(read.workbook, request));
  const { verification } = all;
  if (!hasDashboards(verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  const focus = finding && (all.offered.find((each) => isSameFinding(each.finding, finding)) ?? null);
  if (finding && !focus)
    return {
      ok: false,
      text: correctionsTexts("gone"),
      changes: { verification, corrections: null, screen: "findings" },
    };
  // Tried alone, so that its own obstacle is known before anybody chooses it.
  const alone = { ...request, only: focus ? [focus.key] : [] };
  const corrections = focus ? await inSlices(planCorrectionsSteps(read.workbook, alone)) : all;
  const preview: CorrectionPreview = { corrections, chosen: [], focus: focus?.key ?? null };
  return { ok: true, changes: { verification, corrections: preview, screen: "corrections" } };
}

/**
 * Makes what was shown: the certain corrections, and the proposals that were chosen. These are tried together first; when
 * one of them cannot be made, nothing is, and the reason is shown.
 */
export async function correctJob(
  workbook: OpenWorkbook,
  preview: CorrectionPreview | null,
  onProgress: OnProgress,
  work: Work,
): Promise<TaskResult> {
  if (!preview) return { ok: true, changes: { screen: "findings" } };
  const corrections = preview.chosen.length === 0 ? preview.corrections : await withChosen(preview, work);
  const made = new Set(corrections.made.map(({ key }) => key));
  const chosen = preview.chosen.filter((key) => made.has(key));
  if (chosen.length < preview.chosen.length)
    return {
      ok: false,
      text: correctionsTexts("notAll"),
      changes: { corrections: { ...preview, corrections, chosen } },
    };
  const outcome = await workbook.write(corrections.filling.plan, onProgress, work.signal);
  const resolved = correctionsTexts("resolved", { count: made.size });
  const told = outcome.trouble === null ? { ...outcome, done: [plainLine(resolved), ...outcome.done] } : outcome;
  return changed(workbook, told, "corrected");
}

async function withChosen({ corrections, chosen }: CorrectionPreview, { inSlices }: Work): Promise<Corrections> {
  const { verification, made, refused, blocked } = corrections;
  const wanted = [...made, ...refused.map(({ correction }) => correction)].map(({ key }) => key);
  const only = [...new Set([...wanted, ...chosen])];
  const request = { rules: [], only, overrides: {}, given: verification.given };
  return { ...(await inSlices(planCorrectionsSteps(verification.workbook, request))), blocked };
}
