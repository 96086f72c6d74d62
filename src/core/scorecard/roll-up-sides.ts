// SPDX-License-Identifier: EUPL-1.2
// How what is rolled up falls into groups and sides: for the methods, and for whoever explains them.
import type { RollUpItem } from "./rollup/method";

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

/** What is the objective's own, and what lies below it: objectives, or else its operational groups. */
export function sidesOf<Item extends Pick<RollUpItem, "group" | "isChild">>(
  items: readonly Item[],
): { readonly own: readonly Item[]; readonly below: readonly Item[]; readonly isOfChildren: boolean } {
  const children = items.filter(({ isChild }) => isChild);
  const rows = items.filter(({ isChild }) => !isChild);
  if (children.length > 0) return { own: rows, below: children, isOfChildren: true };
  const below = rows.filter(({ group }) => group !== "");
  return { own: rows.filter(({ group }) => group === ""), below, isOfChildren: false };
}

/** True for a side all of which carries a weight. */
export function isWeighted(side: readonly Pick<RollUpItem, "weight">[]): boolean {
  return side.every(({ weight }) => weight !== null);
}
