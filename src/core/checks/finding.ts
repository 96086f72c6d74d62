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

/**
 * A change that would answer a finding: data, never an action. "certain" where there is no choice, so that one click is
 * enough; "proposal" where a person looks at the old and the new content, and says yes or no.
 */
export interface QuickFix {
  readonly label: string;
  readonly kind: "certain" | "proposal";
  readonly edits: readonly FixEdit[];
}

export interface FixEdit extends FindingPlace {
  /** A date is its day since 1899-12-30, whatever the date system. */
  readonly value: CellContent;
  /** US number format to give the cell; absent: the cell keeps its own. */
  readonly format?: string;
  /** What stands there is itself what is wrong, and is given up by whoever agrees: only in a proposal. Absent: it is kept. */
  readonly replaces?: true;
}

/** Why a finding is accepted as it is: a row of «Eccezioni» that is in force. */
export interface Acceptance {
  readonly reason: string;
  /** Role of who decided («Segretario Generale»), never a name that PERF asks for. */
  readonly role: string;
  /** Days since 1899-12-30. */
  readonly date: number;
  /** Last day on which it holds; null: until the cycle ends. */
  readonly expiry: number | null;
  /** The row of «Eccezioni». */
  readonly place: FindingPlace;
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
  /** null: it stands. Else it stays visible, as accepted; it weighs less (ADR 0017). */
  readonly accepted: Acceptance | null;
}
