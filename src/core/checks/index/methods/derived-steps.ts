// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../../scorecard/declared-check";
import type { Indicator } from "../../../scorecard/scored";
import type { OverrunStep, Step } from "../../../scorecard/scoring/method";

/** Beyond this many different figures the declared % are no steps. */
const MOST_STEPS = 6;
/** Each step must be met this many times over: two rows with two figures are two rows. */
const ROWS_A_STEP = 3;

/** A stretch of ratios on which the same % is declared. */
interface Stretch {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The steps that declared figures draw: few different ones, each on a stretch of ratios of its own, rising with them.
 * null when they draw none. Where a step begins between two rows nobody can tell: at the lower end of what was seen.
 */
export function derivedSteps(rows: readonly Indicator[]): readonly Step[] | null {
  const rising = stretchesOf(rows, 1);
  return rising && rising.map(({ factor, from }) => ({ factor, from }));
}

/** The same where less is better: the farther over the target, the lower the step. */
export function derivedOverrunSteps(rows: readonly Indicator[]): readonly OverrunStep[] | null {
  const falling = stretchesOf(rows, -1);
  return falling && falling.map(({ factor, from }) => ({ factor, upTo: -from - 1 }));
}

/** Stretches of the ratio of result and target, times `sign`, the lowest first; null where they do not rise apart. */
function stretchesOf(rows: readonly Indicator[], sign: 1 | -1): readonly Stretch[] | null {
  const stretches = new Map<number, Stretch>();
  let counted = 0;
  for (const { actual, target, declared } of rows) {
    const stated = declaredRatio(declared);
    if (stated === null || !(target.number > 0)) continue;
    const [factor, ratio] = [stated.ratio, (sign * actual.number) / target.number];
    const seen = stretches.get(factor) ?? { factor, from: ratio, to: ratio };
    stretches.set(factor, { factor, from: Math.min(seen.from, ratio), to: Math.max(seen.to, ratio) });
    if (stretches.size > MOST_STEPS) return null;
    counted++;
  }
  if (stretches.size < 2 || counted < stretches.size * ROWS_A_STEP) return null;
  const rising = [...stretches.values()].sort((a, b) => a.factor - b.factor);
  return rising.some(({ from }, at) => at > 0 && from <= rising[at - 1]!.to) ? null : rising;
}
