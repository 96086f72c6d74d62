// SPDX-License-Identifier: EUPL-1.2
import type { RollUpMethod } from "./method";

/** Weighted mean, weights renormalised over the scored indicators (68, 100, 100 with 100, 100, 0 = 84). */
export const weightedMean: RollUpMethod = (items) => {
  let sum = 0;
  let total = 0;
  for (const { value, weight } of items) {
    if (weight === null || weight < 0) return null;
    sum += value * weight;
    total += weight;
  }
  return total > 0 ? sum / total : null;
};
