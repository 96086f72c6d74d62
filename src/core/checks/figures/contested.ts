// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { contestedRatios } from "./contested-ratios";
import { whyImpossible } from "./impossible-value";
import type { ScorecardIndex } from "../index/scorecard-index";
import type { CheckInputs } from "../inputs";
import { isContradiction } from "./one-measure";
import { typeDoubt } from "./type-doubt";

/**
 * Tells the rows whose very result another rule contests (VAL005, VAL010, VAL011, TAB008): what judges how good a result
 * is takes it for right, and would say of one cell the contrary of the other rule.
 */
export function contestedResults(
  scorecard: Scorecard,
  index: ScorecardIndex,
  inputs: CheckInputs,
): (indicator: Indicator) => boolean {
  let ofTables: ReadonlySet<Indicator> | null = null;
  return (indicator) => {
    if (whyImpossible(indicator) !== null || typeDoubt(indicator, index, inputs) !== null) return true;
    const group = index.same().groupOf(indicator);
    if (group !== undefined && isContradiction(group, index)) return true;
    return (ofTables ??= contestedByTables(scorecard, index, inputs)).has(indicator);
  };
}

/** A slight difference is one of draft accounts: the result is as good with it as without. */
function contestedByTables(
  scorecard: Scorecard,
  index: ScorecardIndex,
  { tables }: CheckInputs,
): ReadonlySet<Indicator> {
  const rows = new Set<Indicator>();
  for (const { statement, differs } of contestedRatios(scorecard, index, tables)) {
    const { where } = statement;
    if (!differs.isSlight && where !== null && "indicator" in where) rows.add(where.indicator);
  }
  return rows;
}
