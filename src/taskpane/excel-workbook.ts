// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../core/workbook/address";
import { NO_FORMULAS } from "../core/workbook/formulas";
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
import { USUAL_PACE } from "../excel/in-excel";
import { selectCell } from "../excel/select-cell";
import { conclusion, formulaPlaces, notThere, type Outcome, placesOf, type Report, restored } from "./changed-places";
import { writingHistory } from "./writing-history";
import type {
  AllFormulasOutcome,
  ChangeOutcome,
  FormulasOutcome,
  OnProgress,
  OpenWorkbook,
  WorkbookChange,
} from "./tasks/open-workbook";

/** The workbook open in Excel, through the Office.js adapter. Remembers the last snapshot and the ways back. */
export function excelWorkbook(): OpenWorkbook {
  let snapshot: ExcelSnapshot | null = null;
  const history = writingHistory();
  /** After a writing the snapshot's identities still hold: sheets made since are found by name. */
  const identities = () => (snapshot ? { sheetIds: snapshot.sheetIds } : {});
  const possible = () => ({ canRestore: history.canRestore(), canRedo: history.canRedo() });
  function written(outcome: Outcome, report: Report): ChangeOutcome {
    history.written(outcome.restore);
    return { ...conclusion(outcome, snapshot, report), ...possible() };
  }
  async function carriedBack(
    point: RestorePoint | null,
    note: (way: RestorePoint | null, isWhole: boolean) => void,
    onProgress: OnProgress,
  ): Promise<ChangeOutcome> {
    if (!point) return { trouble: null, done: [], notDone: [], ...possible() };
    const outcome = await excelWriter({ ...identities(), onProgress }).restore(point);
    note(outcome.restore, outcome.ok);
    return { ...conclusion(outcome, snapshot, restored(point, outcome.kept)), ...possible() };
  }
  return {
    ...readingIn(
      () => snapshot,
      (read) => (snapshot = read),
    ),
    write: async (plan, onProgress, signal) => {
      const outcome = await excelWriter({ ...identities(), onProgress, signal }).write(plan);
      return written(outcome, { done: placesOf(plan), gone: notThere(plan, outcome) });
    },
    ...formulasIn(() => snapshot),
    writeFormulas: async (plan, onProgress, signal) => {
      const outcome = await writeFormulas(plan, snapshot?.sheetIds ?? new Map(), onProgress, signal);
      return written(outcome, { done: formulaPlaces(plan) });
    },
    restore: (onProgress) => carriedBack(history.last(), history.restored, onProgress),
    redo: (onProgress) => carriedBack(history.takenBack(), history.written, onProgress),
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
