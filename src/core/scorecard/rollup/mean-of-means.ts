// SPDX-License-Identifier: EUPL-1.2
import { groupsOf } from "../roll-up-sides";
import type { RollUpMethod } from "./method";
import { flatMean } from "./flat-mean";

/**
 * Mean of the means of the operational groups, whose sizes then do not count; indicators of the objective itself are a
 * group of their own. The report of Bergamo 2021 rejects it three times: it is a setting, never a default.
 */
export const meanOfMeans: RollUpMethod = (items, options) => {
  const groups = [...groupsOf(items).values()];
  const means = groups.map((members) => ({ ...members[0]!, value: flatMean(members, options)! }));
  return flatMean(means, options);
};
