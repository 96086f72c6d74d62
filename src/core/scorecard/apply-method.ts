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
  const apply = SCORING_METHODS[method];
  const { baseline, lower, upper } = details;
  const rising = polarity === "up";
  const at = (number: number): MethodResult =>
    apply({ actual: number, target: target.number, baseline, lower, upper, rising }, options);
  const result = at(actual.number);
  if (result.achievement === null) return { result, interval: null };
  const { number, uncertainty } = actual;
  if (uncertainty === 0) return { result, interval: exactly(result.achievement) };
  const ends = [number - uncertainty, number + uncertainty];
  // a goal post is at its best on the target, which may lie between the ends; all else is monotonic, jumps included
  if (Math.abs(target.number - number) < uncertainty) ends.push(target.number);
  return {
    result,
    interval: hullOf(
      result.achievement,
      ends.map((end) => at(end).achievement),
    ),
  };
}

const FULL: Interval = { low: 1, high: 1 };

function exactly(achievement: number): Interval {
  return achievement === 1 ? FULL : { low: achievement, high: achievement };
}

function hullOf(achievement: number, others: readonly (number | null)[]): Interval {
  let [low, high] = [achievement, achievement];
  for (const other of others) {
    if (other === null) continue;
    if (other < low) low = other;
    if (other > high) high = other;
  }
  return { low, high };
}
