// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";
import { isBelow, isZero } from "./noise";

/**
 * Decreasing indicator: 1 when A ≤ T (report of Bergamo 2021: 17 days against 40), else min(1, T/A).
 * The unmet case never occurs in the source: a default to be confirmed with the body's SMVP.
 */
export const inverseRatio: ScoringMethod = (inputs) => {
  const { actual, target } = inputs;
  if (isZero(target)) return zeroTarget({ ...inputs, rising: false });
  if (!isBelow(target, actual)) return scored("meets-decreasing", 1);
  if (target < 0) return notScored("negative-target");
  return scored("inverse-ratio", target / actual);
};
