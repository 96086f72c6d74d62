// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../core/workbook/address";
import type { FormulaPlan } from "../core/workbook/formula-plan";
import { NO_FORMULAS } from "../core/workbook/formulas";
import type { WritePlan } from "../core/workbook/plan";
import { excelErrorText } from "../core/wording/excel-errors";
import type { CellsChange } from "../excel/changes/change";
import { readChanges } from "../excel/changes/read-changes";
import { type ChangeWatch, watchChanges } from "../excel/changes/watch-changes";
import { excelReader, type ExcelSnapshot } from "../excel/excel-reader";
import { excelWriter, type RestorePoint } from "../excel/excel-writer";
import { documentFile } from "../excel/files/document-file";
import { openAsNew } from "../excel/files/open-as-new";
import { excelFormulaReader } from "../excel/formulas/read-all-formulas";
import { readPerfFormulas } from "../excel/formulas/read-formulas";
import { writeFormulas } from "../excel/formulas/write-formulas";
import { type ExcelFailure, USUAL_PACE } from "../excel/in-excel";
import { selectCell } from "../excel/select-cell";
import type { Place, Progress } from "../excel/writing/progress";
import { placeLines } from "./place-lines";
import { doneTexts } from "./i18n/done";
import type {
  AllFormulasOutcome,
  ChangeOutcome,
  FormulasOutcome,
  OpenWorkbook,
  WorkbookChange,
} from "./tasks/open-workbook";

type Outcome =
  | { readonly ok: true; readonly restore: RestorePoint }
  | {
      readonly ok: false;
      readonly refusal: ExcelFailure;
      readonly progress: Progress | null;
      readonly restore: RestorePoint | null;
    };

/** The workbook open in Excel, through the Office.js adapter. Remembers the last snapshot and the way back. */
export function excelWorkbook(): OpenWorkbook {
  let snapshot: ExcelSnapshot | null = null;
  let wayBack: RestorePoint | null = null;
  /** After a writing the snapshot's identities still hold: sheets made since are found by name. */
  const identities = () => (snapshot ? { sheetIds: snapshot.sheetIds } : {});
  function concluded(outcome: Outcome, done: readonly Place[], kept: readonly Place[]): ChangeOutcome {
    wayBack = outcome.restore ?? wayBack;
    const canRestore = wayBack !== null;
    const stays = placeLines(kept, doneTexts("change.kept"));
    if (outcome.ok) return { trouble: null, done: placeLines(done), notDone: stays, canRestore };
    return { ...failedChange(outcome.refusal, outcome.progress, stays), canRestore };
  }
  return {
    ...readingIn(
      () => snapshot,
      (read) => (snapshot = read),
    ),
    write: async (plan, onProgress, signal) => {
      const outcome = await excelWriter({ ...identities(), onProgress, signal }).write(plan);
      return concluded(outcome, placesOf(plan), []);
    },
    ...formulasIn(() => snapshot),
    writeFormulas: async (plan, onProgress, signal) => {
      const outcome = await writeFormulas(plan, snapshot?.sheetIds ?? new Map(), onProgress, signal);
      return concluded(outcome, formulaPlaces(plan), []);
    },
    restore: async (onProgress) => {
      if (!wayBack) return { trouble: null, done: [], notDone: [], canRestore: false };
      const point = wayBack;
      const outcome = await excelWriter({ ...identities(), onProgress }).restore(point);
      return concluded(outcome, restoredPlaces(point, outcome.kept), outcome.kept);
    },
    ...filesInExcel,
    select: (sheet, at) => selected(snapshot?.sheetIds.get(sheet) ?? sheet, at, sheet),
    ...oneWatch((sheetId) => snapshot?.stored.find(({ id }) => id === sheetId)?.facts.name ?? null),
  };
}

/** The workbook read, whole or where it has changed since the last time. */
function readingIn(
  last: () => ExcelSnapshot | null,
  keep: (snapshot: ExcelSnapshot) => void,
): Pick<OpenWorkbook, "read" | "readAgain"> {
  const read: OpenWorkbook["read"] = async (signal) => {
    const outcome = await excelReader({ ...USUAL_PACE, signal }).read();
    signal?.throwIfAborted();
    if (!outcome.ok) return { ok: false, text: excelErrorText(outcome.refusal) };
    keep(outcome.workbook);
    return outcome;
  };
  return {
    read,
    readAgain: async (changes) => {
      const snapshot = last();
      const cells = snapshot && cellsIn(changes, snapshot);
      const again = cells && (await readChanges(snapshot, cells));
      // What cannot be read in part may still be read as a whole.
      if (!again?.ok || !again.value) return read();
      keep(again.value);
      return { ok: true, workbook: again.value };
    },
  };
}

