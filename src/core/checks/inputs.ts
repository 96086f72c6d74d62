// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorField, IndicatorReading } from "../scorecard/model";
import type { DataTable } from "../tables/data-table";
import type { PlanComparison, WrittenVariations } from "../variations/variation";
import type { Sheet } from "../workbook/snapshot";
import type { JudgedException } from "./exceptions/exception";

/** What staff wrote about a deviation, on «Scostamenti»; "" for nothing. Causes are those of DFP, linee guida 2/2017. */
export interface DeviationAnswer {
  readonly cause: string;
  readonly reason: string;
  readonly action: string;
}

/** What the rules look at beside the scorecard. */
export interface CheckInputs {
  readonly tables: readonly DataTable[];
  /** null: nothing was written about this indicator. */
  readonly answerTo: (indicator: IndicatorReading) => DeviationAnswer | null;
  /** True when «Scostamenti» is there, or about to be made, and waits for answers. */
  readonly asksForReasons: boolean;
  /** What the cell of a field shows (note, unit, source …); "" for nothing, or where there is no such column. */
  readonly textOf: (indicator: IndicatorReading, field: IndicatorField) => string;
  /** The sheet itself, for what stands beside the tables; undefined where there is none of this name. */
  readonly sheetNamed: (name: string) => Sheet | undefined;
  /** The workbook beside its Plan; null where no Plan is known. */
  readonly plan: PlanComparison | null;
  /** What «Variazioni» holds, whether or not a Plan is known now; null where there is no such sheet. */
  readonly writtenVariations: WrittenVariations | null;
  /** Empty while the findings to which they answer are still being sought. */
  readonly exceptions: readonly JudgedException[];
}

export const NO_INPUTS: CheckInputs = {
  tables: [],
  answerTo: () => null,
  asksForReasons: false,
  textOf: () => "",
  sheetNamed: () => undefined,
  plan: null,
  writtenVariations: null,
  exceptions: [],
};
