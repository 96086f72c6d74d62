// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";
import type { CellPosition } from "../workbook/address";

/** What differs between a Plan and what came after it. "renamed": very likely the same indicator under another name. */
export type VariationKind = "dropped" | "added" | "target" | "weight" | "renamed";

/**
 * Which way a target went: "eased" is less than was promised, "raised" more; "set" and "removed" where one of the two
 * has none; "changed" where no order tells (a text, SI/NO, another unit).
 */
export type TargetEffect = "eased" | "raised" | "changed" | "set" | "removed";

/** One difference between the Plan and the Relazione, or between a Plan and its update. */
export interface Variation {
  readonly kind: VariationKind;
  /** By which it is known again on «Variazioni»: of kind and indicator, and of what they were and became. */
  readonly key: string;
  readonly unit: string | null;
  readonly objective: string | null;
  /** Name of the indicator, as it is written now; as the Plan had it where it was dropped. */
  readonly label: string;
  /** As the user sees it in its cell; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The cell of the workbook that is verified: of the indicator, or where that was dropped of its objective; null where
   * nothing stands there any more.
   */
  readonly place: { readonly sheet: string; readonly at: CellPosition } | null;
  /** The indicator as it stands now; null where nothing stands there any more. */
  readonly indicator: Indicator | null;
  /** The objective of the workbook to which it belongs, or belonged; null where it stands there no more. */
  readonly objectiveId: string | null;
  /** Of targets only. */
  readonly effect: TargetEffect | null;
  /** False where only a person can tell whether it is so: an ambiguous figure, a candidate for another name. */
  readonly isCertain: boolean;
  /** Name of the Plan from which it departs. */
  readonly from: string;
  /** The update of the Plan in which it is seen first; null: only the Relazione departs. */
  readonly seenIn: PlanSource | null;
  /** What staff wrote about it on «Variazioni»; null: nothing. */
  readonly answer: VariationAnswer | null;
  /** What keeps the answer from being evidence; empty without one. */
  readonly faults: readonly AnswerFault[];
  /** What staff wrote when this indicator had other values, where nothing is written of these. */
  readonly former: VariationAnswer | null;
}

/** The act by which the body varied its Plan, as staff wrote it; "" for what is not written. */
export interface VariationAnswer {
  readonly act: string;
  readonly date: string;
  /** The date, where it is one (days since 1899-12-30). */
  readonly day: number | null;
  readonly reason: string;
  /** What the row shows of its difference. */
  readonly before: string;
  readonly after: string;
}

/** «Variazioni» as it is found, whether or not a Plan is known this time. */
export interface WrittenVariations {
  /** By key; also of differences that are no longer there. */
  readonly answers: ReadonlyMap<string, VariationAnswer>;
  /** Keys of the differences that it lists, answered or not. */
  readonly listed: readonly string[];
  /** Names of the Plans from which they depart. */
  readonly plans: readonly string[];
}

/** "act", "date", "reason": blank, or a placeholder. The others are faults of the date: none, to come, before the Plan's. */
export type AnswerFault = "act" | "date" | "reason" | "not-a-date" | "future" | "before-plan";

/** A Plan that was given, or found in the workbook. */
export interface PlanSource {
  readonly name: string;
  /** Days since 1899-12-30; null: not said. */
  readonly date: number | null;
  readonly indicators: number;
  /** The year of which it says that it is, where that is not the year of the workbook: then it is not compared. */
  readonly otherYear: number | null;
}

/** Why what was given hardly is the Plan of this workbook: then its differences are no findings one by one. */
export type PlanDoubt =
  /** No Plan of those given has indicators. */
  | { readonly code: "nothing-planned" }
  /** All those given are of another year. */
  | { readonly code: "other-year"; readonly year: number }
  /** Hardly any of its indicators is found again. */
  | { readonly code: "hardly-found"; readonly count: number; readonly total: number }
  /** So many differ in the same way that they are no slips. */
  | {
      readonly code: "too-many";
      readonly kind: VariationKind;
      readonly count: number;
      readonly total: number;
    };

/** A unit of the Plan of which nothing is found in this workbook: it may have a file of its own. */
export interface AbsentUnit {
  /** null: the strategic level, or a Plan that names no units. */
  readonly name: string | null;
  readonly indicators: number;
}

/** A workbook beside its Plans, from the oldest. */
export interface PlanComparison {
  readonly plans: readonly PlanSource[];
  /** Indicators of the last Plan that were found again, whatever has changed of them. */
  readonly matched: number;
  /** Among them, those of which nothing has changed. */
  readonly unchanged: number;
  readonly variations: readonly Variation[];
  /** What is missing of them is no variation. */
  readonly absentUnits: readonly AbsentUnit[];
  /** null: nothing speaks against it. */
  readonly doubt: PlanDoubt | null;
}
