// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";
import { longWords } from "../../tables/quantities/quantity-words";
import { parseRatioLabel, type RatioLabel } from "../../tables/quantities/ratio-label";
import { statedRatios } from "../../tables/quantities/stated-ratios";
import type { TypedValue } from "../../values/typed-value";
import type { TableQuantities } from "../index/table-quantities";
import type { ScorecardIndex } from "../index/scorecard-index";
import type { Where } from "../rule";

/** A figure whose label says of which quantities it is the ratio: the result of an indicator, or a cell of a table. */
export interface RatioStatement {
  readonly label: string;
  readonly ratio: RatioLabel;
  readonly value: TypedValue;
  readonly year: number | null;
  readonly sheet: string;
  readonly where: Where;
  /** False on the dashboard of a unit, whose ratio may be of its own figures. */
  readonly isOfBody: boolean;
}

export function* ratioStatements(
  scorecard: Scorecard,
  { settings, blocks }: ScorecardIndex,
  { all, vocabulary }: TableQuantities,
): Generator<RatioStatement> {
  const year = settings.year ?? scorecard.year;
  for (const indicator of scorecard.indicators) {
    const { label, actual: value, sheet, blockId } = indicator;
    if (value.type !== "number" && value.type !== "percent") continue;
    if (!longWords(label).some((word) => vocabulary().has(word))) continue;
    const ratio = parseRatioLabel(label);
    if (ratio === null) continue;
    const isOfBody = blocks.get(blockId)?.level === "strategic";
    yield { label, ratio, value, year, sheet, isOfBody, where: { indicator, field: "actual" } };
  }
  for (const { table, row, column, ...stated } of statedRatios(all)) {
    const where = { sheet: table.sheet, at: { row, column } };
    yield { ...stated, sheet: table.sheet, isOfBody: true, where };
  }
}
