// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";
import { isBelow, isZero } from "./noise";

/**
 * Increasing indicator: A/T without the cap, for bodies that let a result beyond its target make up for another.
 * Never below 0. A target of 0 or below makes no ratio: met is 1, and a negative one that is not met is not scored.
 */
export const uncappedRatio: ScoringMethod = (inputs) => {
  const { actual, target } = inputs;
  if (isZero(target)) return zeroTarget({ ...inputs, rising: true });
  if (target > 0) return scored("uncapped-ratio", Math.max(0, actual / target));
  return isBelow(actual, target) ? notScored("negative-target") : scored("target-met", 1);
};
