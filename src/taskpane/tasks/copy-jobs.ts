// SPDX-License-Identifier: EUPL-1.2
import { type CopyAudience, planCopySteps, type PlannedCopy } from "../../core/usecases/copy/plan-copy";
import { type Steps, within } from "../../core/steps/steps";
import { hasDashboards } from "../../core/usecases/verify";
import type { CopyOutcome } from "../../core/workbook/copy-plan";
import { refusalText } from "../../core/wording/refusals";
import { copyXlsxSteps } from "../../xlsx/copy-workbook";
import { readXlsxFormulasSteps } from "../../xlsx/read-formulas";
import { readXlsxSteps } from "../../xlsx/read-workbook";
import { writeXlsxSteps } from "../../xlsx/write-workbook";
import { givenAt } from "../given-now";
import type { PreparedCopy } from "../state/pane-state";
import { plainLine } from "../state/report-line";
import { copiesTexts } from "../i18n/copies";
import { paneTexts } from "../i18n/pane";
import type { Work } from "./in-slices";
import type { FileOutcome, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Takes the file of the open workbook, and makes the copy of it in memory: what is shown is what will be opened. */
export async function prepareCopyJob(
  workbook: OpenWorkbook,
  audience: CopyAudience,
  now: Date,
  { inSlices }: Work,
): Promise<TaskResult> {
  const file = await workbook.file();
  return file.ok ? inSlices(preparedSteps(file, audience, now)) : file;
}

function* preparedSteps(
  file: Extract<FileOutcome, { readonly ok: true }>,
  audience: CopyAudience,
  now: Date,
): Steps<TaskResult> {
  const read = yield* within(0, 0.1, readXlsxSteps(file.bytes, file.name));
  if (!read.ok) return { ok: false, text: refusalText(read.refusal) };
  const texts = yield* within(0.1, 0.2, readXlsxFormulasSteps(file.bytes));
  if (!texts.ok) return { ok: false, text: refusalText(texts.refusal) };
  const request = { audience, overrides: {}, given: givenAt(now), formulas: texts.formulas, further: [] };
  const planned = yield* within(0.2, 0.9, planCopySteps(read.workbook, request));
  if (!hasDashboards(planned.verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  const name = copiesTexts(`${audience}.fileName`, { name: file.name.replace(/\.xl[st][xmb]$/i, "") });
  const prepared = { audience, name, planned };
  if (planned.obstacles.length > 0) return shown({ ...prepared, made: null });
  const made = yield* carriedOut(file.bytes, planned);
  if (!made.ok) return { ok: false, text: refusalText(made.refusal) };
  // Excel opens this one format from memory.
  if (made.extension !== ".xlsx") return { ok: false, text: copiesTexts("macros") };
  return shown({ ...prepared, made });
}

/** Has Excel open the copy that was shown. */
export async function openCopyJob(workbook: OpenWorkbook, copy: PreparedCopy | null): Promise<TaskResult> {
  if (!copy?.made) return { ok: true, changes: { screen: "findings" } };
  const trouble = await workbook.openAsNew(copy.made.bytes);
  if (trouble !== null) return { ok: false, text: trouble };
  const done = [copiesTexts("opened", { name: copy.name }), copiesTexts("untouched")].map(plainLine);
  const report = { kind: "copied", from: "validation", done, notDone: [] } as const;
  return { ok: true, changes: { report, copy: null, screen: "done" } };
}

function shown(copy: PreparedCopy): TaskResult {
  return { ok: true, changes: { verification: copy.planned.verification, copy, screen: "copy" } };
}

/** The copy first, then the sheets that it has besides. */
function* carriedOut(original: Uint8Array, { copy, plan }: PlannedCopy): Steps<CopyOutcome> {
  const copied = yield* copyXlsxSteps(original, copy);
  if (!copied.ok) return copied;
  const written = yield* writeXlsxSteps(copied.bytes, plan);
  return written.ok ? { ...copied, bytes: written.bytes } : written;
}
