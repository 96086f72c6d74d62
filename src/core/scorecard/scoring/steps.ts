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
import { ladderOf, ownThresholds } from "../own-steps";
import { isZero, NOISE } from "./noise";

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

function onOwnSteps(inputs: MethodInputs, options: MethodOptions): MethodResult {
  const reached = ladderOf(inputs, options).filter(({ from }) => isAsGoodAs(inputs, from));
  return scored("own-steps", reached.at(-1)?.factor ?? 0);
}

function withinOverrun({ overrunSteps }: MethodOptions, overrun: number): number {
  return overrunSteps.reduce((best, { upTo, factor }) => (overrun <= upTo + NOISE ? Math.max(best, factor) : best), 0);
}
