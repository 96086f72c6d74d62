// SPDX-License-Identifier: EUPL-1.2

/** What a scoring method gives. */
export interface MethodResult {
  /** Ratio, unrounded; null when the figures make none. */
  readonly achievement: number | null;
  /** How it came about, or why there is none: a code of the explanations. */
  readonly code: string;
}

/** The figures of one indicator, all in the same unit (fractions, counts, days since 1899-12-30); null: not written. */
export interface MethodInputs {
  readonly actual: number;
  readonly target: number;
  readonly baseline: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Polarity "up"; false: less is better. */
  readonly rising: boolean;
}

/** From this ratio of the target on, the score is `factor`; a step below the first scores 0. */
export interface Step {
  readonly from: number;
  readonly factor: number;
}

/** What the methods need to know of the body's SMVP besides the row. */
export interface MethodOptions {
  /** Half-width of the goal post, in the unit of the target. */
  readonly tolerance: number;
  /** Ratio lost for each day of delay; 1: a late date scores 0. */
  readonly penaltyPerDay: number;
  /** Ascending. */
  readonly steps: readonly Step[];
}

/** Scores one indicator, or says why its figures make no score. */
export type ScoringMethod = (inputs: MethodInputs, options: MethodOptions) => MethodResult;

export function scored(code: string, achievement: number): MethodResult {
  return { achievement, code };
}

export function notScored(code: string): MethodResult {
  return { achievement: null, code };
}
