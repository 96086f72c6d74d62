// SPDX-License-Identifier: EUPL-1.2
import { isAsGoodAs, notScored, scored, type ScoringMethod } from "./method";
import { isSame } from "./noise";

/**
 * Way gone from the baseline to the target: (A − B)/(T − B), in either direction, never below 0 and, unless the body
 * counts it in full, never above 1. A target of 0 is nothing special here: the formula does not divide by it. Where the
 * target is no improvement on the baseline there is no way to go: met is 1, and what is not met is 0 if the baseline was
 * to be kept, and not scored if it was to be given up.
 */
export const fromBaseline: ScoringMethod = (inputs, { capped }) => {
  const { actual, target, baseline, rising } = inputs;
  if (baseline === null) return notScored("baseline-missing");
  const isMet = isAsGoodAs(inputs, target);
  if (isSame(baseline, target)) return scored("baseline-kept", isMet ? 1 : 0, { baseline });
  if (baseline > target === rising) return isMet ? scored("target-met", 1) : notScored("baseline-beyond", { baseline });
  const ratio = Math.max(0, (actual - baseline) / (target - baseline));
  return scored("from-baseline", capped ? Math.min(1, ratio) : ratio, { baseline });
};
