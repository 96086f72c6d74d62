// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../core/usecases/fill";
import { planFillingSteps } from "../../core/usecases/fill-workbook";
import { type DecidedFilling, decidedFillingSteps } from "../../core/usecases/filling/decided-filling";
import { conflictKey, type FillDecisions } from "../../core/usecases/filling/decisions";
import { hasDashboards } from "../../core/usecases/verify";
import { addressOf } from "../../core/workbook/address";
import { samePlan } from "../../core/workbook/same-plan";
import { givenAt } from "../given-now";
import { fillTexts } from "../i18n/fill";
import { paneTexts } from "../i18n/pane";
import { placeLines } from "../place-lines";
import { FIRST_FILL } from "../state/fill-state";
import type { PaneState } from "../state/pane-state";
import type { ReportLine } from "../state/report-line";
import type { Work } from "./in-slices";
import { changed } from "./jobs";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** Reads the open workbook and plans its filling. */
export async function previewJob(workbook: OpenWorkbook, now: Date, work: Work): Promise<TaskResult> {
  const outcome = await workbook.read(work.signal);
  if (!outcome.ok) return outcome;
  const { verification, filling } = await work.inSlices(planFillingSteps(outcome.workbook, {}, givenAt(now)));
  if (!hasDashboards(verification)) return { ok: false, text: paneTexts("trouble.noDashboard") };
  const fill = { ...FIRST_FILL, of: verification };
  return { ok: true, changes: { verification, preview: filling, fill, screen: "fill" } };
}

/**
 * Writes what was previewed, as it was decided. It is planned once more before: a figure may have been typed since from which
 * another score follows, and nobody has seen that.
 */
export async function fillJob(
  workbook: OpenWorkbook,
  { preview, fill }: Pick<PaneState, "preview" | "fill">,
  { now, onProgress }: { readonly now: Date; readonly onProgress: OnProgress },
  work: Work,
): Promise<TaskResult> {
  if (!preview) return { ok: true, changes: { screen: "fill" } };
  const again = await previewJob(workbook, now, work);
  if (!again.ok || !again.changes.preview) return again;
  if (!samePlan(again.changes.preview.plan, preview.plan)) return { ...again, ok: false, text: fillTexts("changed") };
  const decided = await decidedFilling(preview, fill, work);
  if (!decided.ok) return { ok: false, text: fillTexts("unlike", { cells: decided.cells.join(", ") }) };
  const outcome = await workbook.write(decided.filling.plan, onProgress, work.signal);
  const notDone = [...outcome.notDone, ...leftLines(preview, fill.decisions)];
  return changed(workbook, { ...outcome, notDone }, "filled");
}

async function decidedFilling(
  preview: FillPlan,
  { of, decisions }: PaneState["fill"],
  { inSlices }: Work,
): Promise<DecidedFilling> {
  const isAsProposed = decisions.overwritten.size + decisions.leftOut.size === 0;
  if (!of || isAsProposed) return { ok: true, filling: preview };
  return inSlices(decidedFillingSteps(of.workbook, preview, decisions, of.given));
}

/** What stays as it was though a figure was there for it: by choice, or because nobody has chosen otherwise. */
function leftLines({ plan }: FillPlan, { overwritten, leftOut }: FillDecisions): readonly ReportLine[] {
  const standing = plan.conflicts.filter((conflict) => !overwritten.has(conflictKey(conflict) ?? ""));
  const places = standing.map(({ sheet, cell }) => ({ sheet, cell: cell && addressOf(cell.row, cell.column) }));
  const chosen = plan.edits
    .map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) }))
    .filter(({ sheet, cell }) => leftOut.has(`${sheet}!${cell}`));
  return [...placeLines(unique(places), fillTexts("left.conflict")), ...placeLines(chosen, fillTexts("left.chosen"))];
}

interface Named {
  readonly sheet: string;
  readonly cell: string | null;
}

/** An objective and its only indicator may share a cell, and be in conflict with it both. */
function unique(places: readonly Named[]): readonly Named[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
