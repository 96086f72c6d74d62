// SPDX-License-Identifier: EUPL-1.2
import { hasDashboards, type Verification, verifySteps } from "../../core/usecases/verify";
import type { CellPosition } from "../../core/workbook/address";
import { givenAt } from "../given-now";
import { type DoneReport, NOTHING_PENDING, type PaneState } from "../state/pane-state";
import { paneTexts } from "../i18n/pane";
import { afterVerifying, type Place, placeOf, type Screen } from "../state/places";
import { PLAIN_WORK, type Work } from "./in-slices";
import type { ChangeOutcome, OnProgress, OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/**
 * Reads and checks the open workbook; what was recognised is kept even where nothing can be checked. `screen` is where the
 * pane stands; who goes to another place meanwhile is not called back (run-task.ts).
 */
export async function verifyJob(
  workbook: OpenWorkbook,
  screen: Screen,
  now: Date,
  work: Work = PLAIN_WORK,
): Promise<TaskResult> {
  const outcome = await workbook.read(work.signal);
  if (!outcome.ok) return outcome;
  const verification = await work.inSlices(verifySteps(outcome.workbook, {}, givenAt(now)));
  // It has been verified, and nothing was found: «Panoramica» says why, and leads to the columns of each sheet.
  if (!hasDashboards(verification))
    return { ok: true, changes: { verification, screen: screen === "settings" ? screen : "overview" } };
  return { ok: true, changes: { verification, screen: afterVerifying(screen) } };
}

/** Brings back what was there before the last writing that stands. */
export async function restoreJob(
  workbook: OpenWorkbook,
  { canRestore, screen, report }: Pick<PaneState, "canRestore" | "screen" | "report">,
  onProgress: OnProgress,
): Promise<TaskResult> {
  if (!canRestore) return { ok: false, text: paneTexts("trouble.nothingToRestore") };
  // From the report of a writing one comes back to where it was asked for.
  const from = placeOf(screen) ?? report?.from ?? "findings";
  return changed(workbook, await workbook.restore(onProgress), "restored", from);
}

/** Writes again what was taken back last. */
export async function redoJob(
  workbook: OpenWorkbook,
  { report }: Pick<PaneState, "report">,
  onProgress: OnProgress,
): Promise<TaskResult> {
  return changed(workbook, await workbook.redo(onProgress), "redone", report?.from);
}

/** Leads to a cell. */
export async function selectJob(workbook: OpenWorkbook, sheet: string, at: CellPosition): Promise<TaskResult> {
  const trouble = await workbook.select(sheet, at);
  return trouble === null ? { ok: true, changes: {} } : { ok: false, text: trouble };
}

/** What a change leaves in the pane. The workbook is read again: what is shown afterwards is what is there. */
export async function changed(
  workbook: OpenWorkbook,
  outcome: ChangeOutcome,
  kind: DoneReport["kind"],
  from: Place = PLACE_OF[kind],
): Promise<TaskResult> {
  const { trouble, done, notDone, canRestore, canRedo } = outcome;
  const possible = { canRestore, canRedo };
  const report = { kind, from, done, notDone };
  const verification = await readAgain(workbook);
  if (trouble === null)
    return { ok: true, changes: { report, ...possible, verification, ...NOTHING_PENDING, screen: "done" } };
  // Nothing was touched: the preview may be confirmed again. Else it is no longer true.
  if (done.length === 0) return { ok: false, text: trouble, changes: { ...possible, verification } };
  return {
    ok: false,
    text: trouble,
    changes: { report, ...possible, verification, ...NOTHING_PENDING, screen: "done" },
  };
}

/** Where each writing is asked for. */
const PLACE_OF: Readonly<Record<DoneReport["kind"], Place>> = {
  filled: "fill",
  formulas: "fill",
  corrected: "findings",
  justified: "findings",
  restored: "findings",
  redone: "findings",
  copied: "validation",
  validated: "validation",
  settings: "settings",
};

/** What cannot be read any more is shown as not yet verified; the change itself has its own outcome. Never cancelled. */
async function readAgain(workbook: OpenWorkbook): Promise<Verification | null> {
  const outcome = await workbook.read();
  return outcome.ok ? PLAIN_WORK.inSlices(verifySteps(outcome.workbook, {}, givenAt(new Date()))) : null;
}
