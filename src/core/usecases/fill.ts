// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../memory/memory";
import { VALIDATION_KINDS } from "../memory/own-sheets";
import type { Scorecard } from "../scorecard/scored";
import { deviationsSheet } from "../summaries/deviations-sheet";
import { individualSummary } from "../summaries/individual-summary";
import { operationalSummary } from "../summaries/operational-summary";
import { readStaffEntries } from "../summaries/staff-entries";
import { hasMap, strategicMap } from "../summaries/strategic-map";
import { strategicSummary } from "../summaries/strategic-summary";
import { inPhase } from "../summaries/phase-note";
import type { Summary } from "../summaries/summary";
import { type BodySettings, DEFAULT_BODY } from "../scorecard/settings";
import { finished, type Steps } from "../steps/steps";
import type { Reason, WritePlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type Draft, newDraft, planOf } from "./filling/draft";
import { type CellsFilled, fillCellsSteps } from "./filling/fill-cells";
import { fillTargets } from "./filling/fill-targets";
import { placeMemory } from "./filling/place-memory";
import { ownSheetOf, placeSummary } from "./filling/place-summary";
import { because } from "./filling/reasons";

/** What a filling needs to know of the body's settings. */
export type FillSettings = Pick<BodySettings, "overAchievement" | "phase" | "referenceDate">;

/** What a filling would do, and what a person should know of it. */
export interface FillPlan {
  readonly plan: WritePlan;
  readonly notes: readonly Reason[];
}

/** A sheet that stands after the summaries, made in view of all that the plan holds so far. */
export type FurtherSheet = (draft: Draft) => Summary;

/** The same; null where it has seen to its sheet itself, as for one whose rows staff write. */
export type FurtherStep = (draft: Draft) => Summary | null;

/** What a validation adds to a filling. */
export interface FillExtras {
  /** They come last but for the memory. */
  readonly further: readonly FurtherStep[];
  /** After them all: the seal, which covers what the others say and takes its time. */
  readonly sealing?: (draft: Draft) => Steps<Summary>;
  /** The % cells, for whoever had to know them before the further sheets could be made. */
  readonly cells: CellsFilled;
}

/**
 * Plans the filling of a workbook: blank % cells, strategic map, summaries, memory. Writes nothing. Carried out and
 * planned again, the plan is empty. See ADR 0004 for what may be touched.
 */
export function fill(
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
  memory: Memory,
  settings: FillSettings = DEFAULT_BODY,
  extras: FillExtras | null = null,
): FillPlan {
  return finished(fillSteps(workbook, scorecard, memory, settings, extras));
}

/** The same, with places to stop: after each summary. */
export function* fillSteps(
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
  memory: Memory,
  settings: FillSettings,
  extras: FillExtras | null = null,
): Steps<FillPlan> {
  const draft = newDraft(workbook, memory);
  const cells = extras?.cells ?? (yield* fillCellsSteps(workbook, fillTargets(scorecard), memory));
  for (const edit of cells.edits) draft.edits.push(edit);
  for (const conflict of cells.conflicts) draft.conflicts.push(conflict);
  // A map that the workbook brings is filled, not made again; one that PERF made is kept up to date.
  const place = (summary: Summary): void => placeSummary(draft, inPhase(summary, settings));
  if (!hasMap(scorecard) || ownSheetOf(draft, "mappa")) place(strategicMap(scorecard));
  for (const summaryOf of [strategicSummary, operationalSummary, individualSummary]) {
    yield;
    place(summaryOf(scorecard));
  }
  yield;
  placeDeviations(draft, workbook, scorecard, settings);
  for (const step of extras?.further ?? []) {
    yield;
    const summary = step(draft);
    yield;
    if (summary) placeSummary(draft, summary);
  }
  if (extras?.sealing) placeSummary(draft, yield* extras.sealing(draft));
  keepValidation(draft);
  yield;
  placeMemory(draft, cells.written);
  yield;
  notePresumed(draft, scorecard);
  return { plan: planOf(draft), notes: draft.notes };
}

/** A mere filling leaves the sheets of the last validation as they were, and goes on knowing them for ours. */
function keepValidation({ memory, records }: Draft): void {
  for (const kind of VALIDATION_KINDS) {
    const record = memory.records.get(kind);
    if (record && !records.has(kind)) records.set(kind, record);
  }
}

function placeDeviations(
  draft: Draft,
  { dateSystem }: WorkbookSnapshot,
  scorecard: Scorecard,
  settings: FillSettings,
): void {
  const sheet = ownSheetOf(draft, "scostamenti");
  const staff = sheet && readStaffEntries(sheet);
  const { overAchievement } = settings;
  const deviations = deviationsSheet(scorecard, { overAchievement, dateSystem }, staff);
  placeSummary(draft, inPhase(deviations, settings));
  if (deviations.unmatched > 0) draft.notes.push(because("staff-rows-unmatched", { count: deviations.unmatched }));
}

function notePresumed(draft: Draft, { indicators }: Scorecard): void {
  const count = indicators.filter(({ presumed, declared }) => presumed && declared.type === "blank").length;
  if (count > 0) draft.notes.push(because("presumed-left-blank", { count }));
}
