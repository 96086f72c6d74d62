// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../finding";

/** One row of «Eccezioni», as staff wrote it; "" for what is not written. */
export interface WrittenException {
  /** The cell of its rule. */
  readonly place: FindingPlace;
  /** Code of the rule, as far as it can be told from what is written («REA003», «REA003 % dichiarata…»). */
  readonly rule: string;
  /** Where the finding is: any of the three may be blank. */
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly reason: string;
  readonly role: string;
  /** Days since 1899-12-30; null: blank, or no date. */
  readonly date: number | null;
  readonly expiry: number | null;
  /** What PERF wrote beside it when it first matched a finding: the finding, as it was, and the date of the decision. */
  readonly key: string;
}

/**
 * "in-force": it accepts a finding. "unjustified": reason, role or date are missing, and nothing is accepted. "needless":
 * what it speaks of is there, and nothing is found. "changed": the same rule now finds something else there, of which
 * nobody has decided. "unknown": no such rule, or no such place or indicator.
 */
export type ExceptionState = "in-force" | "unjustified" | "expired" | "needless" | "changed" | "unknown";

/** An exception, beside the findings of the workbook. */
export interface JudgedException extends WrittenException {
  readonly state: ExceptionState;
  /** The finding that it speaks of, as it is now; null where there is none. */
  readonly finding: Finding | null;
  /** What PERF is to write in the column of the key. */
  readonly newKey: string;
}
