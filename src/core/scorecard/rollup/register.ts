// SPDX-License-Identifier: EUPL-1.2
import { flatMean } from "./flat-mean";
import { meanOfMeans } from "./mean-of-means";
import type { RollUpMethod } from "./method";
import { minimum } from "./minimum";
import { ownAndChildren } from "./own-and-children";
import { weightedMean } from "./weighted-mean";

/** Every roll-up method by its public name. */
export const ROLL_UP_METHODS = {
  "flat-mean": flatMean,
  "weighted-mean": weightedMean,
  "mean-of-means": meanOfMeans,
  "own-and-children": ownAndChildren,
  minimum,
} as const satisfies Record<string, RollUpMethod>;

export type RollUpMethodName = keyof typeof ROLL_UP_METHODS;
