// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";

/**
 * Increasing indicator: A/T without the cap, for bodies that let a result beyond its target make up for another.
 * Never below 0. A target of 0 or below makes no ratio: met is 1, and a negative one that is not met is not scored.
 */
export const uncappedRatio: ScoringMethod = (inputs) => {
  const { actual, target } = inputs;
  if (target === 0) return zeroTarget({ ...inputs, rising: true });
  if (target > 0) return scored("uncapped-ratio", Math.max(0, actual / target));
  return actual >= target ? scored("target-met", 1) : notScored("negative-target");
};
