// SPDX-License-Identifier: EUPL-1.2
import type { CheckInputs } from "../../checks/inputs";
import type { Scorecard } from "../../scorecard/scored";
import type { Steps } from "../../steps/steps";
import { compareWithPlans } from "../../variations/compare-with-plans";
import type { Given } from "../given";
import { knownPlans, type PlannedWorkbook } from "./known-plans";
import { writtenVariations } from "./written-variations";

/** The workbook beside its Plans, with what staff wrote of the differences. */
export function* besidePlans(
  known: PlannedWorkbook,
  scorecard: Scorecard,
  { plans: given, today }: Given,
): Steps<Pick<CheckInputs, "plan" | "writtenVariations">> {
  const { workbook, memory } = known;
  const written = writtenVariations(workbook, memory);
  const plans = yield* knownPlans(known, given, scorecard.year);
  if (plans.length === 0) return { plan: null, writtenVariations: written };
  const measured = { scorecard, dateSystem: workbook.dateSystem };
  const plan = compareWithPlans(measured, plans, { answers: written?.answers ?? new Map(), today });
  return { plan, writtenVariations: written };
}
