// SPDX-License-Identifier: EUPL-1.2
import type { RollUpItem, RollUpMethod } from "./method";
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

/** Items by operational group, in the order in which each first appears. */
export function groupsOf<Item extends Pick<RollUpItem, "group">>(items: readonly Item[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const members = groups.get(item.group);
    if (members) members.push(item);
    else groups.set(item.group, [item]);
  }
  return groups;
}
