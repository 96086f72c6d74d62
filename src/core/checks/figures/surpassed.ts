// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { isDeclared, reversedPolarityFits } from "./causes";
import { isExplained } from "./explained";
import { showsFullMark } from "./full-mark";
import { contestedResults } from "./contested";
import type { ScorecardIndex } from "../index/scorecard-index";
import type { CheckInputs } from "../inputs";

/** Results far over their targets that nobody has explained. */
export interface Surpassed {
  readonly indicators: readonly Indicator[];
  /** True when the body explains others of its deviations: then what is missing here is the reason, not the habit. */
  readonly othersAreExplained: boolean;
}

// Two rules ask in one run; an index belongs to one run.
const FOUND = new WeakMap<ScorecardIndex, Surpassed>();

/** Of one row only one rule speaks: TGT005 of the target, or SCO002 of the reason that others have. */
export function surpassed(scorecard: Scorecard, index: ScorecardIndex, inputs: CheckInputs): Surpassed {
  const found = FOUND.get(index) ?? findSurpassed(scorecard, index, inputs);
  FOUND.set(index, found);
  return found;
}

function findSurpassed(scorecard: Scorecard, index: ScorecardIndex, inputs: CheckInputs): Surpassed {
  const isContested = contestedResults(scorecard, index, inputs);
  const indicators: Indicator[] = [];
  let othersAreExplained = false;
  for (const { indicator, kind } of index.deviating()) {
    if (isExplained(indicator, inputs)) othersAreExplained = true;
    else if (kind === "above" && isCertain(indicator) && !isContested(indicator)) indicators.push(indicator);
  }
  return { indicators, othersAreExplained };
}

/** Not where the direction is a question (VAL003), nor where the row itself denies that the target was met (REA001). */
function isCertain(indicator: Indicator): boolean {
  if (indicator.polaritySource === "declared" || reversedPolarityFits(indicator)) return false;
  return !isDeclared(indicator) || showsFullMark(indicator.declared) || indicator.declaredCheck === "not-comparable";
}
