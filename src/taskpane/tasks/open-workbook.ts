// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../core/workbook/address";
import type { FormulaPlan, StandingFormula } from "../../core/workbook/formula-plan";
import type { WorkbookFormulas } from "../../core/workbook/formulas";
import type { WritePlan } from "../../core/workbook/plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { ReportLine } from "../state/report-line";

/** What a change of the workbook came to. Texts are Italian: a part may be done and another not. */
export interface ChangeOutcome {
  /** null: all was done. Else what happened, why, what to do. */
  readonly trouble: string | null;
  readonly done: readonly ReportLine[];
  readonly notDone: readonly ReportLine[];
  /** True when a writing of PERF's still stands, which can be taken back. */
  readonly canRestore: boolean;
  /** True when what was taken back last can be written again. */
  readonly canRedo: boolean;
}

/** What is in the workbook, or why it cannot be read: what happened, why, what to do. */
export type ReadingOutcome =
  { readonly ok: true; readonly workbook: WorkbookSnapshot } | { readonly ok: false; readonly text: string };

export type FormulasOutcome =
  { readonly ok: true; readonly formulas: readonly StandingFormula[] } | { readonly ok: false; readonly text: string };

export type AllFormulasOutcome =
  { readonly ok: true; readonly formulas: WorkbookFormulas } | { readonly ok: false; readonly text: string };

/** The open workbook as a file, or why it cannot be had. */
export type FileOutcome =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly text: string };

/** Something that anybody but PERF changed in the workbook, as Excel tells of it: "B3" or "B3:C4". */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string }
  /** Rows, columns or sheets: what stood where is not known any more. */
  | { readonly kind: "structure" };

/** Told now and then how many steps of how many are done. */
export type OnProgress = (done: number, all: number) => void;

/** The workbook that is open in Excel, as the pane and the ribbon need it. */
export interface OpenWorkbook {
  /** Reads all. A reading that is cancelled is rejected with the signal's reason. */
  read(signal?: AbortSignal): Promise<ReadingOutcome>;
  /** Reads again what these changes concern. The very same workbook as the last time: nothing is different. */
  readAgain(changes: readonly WorkbookChange[]): Promise<ReadingOutcome>;
  /** A writing that is cancelled stops between two requests; what is done by then has its way back. */
  write(plan: WritePlan, onProgress: OnProgress, signal?: AbortSignal): Promise<ChangeOutcome>;
  /** The formulas that call PERF in what was last read. */
  perfFormulas(): Promise<FormulasOutcome>;
  /** The texts of all formulas of what was last read. */
  allFormulas(): Promise<AllFormulasOutcome>;
  writeFormulas(plan: FormulaPlan, onProgress: OnProgress, signal?: AbortSignal): Promise<ChangeOutcome>;
  /** Brings back what the last writing found; asked for again, what the one before it found. */
  restore(onProgress: OnProgress): Promise<ChangeOutcome>;
  /** Writes again what was taken back last. */
  redo(onProgress: OnProgress): Promise<ChangeOutcome>;
  /** The file as Excel would save it now, unsaved changes included. */
  file(): Promise<FileOutcome>;
  /** Opens these bytes as another workbook; null, or why it could not be opened. */
  openAsNew(bytes: Uint8Array): Promise<string | null>;
  /** Shows a cell and selects it; null, or why it cannot be shown. */
  select(sheet: string, at: CellPosition): Promise<string | null>;
  /** True when to begin a watch costs the user nothing, whatever was written before. */
  canWatchFreely(): Promise<boolean>;
  /** Tells of changes from now on; a watch under way ends. null, or why they cannot be told. */
  watch(onChange: (change: WorkbookChange) => void): Promise<string | null>;
  /** Ends the watch. */
  stopWatching(): Promise<void>;
}
