// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";

/** What differs between a Plan and what came after it. "renamed": very likely the same indicator under another name. */
export type VariationKind = "dropped" | "added" | "target" | "weight" | "renamed";

/** One difference between the Plan and the Relazione, or between a Plan and its update. */
export interface Variation {
  readonly kind: VariationKind;
  /** By which it is known again on «Variazioni»: of kind and indicator, not of the values. */
  readonly key: string;
  readonly unit: string | null;
  readonly objective: string | null;
  /** Name of the indicator, as it is written now; as the Plan had it where it was dropped. */
  readonly label: string;
  /** As the user sees it in its cell; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The cell of the workbook that is verified; null where nothing stands there any more. */
  readonly place: { readonly sheet: string; readonly at: CellPosition } | null;
  /** Name of the Plan from which it departs. */
  readonly from: string;
  /** The update of the Plan in which it is seen first; null: only the Relazione departs. */
  readonly seenIn: PlanSource | null;
  /** What staff wrote about it on «Variazioni»; null: nothing. */
  readonly answer: VariationAnswer | null;
}

/** The act by which the body varied its Plan, as staff wrote it; "" for what is not written. */
export interface VariationAnswer {
  readonly act: string;
  readonly date: string;
  readonly reason: string;
}

/** A Plan that was given, or found in the workbook. */
export interface PlanSource {
  readonly name: string;
  /** Days since 1899-12-30; null: not said. */
  readonly date: number | null;
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
}
