// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../workbook/plan";
import type { TypedValue } from "../../values/typed-value";

/** What a scoring method gives: a ratio (unrounded), or null when the figures make none; how it came about. */
export interface MethodResult {
  readonly achievement: number | null;
  readonly explanation: Reason;
}

/** Scores one indicator: `actual` and `target` are numbers in the same unit (fractions, counts, days since 1899-12-30). */
export type ScoringMethod = (actual: number, target: number) => MethodResult;

/** The pair of figures that a method is applied to. */
export interface Pair {
  readonly actual: TypedValue;
  readonly target: TypedValue;
}

export function scored(code: string, actual: number, target: number, achievement: number): MethodResult {
  return { achievement, explanation: { code, args: { actual, target, result: achievement } } };
}

export function notScored(code: string, actual: number, target: number): MethodResult {
  return { achievement: null, explanation: { code, args: { actual, target } } };
}
