// SPDX-License-Identifier: EUPL-1.2
import { isAsGoodAs, notScored, scored, type MethodInputs, type ScoringMethod } from "./method";
import { isBelow, isSame } from "./noise";

/**
 * From the threshold to the target: 0 before the threshold, (A − m)/(T − m) up to the target, 1 from there on (reference
 * vector: threshold 40, target 100, result 50 = 16,67 %). Mirrored where less is better, with the upper threshold M.
 */
export const betweenThresholds: ScoringMethod = (inputs) => {
  const { actual, target, rising } = inputs;
  const threshold = thresholdOf(inputs);
  if (threshold === null) return notScored(rising ? "lower-missing" : "upper-missing");
  const isOnTarget = isSame(threshold, target);
  if (threshold > target === rising && !isOnTarget) return notScored("threshold-beyond", { threshold });
  if (isAsGoodAs(inputs, target)) return scored("target-met", 1);
  if (isOnTarget || !isAsGoodAs(inputs, threshold)) return scored("below-threshold", 0, { threshold });
  const way = Math.max(0, (actual - threshold) / (target - threshold));
  return scored("between-thresholds", way, { threshold });
};

/** A table with one column «Soglia» means the least that is accepted, which lies above the target where less is better. */
function thresholdOf({ target, lower, upper, rising }: MethodInputs): number | null {
  if (rising) return lower;
  return upper ?? (lower !== null && !isBelow(lower, target) ? lower : null);
}
