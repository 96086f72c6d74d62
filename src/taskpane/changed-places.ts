// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../core/workbook/address";
import type { FormulaPlan } from "../core/workbook/formula-plan";
import type { WritePlan } from "../core/workbook/plan";
import { excelErrorText } from "../core/wording/excel-errors";
import type { ExcelSnapshot } from "../excel/excel-reader";
import type { RestorePoint } from "../excel/excel-writer";
import type { ExcelFailure } from "../excel/in-excel";
import type { Place, Progress } from "../excel/writing/progress";
import { doneTexts } from "./i18n/done";
import { isOwnNote } from "./own-notes";
import { placeLines } from "./place-lines";
import type { ReportLine } from "./state/report-line";
import type { ChangeOutcome } from "./tasks/open-workbook";

/** What Excel came to with a writing, and the way back. */
export type Outcome =
  | { readonly ok: true; readonly restore: RestorePoint }
  | {
      readonly ok: false;
      readonly refusal: ExcelFailure;
      readonly progress: Progress | null;
      readonly restore: RestorePoint | null;
    };

/** What a change is to tell of. */
export interface Report {
  /** What it writes, where people can see it. */
  readonly done: readonly Place[];
  /** What it has left alone, for somebody has changed it since. */
  readonly kept?: readonly Place[];
  /** Sheets that nobody can look at any more, or could before. */
  readonly gone?: readonly string[];
}

/** What happened, why, what to do; and what of it is done, and what is not. */
export function conclusion(
  outcome: Outcome,
  snapshot: ExcelSnapshot | null,
  { done, kept = [], gone = [] }: Report,
): Omit<ChangeOutcome, "canRestore" | "canRedo"> {
  const unseen = new Set([...gone, ...hiddenSheets(snapshot)]);
  const lines = (places: readonly Place[], remark = ""): readonly ReportLine[] =>
    placeLines(places, remark, (sheet) => !unseen.has(sheet));
  const stays = lines(kept, doneTexts("change.kept"));
  if (outcome.ok) return { trouble: null, done: lines(done), notDone: stays };
  const { refusal, progress } = outcome;
  const trouble = excelErrorText(refusal);
  if (!progress) return { trouble: `${trouble} ${doneTexts("change.nothingWritten")}`, done: [], notDone: stays };
  return {
    trouble: `${trouble} ${doneTexts("change.partly")}`,
    done: lines(progress.done),
    notDone: [
      ...lines(progress.left),
      ...lines(progress.incomplete, doneTexts("change.incomplete")),
      ...lines(progress.unsure, doneTexts("change.unsure")),
      ...stays,
    ],
  };
}

/** All that a plan writes where people can see it: what PERF keeps for itself is nobody's reading. */
export function placesOf({ sheets, edits }: WritePlan): readonly Place[] {
  const made = sheets.filter(({ hidden }) => !hidden).map(({ name }) => ({ sheet: name, cell: null }));
  const shown = edits.filter((edit) => !isOwnNote(edit));
  return [...made, ...shown.map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) }))];
}

function hiddenSheets(snapshot: ExcelSnapshot | null): readonly string[] {
  return snapshot?.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name) ?? [];
}

/** Sheets of a plan that are hidden, or were to be made and are not. */
export function notThere({ sheets }: WritePlan, outcome: Outcome): readonly string[] {
  const left = outcome.ok ? [] : (outcome.progress?.left ?? []).filter(({ cell }) => cell === null);
  return [...sheets.filter(({ hidden }) => hidden).map(({ name }) => name), ...left.map(({ sheet }) => sheet)];
}

/** The cells whose formulas a plan writes or takes out. */
export function formulaPlaces({ insertions, removals }: FormulaPlan): readonly Place[] {
  return [...insertions, ...removals].map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) }));
}

/** What a restoring has touched: all of the way back but what somebody has changed since. */
export function restored({ cells, make, remove }: RestorePoint, kept: readonly Place[]): Report {
  const stays = new Set(kept.map(({ sheet, cell }) => `${sheet}!${cell ?? ""}`));
  const sheets = [...make, ...remove.map(({ plan }) => plan)].filter(({ hidden }) => !hidden);
  const places = [
    ...sheets.map(({ name }) => ({ sheet: name, cell: null })),
    ...cells.map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) })),
  ];
  const removed = remove.map(({ plan }) => plan.name);
  return {
    done: places.filter(({ sheet, cell }) => !stays.has(`${sheet}!${cell ?? ""}`)),
    kept,
    gone: removed.filter((name) => !kept.some(({ sheet }) => sheet === name)),
  };
}
