// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../data-table";
import type { FigureAt } from "./equation";
import { certain, holding, isBorneOut, relationOf, sampleOf, type ColumnRelation } from "./sums-across";
import { isDifferenceHeading, isNotAdded, isPercentageHeading } from "./table-words";

/** Columns that a difference may be of: those nearest to it, on either side. */
const NEAREST = 6;

/** Columns headed «Scostamento», «Differenza», «Variazione»: of which two columns is told by most rows. */
export function differencesAcross(table: DataTable, figureAt: FigureAt): readonly ColumnRelation[] {
  const sample = sampleOf(table);
  return table.columns.flatMap((column) => {
    if (!column.headings.some(isDifferenceHeading) || isPercentageHeading(column.headings)) return [];
    const isPercent = table.rows.some(({ row }) => table.value(row, column.column).type === "percent");
    if (isPercent || column.headings.slice(-1).some(isNotAdded)) return [];
    let best: ColumnRelation | null = null;
    for (const terms of pairsFor(table, column.column)) {
      const tried = relationOf(sample, figureAt, column, terms, "difference", false);
      if (!best || holding(tried) > holding(best)) best = tried;
    }
    if (!best || !isBorneOut(best)) return [];
    return [certain(relationOf(table, figureAt, column, best.terms, "difference", false))];
  });
}

function pairsFor(table: DataTable, column: number): readonly ColumnRelation["terms"][] {
  const near = table.columns
    .map((other) => other.column)
    .filter((other) => other !== column)
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .slice(0, NEAREST);
  return near.flatMap((plus) => near.filter((minus) => minus !== plus).map((minus) => termsOf(plus, minus)));
}

function termsOf(plus: number, minus: number): ColumnRelation["terms"] {
  return [
    { column: plus, sign: 1 },
    { column: minus, sign: -1 },
  ];
}
