// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import type { CriterionOutcome } from "./verdict";

/** True for what stands against a criterion by itself: certain, not accepted, and more than an information. */
export function isCertain({ severity, needsReview, accepted }: Finding): boolean {
  return severity !== "info" && !needsReview && accepted === null;
}

/** True for what a person must decide before the criterion can be said to be met: the exception too, if there is one. */
export function isDoubt({ severity, needsReview, accepted }: Finding): boolean {
  return severity !== "info" && (needsReview || accepted !== null);
}

/** Findings go before counts: a certain one is against, a doubtful one leaves it to a person. Informations weigh nothing. */
export function weighed(findings: readonly Finding[], otherwise: CriterionOutcome): CriterionOutcome {
  if (findings.some(isCertain)) return "not-satisfied";
  return findings.some(isDoubt) ? "to-assess" : otherwise;
}

/** "satisfied" where the counts bear it out, else a person must look. */
export function whenProved(isProved: boolean): CriterionOutcome {
  return isProved ? "satisfied" : "to-assess";
}
