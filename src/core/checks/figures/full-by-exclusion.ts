// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective } from "../../scorecard/scored";
import { isDeclared } from "./causes";
import { isExplained } from "./explained";
import { showsFullMark } from "./full-mark";
import type { ScorecardIndex } from "../index/scorecard-index";
import type { CheckInputs } from "../inputs";

/**
 * Failed rows that were presumably left out, without a reason, of an objective that shows 100 % for want of them. One
 * question is asked once: of the objective where there are such rows (REA008), else of each row (REA004, VAL001).
 */
export function leftOutOfFullMark(
  objective: Objective,
  index: Pick<ScorecardIndex, "indicatorsOfObjective">,
  inputs: CheckInputs,
): readonly Indicator[] {
  const { excluded, scoreWithPresumed } = objective;
  if (scoreWithPresumed === null || scoreWithPresumed >= 1 || !isFull(objective)) return [];
  if (excluded.every(({ reason }) => reason !== "neutralised")) return [];
  const presumed = index.indicatorsOfObjective(objective).filter(isPresumed);
  // one whose result is missing is asked about on its row, and what it would count nobody knows
  if (presumed.some(({ actual }) => actual.type === "blank")) return [];
  return presumed.filter((row) => !isExplained(row, inputs));
}

/** A full mark that the body itself shows: what only the software computes misleads nobody. */
function isFull(objective: Objective): boolean {
  if (objective.score === null || objective.score < 1 - 1e-9) return false;
  return isDeclared(objective) && showsFullMark(objective.declared);
}

function isPresumed({ status, presumed }: Indicator): boolean {
  return status === "neutralised" && presumed;
}
