// SPDX-License-Identifier: EUPL-1.2
import { isWeighted, sidesOf } from "../roll-up-sides";
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
