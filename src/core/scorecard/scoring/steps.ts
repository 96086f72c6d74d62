// SPDX-License-Identifier: EUPL-1.2
import {
  isAsGoodAs,
  lastReached,
  notScored,
  scored,
  zeroTarget,
  type MethodInputs,
  type MethodOptions,
  type MethodResult,
  type ScoringMethod,
  type Step,
} from "./method";
import { isBelow, isZero, NOISE } from "./noise";

/**
 * Steps: the factor of the last one that is reached, never a figure in between. Thresholds on the row are its own steps
 * (75, 85 and a target of 95: 0,5 / 0,7 / 1; where less is better 30, none and 0); else the body's, as ratios of the
 * target or, where less is better, as overruns of it. A target of 0 without thresholds is met or not.
 */
export const steps: ScoringMethod = (inputs, options) => {
  if (ownThresholds(inputs).length > 0) return onOwnSteps(inputs, options);
  const { actual, target, rising } = inputs;
  if (isZero(target)) return zeroTarget(inputs);
  if (target < 0) return isAsGoodAs(inputs, target) ? scored("target-met", 1) : notScored("negative-target");
  const ratio = actual / target;
  const factor = rising ? lastReached(options.steps, ratio) : withinOverrun(options, ratio - 1);
  return scored("steps", factor, { ratio });
};

/** The row's thresholds that the target surpasses, the easiest first, whatever their columns are called. */
function ownThresholds({ target, lower, upper, rising }: MethodInputs): readonly number[] {
  const short = [lower, upper].filter(
    (each) => each !== null && (rising ? isBelow(each, target) : isBelow(target, each)),
  );
  return (short as number[]).sort((a, b) => (rising ? a - b : b - a));
}

/**
 * The row's own steps, the easiest first, its target last. The factors are the body's, in their order, and the last is
 * the target's alone. Where there are more thresholds than factors are left for them, a further threshold adds nothing
 * to the one before it.
 */
export function ladderOf(inputs: MethodInputs, { steps: ofBody }: MethodOptions): readonly Step[] {
  const factors = ofBody.map(({ factor }) => factor);
  const short = factors.slice(0, -1);
  const rungs = ownThresholds(inputs).map((from, index) => ({ from, factor: short[index] ?? short.at(-1) ?? 0 }));
  return [...rungs, { from: inputs.target, factor: factors.at(-1) ?? 1 }];
}

function onOwnSteps(inputs: MethodInputs, options: MethodOptions): MethodResult {
  const reached = ladderOf(inputs, options).filter(({ from }) => isAsGoodAs(inputs, from));
  return scored("own-steps", reached.at(-1)?.factor ?? 0);
}

function withinOverrun({ overrunSteps }: MethodOptions, overrun: number): number {
  return overrunSteps.reduce((best, { upTo, factor }) => (overrun <= upTo + NOISE ? Math.max(best, factor) : best), 0);
}
