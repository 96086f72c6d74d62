// SPDX-License-Identifier: EUPL-1.2
import { freezeFormulas } from "../../core/usecases/freeze-formulas";
import { insertFormulasSteps } from "../../core/usecases/insert-formulas";
import { hasDashboards, verifySteps } from "../../core/usecases/verify";
import { givenAt } from "../given-now";
import type { FormulaPreview } from "../state/pane-state";
import { paneTexts } from "../i18n/pane";
import { changed } from "./jobs";
import type { Work } from "./in-slices";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Reads the open workbook and plans its formulas. */
export async function insertFormulasJob(
  workbook: OpenWorkbook,
  now: Date,
  { inSlices, signal }: Work,
): Promise<TaskResult> {
  const read = await workbook.read(signal);
  if (!read.ok) return read;
  const verification = await inSlices(verifySteps(read.workbook, {}, givenAt(now)));
  if (!hasDashboards(verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  const standing = await workbook.perfFormulas();
  if (!standing.ok) return standing;
  const place = (sheet: string, row: number, column: number): string => JSON.stringify([sheet, row, column]);
  const formulas = new Map(standing.formulas.map((each) => [place(each.sheet, each.row, each.column), each.formula]));
  const { scorecard, memory } = verification;
  const steps = insertFormulasSteps(read.workbook, scorecard, memory, {
    formulaAt: (sheet, row, column) => formulas.get(place(sheet, row, column)) ?? null,
    parameters: null,
  });
  const plan = await inSlices(steps);
  return { ok: true, changes: { verification, formulas: { kind: "insert", plan }, screen: "formulas" } };
}

/** Reads the open workbook and plans which formulas give way to their results. */
export async function freezeJob(workbook: OpenWorkbook, now: Date, { inSlices, signal }: Work): Promise<TaskResult> {
  const read = await workbook.read(signal);
  if (!read.ok) return read;
  const standing = await workbook.perfFormulas();
  if (!standing.ok) return standing;
  const formulas: FormulaPreview = { kind: "freeze", plan: freezeFormulas(standing.formulas) };
  const verification = await inSlices(verifySteps(read.workbook, {}, givenAt(now)));
  return { ok: true, changes: { verification, formulas, screen: "formulas" } };
}

/** Carries out the formulas that were previewed. */
export async function writeFormulasJob(
  workbook: OpenWorkbook,
  preview: FormulaPreview | null,
  onProgress: OnProgress,
  { signal }: Work,
): Promise<TaskResult> {
  if (!preview) return { ok: true, changes: { screen: "findings" } };
  return changed(workbook, await workbook.writeFormulas(preview.plan, onProgress, signal), "formulas");
}
