// SPDX-License-Identifier: EUPL-1.2
import { flatMean } from "./flat-mean";
import type { RollUpItem, RollUpMethod } from "./method";
import { meanOfMeans } from "./mean-of-means";
import { weightedMean } from "./weighted-mean";

/**
 * An objective's own indicators and what lies below it, each with its share ("30/70"). Below are the objectives whose
 * code extends this one's; where there are none, the operational groups. A side with nothing scored leaves the whole to
 * the other.
 */
export const ownAndChildren: RollUpMethod = (items, options) => {
  const { own, below, isOfChildren } = sidesOf(items);
  const ownMean = meanOf(own);
  const belowMean = isOfChildren ? meanOf(below) : meanOfMeans(below, options);
  if (ownMean === null || belowMean === null) return ownMean ?? belowMean;
  return options.ownShare * ownMean + (1 - options.ownShare) * belowMean;

  function meanOf(side: readonly RollUpItem[]): number | null {
    return (isWeighted(side) ? weightedMean(side, options) : null) ?? flatMean(side, options);
  }
};

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
