// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorReading } from "../scorecard/model";
import type { DataTable } from "../tables/data-table";

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
}

export const NO_INPUTS: CheckInputs = { tables: [], answerTo: () => null };
