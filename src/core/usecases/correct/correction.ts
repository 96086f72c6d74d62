// SPDX-License-Identifier: EUPL-1.2
import type { Finding, QuickFix } from "../../checks/finding";
import type { CellEdit, Reason } from "../../workbook/plan";
import type { FillPlan } from "../fill";
import type { Given } from "../given";
import type { Overrides, Verification } from "../verify";

/** Which quick fixes are wanted. */
export interface CorrectionRequest {
  /** Codes of rules: all their fixes, proposals too. Empty: the fixes of all rules in which there is no choice. */
  readonly rules: readonly string[];
  /** Keys of the corrections that a person has chosen, of these rules or (if empty) of any; null: all that the rules allow. */
  readonly only?: readonly string[] | null;
  readonly overrides: Overrides;
  readonly given: Given;
}

/** The quick fix of one finding, as cells to be written: what stands there, what would, and why. */
export interface Correction {
  /** The same each time that the same workbook is verified: «VAL006 Tributi!C7». */
  readonly key: string;
  readonly finding: Finding;
  readonly label: string;
  readonly kind: QuickFix["kind"];
  readonly edits: readonly CellEdit[];
}

/** A correction that is not made, or could not be, with the reason. */
export interface RefusedCorrection {
  readonly correction: Correction;
  readonly why: Reason;
}

/**
 * What could be corrected, and what is. Of each correction made its finding is gone, no other has appeared and nothing
 * that was shown is lost: this was seen on the workbook as it will be, before anything is written.
 */
export interface Corrections {
  /** Of the workbook as it is. */
  readonly verification: Verification;
  /** All the fixes of the workbook, in reading order, whatever was wanted. */
  readonly offered: readonly Correction[];
  readonly made: readonly Correction[];
  /** Wanted, and not made. */
  readonly refused: readonly RefusedCorrection[];
  /** Not wanted, and could not be made either: not to be promised. Empty where some were chosen by their keys. */
  readonly blocked: readonly RefusedCorrection[];
  /** The workbook as it will be; the same object as `verification` where nothing is made. */
  readonly corrected: Verification;
  /** The findings that stand then. */
  readonly standing: readonly Finding[];
  /** What is to be written: the cells of the corrections made, and what the memory keeps of them. */
  readonly filling: FillPlan;
}
