// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import { justify } from "../../core/usecases/justify";
import { verifySteps } from "../../core/usecases/verify";
import { isoDate } from "../../core/values/parse-date";
import { givenAt } from "../given-now";
import { isSameFinding } from "../same-finding";
import type { DecisionFields, JustificationDraft } from "../state/pane-state";
import { justificationTexts } from "../i18n/justification";
import { checkDecision } from "./check-decision";
import { changed } from "./jobs";
import type { Work } from "./in-slices";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** A form to be filled in, of today. */
export function newJustification(finding: Finding, now: Date): JustificationDraft {
  const { today } = givenAt(now);
  const [year, month, day] = isoDate(today ?? 0).split("-");
  const fields: DecisionFields = { reason: "", role: "", date: [day, month, year].join("/"), expiry: "" };
  return { finding, fields, errors: {}, filling: null };
}

/** Checks what was typed, reads the open workbook, and plans the row of «Eccezioni». */
export async function previewJustificationJob(
  workbook: OpenWorkbook,
  draft: JustificationDraft | null,
  now: Date,
  { inSlices, signal }: Work,
): Promise<TaskResult> {
  if (!draft) return { ok: true, changes: { screen: "findings" } };
  const given = givenAt(now);
  const checked = checkDecision(draft.fields, given.today ?? 0);
  if (!checked.ok) return { ok: true, changes: { justification: { ...draft, errors: checked.errors, filling: null } } };
  const read = await workbook.read(signal);
  if (!read.ok) return read;
  const verification = await inSlices(verifySteps(read.workbook, {}, given));
  const finding = verification.findings.find((each) => isSameFinding(each, draft.finding));
  if (!finding)
    return {
      ok: false,
      text: justificationTexts("gone"),
      changes: { verification, justification: null, screen: "findings" },
    };
  const filling = justify(read.workbook, verification, finding, checked.decision);
  return { ok: true, changes: { verification, justification: { ...draft, finding, errors: {}, filling } } };
}

/** Writes the row that was shown. */
export async function justifyJob(
  workbook: OpenWorkbook,
  draft: JustificationDraft | null,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  if (!draft?.filling) return { ok: true, changes: { screen: "findings" } };
  return changed(workbook, await workbook.write(draft.filling.plan, onProgress, signal), "justified");
}
