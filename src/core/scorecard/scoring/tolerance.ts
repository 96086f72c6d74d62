// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";
import { noiseBetween } from "./noise";

/** Goal post: 1 when the result is no farther from the target than the body tolerates, on either side, else 0. */
export const tolerance: ScoringMethod = ({ actual, target }, options) => {
  const isWithin = Math.abs(actual - target) <= options.tolerance + noiseBetween(actual, target);
  return scored(isWithin ? "tolerance-met" : "tolerance-not-met", isWithin ? 1 : 0, { tolerance: options.tolerance });
};
