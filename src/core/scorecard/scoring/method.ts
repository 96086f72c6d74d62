// SPDX-License-Identifier: EUPL-1.2

/** What a scoring method gives. */
export interface MethodResult {
  /** Ratio, unrounded; null when the figures make none. */
  readonly achievement: number | null;
  /** How it came about, or why there is none: a code of the explanations. */
  readonly code: string;
}

/** Scores one indicator: `actual` and `target` are numbers in the same unit (fractions, counts, days since 1899-12-30). */
export type ScoringMethod = (actual: number, target: number) => MethodResult;

export function scored(code: string, achievement: number): MethodResult {
  return { achievement, code };
}

export function notScored(code: string): MethodResult {
  return { achievement: null, code };
}
