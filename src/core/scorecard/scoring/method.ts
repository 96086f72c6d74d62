// SPDX-License-Identifier: EUPL-1.2
import { isBelow, NOISE } from "./noise";

/** What a scoring method gives. */
export interface MethodResult {
  /** Ratio, unrounded; null when the figures make none. */
  readonly achievement: number | null;
  /** How it came about, or why there is none: a code of the explanations. */
  readonly code: string;
  /** What the explanation shows besides result, target and score. */
  readonly figures?: Readonly<Record<string, number>>;
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

/** Up to this overrun of the target (0.3: 30 % above it), where less is better, the score is `factor`. */
export interface OverrunStep {
  readonly upTo: number;
  readonly factor: number;
}

/** What the methods need to know of the body's SMVP besides the row. */
export interface MethodOptions {
  /** Half-width of the goal post, in the unit of the target. */
  readonly tolerance: number;
  /** Ratio lost for each day of delay; 1: a late date scores 0. */
  readonly penaltyPerDay: number;
  /** Where more is better. Ascending. */
  readonly steps: readonly Step[];
  /** Where less is better: the widest overrun first, so that factors ascend too. */
  readonly overrunSteps: readonly OverrunStep[];
  /** Score of each band of the achievement, from the ratio at which it begins; below the first, not met: 0. Ascending. */
  readonly bands: readonly Step[];
  /** Whether linear-decrease and from-baseline stop at 1 when the target is surpassed (uncapped-ratio never does). */
  readonly capped: boolean;
}

/** Scores one indicator, or says why its figures make no score. */
export type ScoringMethod = (inputs: MethodInputs, options: MethodOptions) => MethodResult;

export function scored(code: string, achievement: number, figures?: MethodResult["figures"]): MethodResult {
  return figures ? { achievement, code, figures } : { achievement, code };
}

export function notScored(code: string, figures?: MethodResult["figures"]): MethodResult {
  return figures ? { achievement: null, code, figures } : { achievement: null, code };
}

/** True when the result is at least as good as another figure, in the direction that counts. */
export function isAsGoodAs({ actual, rising }: MethodInputs, figure: number): boolean {
  return rising ? !isBelow(actual, figure) : !isBelow(figure, actual);
}

/** All or nothing for a target of 0, of which nothing can be a ratio: met from the right side, or not. */
export function zeroTarget(inputs: MethodInputs): MethodResult {
  return scored("zero-target", isAsGoodAs(inputs, 0) ? 1 : 0);
}

/** Factor of the last step that is reached; 0 below the first. */
export function lastReached(steps: readonly Step[], ratio: number): number {
  return steps.reduce((factor, step) => (ratio >= step.from - NOISE ? step.factor : factor), 0);
}
