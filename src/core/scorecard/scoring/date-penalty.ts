// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";
import { isBelow } from "./noise";

/** Date: on or before the target day = 1; late, each day costs what the body's SMVP says, down to 0. */
export const datePenalty: ScoringMethod = ({ actual, target }, { penaltyPerDay }) => {
  if (!isBelow(target, actual)) return scored("date-on-time", 1);
  const days = actual - target;
  return scored("date-penalty", Math.max(0, 1 - days * penaltyPerDay), { days, penalty: penaltyPerDay });
};
