// SPDX-License-Identifier: EUPL-1.2
import type { CheckInputs } from "../../checks/inputs";
import type { Scorecard } from "../../scorecard/scored";
import { compareWithPlans } from "../../variations/compare-with-plans";
import type { GivenPlan } from "../given";
import { knownPlans, type PlannedWorkbook } from "./known-plans";
import { writtenVariations } from "./written-variations";

/** The workbook beside its Plans, with what staff wrote of the differences. */
export function besidePlans(
  known: PlannedWorkbook,
  scorecard: Scorecard,
  given: readonly GivenPlan[],
): Pick<CheckInputs, "plan" | "variationAnswers"> {
  const { workbook, memory } = known;
  const variationAnswers = writtenVariations(workbook, memory);
  const plans = knownPlans(known, given, scorecard.year);
  if (plans.length === 0) return { plan: null, variationAnswers };
  const measured = { scorecard, dateSystem: workbook.dateSystem };
  return { plan: compareWithPlans(measured, plans, variationAnswers ?? new Map()), variationAnswers };
}
