// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorReading, Polarity } from "./model";
import type { Interval } from "./scored";
import type { MethodOptions, MethodResult } from "./scoring/method";
import { SCORING_METHODS, type ScoringMethodName } from "./scoring/register";

/** What a method makes of a row, with what the hidden decimals of the result allow. */
export interface Applied {
  readonly result: MethodResult;
  /** null when there is no achievement. */
  readonly interval: Interval | null;
}

/** Applies a method to the figures of a row: to score it, or to see what another method would have given. */
export function applyMethod(
  { actual, target, details }: Pick<IndicatorReading, "actual" | "target" | "details">,
  method: ScoringMethodName,
  polarity: Polarity,
  options: MethodOptions,
): Applied {
  const result = scoreAt(actual.number, target.number, details, method, polarity, options);
  if (result.achievement === null) return { result, interval: null };
  const { number, uncertainty } = actual;
  const { achievement } = result;
  if (uncertainty === 0)
    return { result, interval: achievement === 1 ? FULL : { low: achievement, high: achievement } };
  const at = (end: number): number =>
    scoreAt(end, target.number, details, method, polarity, options).achievement ?? achievement;
  const [one, other] = [at(number - uncertainty), at(number + uncertainty)];
  // a goal post is at its best on the target, which may lie between the ends; all else is monotonic, jumps included
  const best = Math.abs(target.number - number) < uncertainty ? at(target.number) : achievement;
  const low = Math.min(achievement, one, other, best);
  const high = Math.max(achievement, one, other, best);
  return { result, interval: low === 1 && high === 1 ? FULL : { low, high } };
}

const FULL: Interval = { low: 1, high: 1 };

function scoreAt(
  actual: number,
  target: number,
  { baseline, lower, upper }: IndicatorReading["details"],
  method: ScoringMethodName,
  polarity: Polarity,
  options: MethodOptions,
): MethodResult {
  return SCORING_METHODS[method]({ actual, target, baseline, lower, upper, rising: polarity === "up" }, options);
}
