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
} from "./method";
import { isBelow, isZero, NOISE } from "./noise";

/**
 * Steps: the factor of the last one that is reached, never a figure in between. Thresholds on the row are its own steps
 * (75, 85 and a target of 95: 0,5 / 0,7 / 1; where less is better 30, none and 0); else the body's, as ratios of the
 * target or, where less is better, as overruns of it. A target of 0 without thresholds is met or not.
 */
export const steps: ScoringMethod = (inputs, options) => {
  const own = ownThresholds(inputs);
  if (own.length > 0) return onOwnSteps(inputs, own, options);
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
 * The factors are the body's, in their order, and the last is the target's alone. Where there are more thresholds than
 * factors are left for them, a further threshold adds nothing to the one before it.
 */
function onOwnSteps(inputs: MethodInputs, own: readonly number[], { steps: ofBody }: MethodOptions): MethodResult {
  const factors = ofBody.map(({ factor }) => factor);
  if (isAsGoodAs(inputs, inputs.target)) return scored("own-steps", factors.at(-1) ?? 1);
  const reached = own.filter((threshold) => isAsGoodAs(inputs, threshold)).length;
  return scored("own-steps", factors.slice(0, -1).slice(0, reached).at(-1) ?? 0);
}

function withinOverrun({ overrunSteps }: MethodOptions, overrun: number): number {
  return overrunSteps.reduce((best, { upTo, factor }) => (overrun <= upTo + NOISE ? Math.max(best, factor) : best), 0);
}
