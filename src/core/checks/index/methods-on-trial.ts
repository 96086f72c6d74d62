// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";

/** How many rows that declare a % could be compared, and how many differ. */
export interface MethodsOnTrial {
  readonly compared: number;
  readonly differing: number;
  /** True when so many differ that the methods applied are probably not those of the body's SMVP. */
  readonly inDoubt: boolean;
}

/** Beyond this share of differing rows the method is in doubt, not each row (docs/regole/REA001.md). */
const DOUBTFUL_SHARE = 0.1;
/** A share of few rows proves nothing: below this many, each is a mistake of its own. */
const FEWEST_DIFFERING = 10;

export function methodsOnTrial(indicators: readonly Indicator[]): MethodsOnTrial {
  let compared = 0;
  let differing = 0;
  for (const { declaredCheck, declaredByPerf } of indicators) {
    if (declaredByPerf) continue;
    if (declaredCheck === "differs") differing++;
    if (declaredCheck !== "blank" && declaredCheck !== "not-comparable") compared++;
  }
  return { compared, differing, inDoubt: differing >= FEWEST_DIFFERING && differing > compared * DOUBTFUL_SHARE };
}
