// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../workbook/plan";
import type { CellPosition } from "../workbook/address";

export type Severity = "error" | "warning" | "info";
/** Validation criteria a) to k) of DFP Linee guida 3/2018, chapter 4. */
export type Criterion = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k";

export interface FindingPlace {
  readonly sheet: string;
  readonly at: CellPosition;
}

/** A change that would answer a finding: data, never an action. */
export interface QuickFix {
  readonly label: string;
  readonly edits: readonly { readonly sheet: string; readonly at: CellPosition; readonly value: CellContent }[];
}

/** One problem seen by one rule. Its words are made on demand by `findingMessage`. */
export interface Finding {
  readonly rule: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly needsReview: boolean;
  /** null for a finding on the whole workbook. */
  readonly place: FindingPlace | null;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number | null>>;
  readonly criteria: readonly Criterion[];
  readonly related: readonly FindingPlace[];
  readonly fix: QuickFix | null;
}
