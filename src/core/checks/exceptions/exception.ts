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
  /** What is written for a date and is none («entro giugno»); "" where nothing is, or a date. */
  readonly dateText: string;
  readonly expiryText: string;
  /** What PERF wrote beside it when it first matched a finding: the finding, as it was, and the date of the decision. */
  readonly key: string;
}

/**
 * "in-force": it accepts a finding. "unjustified": reason, role or date are missing, and nothing is accepted. "needless":
 * what it speaks of is there, and nothing is found. "changed": the same rule now finds something else there, of which
 * nobody has decided. "unknown": no such rule, or no such place or indicator.
 */
export type ExceptionState = "in-force" | "unjustified" | "expired" | "needless" | "changed" | "unknown";

/** Why an exception is in its state. */
export type ExceptionCause =
  | Cause<"in-force", Record<never, never>>
  /** The finding has moved since it was written of, or is best seen in another cell. */
  | Cause<"in-force-elsewhere", { readonly sheet: string; readonly cell: string }>
  /** The role reads as the name of somebody: it is printed in every report. */
  | Cause<"in-force-named", Record<never, never>>
  /** `missing` in words: «il motivo», «il ruolo di chi decide e la data». */
  | Cause<"lacks", { readonly missing: string }>
  | Cause<"not-a-date", { readonly written: string; readonly column: string }>
  | Cause<"not-yet", { readonly date: number }>
  | Cause<"expiry-first", { readonly date: number; readonly expiry: number }>
  | Cause<"expired", { readonly expiry: number }>
  | Cause<"changed", Record<never, never>>
  | Cause<"nothing-found", Record<never, never>>
  /** Another row is in force for the same finding. */
  | Cause<"repeated", { readonly row: string }>
  | Cause<"rule-missing", Record<never, never>>
  | Cause<"rule-unknown", Record<never, never>>
  | Cause<"rule-barred", Record<never, never>>
  | Cause<"sheet-unknown", { readonly sheet: string }>
  | Cause<"cell-unknown", { readonly cell: string }>
  | Cause<"label-unknown", { readonly label: string }>
  /** The rule speaks of it together with other things, in this cell. */
  | Cause<"among-others", { readonly label: string; readonly sheet: string; readonly cell: string }>
  /** It was matched once; the row of which it spoke is no longer there. */
  | Cause<"gone", Record<never, never>>
  /** What is written fits several findings, or none of those that there are. */
  | Cause<"ambiguous", { readonly count: number }>
  /** The cell leads to one finding, the name to another. */
  | Cause<"at-odds", { readonly cell: string; readonly label: string }>;

interface Cause<C extends string, A> {
  readonly code: C;
  readonly args: A;
}

/** An exception, beside the findings of the workbook. */
export interface JudgedException extends WrittenException {
  readonly state: ExceptionState;
  readonly cause: ExceptionCause;
  /** The finding that it speaks of, as it is now; null where there is none. */
  readonly finding: Finding | null;
  /** What PERF is to write in the column of the key. */
  readonly newKey: string;
}
