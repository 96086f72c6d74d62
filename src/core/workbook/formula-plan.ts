// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "./cell";
import type { CellContent, Conflict, Reason } from "./plan";

/** A formula of ours to be written in a cell. In English, with commas, as `Range.formulas` of Excel's API takes it. */
export interface FormulaInsertion {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What must still stand there: a constant or nothing, or the formula of ours that is replaced. */
  readonly old: { readonly content: CellContent; readonly formula: string | null };
  readonly formula: string;
  /** US number format to give the cell, or null to leave it. Written after the formula. */
  readonly format: string | null;
  readonly why: Reason;
}

/** A formula to be replaced by its last results, in all the cells to which it spills. */
export interface FormulaRemoval {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What must still stand there. */
  readonly formula: string;
  /** From this cell rightwards and downwards; texts are written as texts. */
  readonly values: readonly (readonly CellContent[])[];
  readonly why: Reason;
}

/**
 * What happens to the formulas of a workbook that is open in Excel: plain data, shown, then carried out by its adapter.
 * The file adapter has no part in it, since it writes no formula.
 */
export interface FormulaPlan {
  readonly insertions: readonly FormulaInsertion[];
  readonly removals: readonly FormulaRemoval[];
  readonly conflicts: readonly Conflict[];
}

/** A formula as it stands on a sheet, with its last results: one cell, or all to which it spills. */
export interface StandingFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** In English, as `Range.formulas` gives it. */
  readonly formula: string;
  readonly results: readonly (readonly Cell[])[];
  /** True where the sheet is protected and one of the cells is locked. */
  readonly isLocked: boolean;
}
