// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";
import { isBelow, isZero } from "./noise";

/**
 * Increasing indicator: min(1, A/T), never below 0. Source: report of Bergamo 2021, 34/35 = 97,14 %, 14/3 = 100 %.
 * A target of 0 is met by any result from 0 up; a negative target that is not met makes no ratio.
 */
export const cappedRatio: ScoringMethod = (inputs) => {
  const { actual, target } = inputs;
  if (isZero(target)) return zeroTarget({ ...inputs, rising: true });
  if (target < 0) {
    return isBelow(actual, target) ? notScored("negative-target") : scored("capped-ratio", 1);
  }
  return scored("capped-ratio", Math.min(1, Math.max(0, actual / target)));
};
