// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";
import { isBelow, isZero } from "./noise";

/**
 * Decreasing indicator, linear: (2T − A)/T, never below 0 (reference vectors: 35 against 30 = 83,33 %; 61 against 30 is
 * negative, hence 0). Beyond the target the formula passes 1: it is cut there, unless the body counts it in full.
 */
export const linearDecrease: ScoringMethod = (inputs, { capped }) => {
  const { actual, target } = inputs;
  if (isZero(target)) return zeroTarget({ ...inputs, rising: false });
  const isMet = !isBelow(target, actual);
  if (target < 0) return isMet ? scored("meets-decreasing", 1) : notScored("negative-target");
  if (isMet && capped) return scored("meets-decreasing", 1);
  return scored("linear-decrease", Math.max(0, (2 * target - actual) / target));
};
