// SPDX-License-Identifier: EUPL-1.2
import { notScored, scored, zeroTarget, type ScoringMethod } from "./method";

/**
 * Decreasing indicator, linear: (2T − A)/T, never below 0 (reference vectors: 35 against 30 = 83,33 %; 61 against 30 is
 * negative, hence 0). Beyond the target the formula passes 1: it is cut there, unless the body counts it in full.
 */
export const linearDecrease: ScoringMethod = (inputs, { capped }) => {
  const { actual, target } = inputs;
  if (target === 0) return zeroTarget({ ...inputs, rising: false });
  if (target < 0) return actual <= target ? scored("meets-decreasing", 1) : notScored("negative-target");
  if (actual <= target && capped) return scored("meets-decreasing", 1);
  return scored("linear-decrease", Math.max(0, (2 * target - actual) / target));
};
