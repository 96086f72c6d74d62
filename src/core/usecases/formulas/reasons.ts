// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../workbook/plan";

/** Codes of what is said of formulas. They are API; their Italian words are in wording/formula-plan.ts. */
export type FormulaReason =
  /** Insertion in a blank cell, or over a % that PERF wrote. { of, score } */
  | "formula-inserted"
  /** Insertion: the rows have changed since PERF wrote its formula. { of, score } */
  | "formula-refreshed"
  /** Removal. { formula } */
  | "formula-frozen"
  /** Conflict: the formula would not give what PERF computes. { of, score } */
  | "formula-would-differ"
  /** Conflict: other figures stand among the rows of the objective. { of, score } */
  | "rows-interrupted"
  /** Conflict: longer than Excel admits. { of, score } */
  | "formula-too-long"
  /** Conflict: no result to keep: an error, or not calculated yet. { formula } */
  | "formula-without-result"
  /** Conflict: the sheet is protected. { formula } */
  | "formula-locked";

export function becauseFormula(code: FormulaReason, args: Reason["args"]): Reason {
  return { code, args };
}
