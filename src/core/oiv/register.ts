// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "../checks/finding";
import { dataReliable } from "./criteria/data-reliable";
import { deviationsExplained } from "./criteria/deviations-explained";
import { concise, lawfulForm, processAdequate, understandable } from "./criteria/for-a-person";
import { methodApplied } from "./criteria/method-applied";
import { overallValuation } from "./criteria/overall-valuation";
import { planConsistency } from "./criteria/plan-consistency";
import { requiredThemes } from "./criteria/required-themes";
import { resultsPresent } from "./criteria/results-present";
import type { CriterionJudge } from "./criterion";

/** Criteria a) to k) of DFP, linee guida 3/2018, in their order, with how each is judged. */
export const CRITERIA: readonly (readonly [Criterion, CriterionJudge])[] = [
  ["a", planConsistency],
  ["b", overallValuation],
  ["c", resultsPresent],
  ["d", requiredThemes],
  ["e", methodApplied],
  ["f", dataReliable],
  ["g", deviationsExplained],
  ["h", processAdequate],
  ["i", lawfulForm],
  ["j", concise],
  ["k", understandable],
];