/** null where it takes a whole reading. */
function cellsIn(changes: readonly WorkbookChange[], { sheetIds }: ExcelSnapshot): readonly CellsChange[] | null {
  const cells = changes.map((change): CellsChange | null => {
    const sheetId = change.kind === "cells" ? sheetIds.get(change.sheet) : undefined;
    return change.kind === "cells" && sheetId !== undefined ? { ...change, sheetId } : null;
  });
  return cells.includes(null) ? null : cells.filter((each) => each !== null);
}

async function selected(sheetId: string, at: CellPosition, name: string): Promise<string | null> {
  const done = await selectCell(sheetId, at);
  return done.ok ? null : excelErrorText({ ...done.failure, detail: name });
}

const filesInExcel: Pick<OpenWorkbook, "file" | "openAsNew"> = {
  file: async () => {
    const file = await documentFile();
    return file.ok ? { ok: true, ...file.value } : { ok: false, text: excelErrorText(file.failure) };
  },
  openAsNew: async (bytes) => {
    const opened = await openAsNew(bytes);
    return opened.ok ? null : excelErrorText(opened.failure);
  },
};

/** One watch at a time. */
function oneWatch(
  nameOf: (sheetId: string) => string | null,
): Pick<OpenWorkbook, "canWatchFreely" | "watch" | "stopWatching"> {
  let watching: ChangeWatch | null = null;
  const stopWatching = async (): Promise<void> => {
    const ending = watching;
    watching = null;
    await ending?.stop();
  };
  return {
    // From here on an add-in's writings are in the user's undo list, instead of emptying it.
    canWatchFreely: () => Promise.resolve(Office.context.requirements.isSetSupported("ExcelApi", "1.20")),
    watch: async (onChange) => {
      await stopWatching();
      const watched = await watchChanges((change) => {
        const sheet = change.kind === "cells" ? nameOf(change.sheetId) : null;
        onChange(sheet !== null && change.kind === "cells" ? { ...change, sheet } : { kind: "structure" });
      });
      if (!watched.ok) return excelErrorText(watched.failure);
      watching = watched.value;
      return null;
    },
    stopWatching,
  };
}

/** Formulas of what was last read. */
function formulasIn(last: () => ExcelSnapshot | null): Pick<OpenWorkbook, "perfFormulas" | "allFormulas"> {
  return { perfFormulas: () => perfFormulasOf(last()), allFormulas: () => allFormulasOf(last()) };
}

async function perfFormulasOf(snapshot: ExcelSnapshot | null): Promise<FormulasOutcome> {
  if (!snapshot) return { ok: true, formulas: [] };
  const read = await readPerfFormulas(snapshot);
  return read.ok ? { ok: true, formulas: read.value } : { ok: false, text: excelErrorText(read.failure) };
}

async function allFormulasOf(snapshot: ExcelSnapshot | null): Promise<AllFormulasOutcome> {
  if (!snapshot) return { ok: true, formulas: NO_FORMULAS };
  const read = await excelFormulaReader(snapshot).readFormulas();
  return read.ok ? read : { ok: false, text: excelErrorText(read.refusal) };
}

function failedChange(refusal: ExcelFailure, progress: Progress | null, stays: readonly string[]) {
  const trouble = excelErrorText(refusal);
  if (!progress) return { trouble: `${trouble} ${doneTexts("change.nothingWritten")}`, done: [], notDone: stays };
  const { done, left, incomplete, unsure } = progress;
  return {
    trouble: `${trouble} ${doneTexts("change.partly")}`,
    done: placeLines(done),
    notDone: [
      ...placeLines(left),
      ...placeLines(incomplete, doneTexts("change.incomplete")),
      ...placeLines(unsure, doneTexts("change.unsure")),
      ...stays,
    ],
  };
}

function placesOf({ sheets, edits }: WritePlan): readonly Place[] {
  const made = sheets.filter(({ hidden }) => !hidden).map(({ name }) => ({ sheet: name, cell: null }));
  return [...made, ...edits.map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) }))];
}

function formulaPlaces({ insertions, removals }: FormulaPlan): readonly Place[] {
  return [...insertions, ...removals].map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) }));
}

/** What a restoring has touched: all of the way back but what somebody has changed since. */
function restoredPlaces({ cells, make, remove }: RestorePoint, kept: readonly Place[]): readonly Place[] {
  const stays = new Set(kept.map(({ sheet, cell }) => `${sheet}!${cell ?? ""}`));
  const sheets = [...make, ...remove.map(({ plan }) => plan)].filter(({ hidden }) => !hidden);
  const places = [
    ...sheets.map(({ name }) => ({ sheet: name, cell: null })),
    ...cells.map(({ sheet, row, column }) => ({ sheet, cell: addressOf(row, column) })),
  ];
  return places.filter(({ sheet, cell }) => !stays.has(`${sheet}!${cell ?? ""}`));
}
