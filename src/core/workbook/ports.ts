// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookRefusal } from "./refusal";
import type { WorkbookSnapshot } from "./snapshot";
import type { WritePlan } from "./plan";

export type ReadOutcome =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** Reads a workbook: a file, or the one open in Excel. Changes nothing. */
export interface WorkbookReader {
  read(): Promise<ReadOutcome>;
}

/** What was really done: the cells whose formulas must be calculated anew are named, with the sheet. */
export type WriteOutcome =
  | { readonly ok: true; readonly recalculated: readonly { readonly sheet: string; readonly cell: string }[] }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** Carries out a plan, whole or not at all. */
export interface WorkbookWriter {
  write(plan: WritePlan): Promise<WriteOutcome>;
}
