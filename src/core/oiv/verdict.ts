// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding, FindingPlace } from "../checks/finding";
import type { Reason } from "../workbook/plan";

/** "satisfied" only on positive evidence; "to-assess" where a person must look, or nothing could be checked. */
export type CriterionOutcome = "satisfied" | "not-satisfied" | "to-assess";

/** What was looked at for a criterion, with its counts, and where. Words are made at the edge. */
export interface Evidence {
  readonly reason: Reason;
  readonly places: readonly FindingPlace[];
}

/** What is proposed for one criterion of DFP, linee guida 3/2018, chapter 4. The OIV decides. */
export interface CriterionVerdict {
  readonly criterion: Criterion;
  readonly outcome: CriterionOutcome;
  readonly evidence: readonly Evidence[];
  /** Those that serve this criterion, in reading order. */
  readonly findings: readonly Finding[];
}

/** pronto / pronto con osservazioni / non pronto. */
export type Readiness = "ready" | "ready-with-remarks" | "not-ready";

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  /** Among all of these, those that only a person can decide and nobody has. */
  readonly toReview: number;
  /** Among all of these, those that a motivated exception accepts. */
  readonly accepted: Readonly<Record<"errors" | "warnings" | "informations", number>>;
}

/** The proposed outcome of a validation: criteria a) to k), in their order, and what follows from them. */
export interface Verdict {
  readonly readiness: Readiness;
  /** Why it is not better than that; for "ready", that nothing stands against it. */
  readonly reasons: readonly Reason[];
  readonly criteria: readonly CriterionVerdict[];
  readonly counts: FindingCounts;
}
