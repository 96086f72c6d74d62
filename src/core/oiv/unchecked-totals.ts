// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../checks/finding";
import type { CheckInputs } from "../checks/inputs";
import type { Scorecard } from "../scorecard/scored";

/**
 * Rows of totals or means among the indicators in which the body states a figure: PERF leaves them out and does not
 * work them out again, and they may be the one % that is published. A total of weights says nothing of results.
 */
export function uncheckedTotals({ gaps, indicators }: Scorecard, inputs: CheckInputs): readonly FindingPlace[] {
  const totals = gaps.filter(({ reason }) => reason.code === "total-row");
  if (totals.length === 0) return [];
  const weights = new Map<string, Set<number>>();
  for (const { sheet, columns } of indicators) {
    const known = weights.get(sheet) ?? new Set();
    weights.set(sheet, columns.weight === null ? known : known.add(columns.weight));
  }
  return totals.flatMap(({ sheet, at }): readonly FindingPlace[] => {
    const cells = inputs.sheetNamed(sheet);
    if (at === null || cells === undefined) return at === null ? [] : [{ sheet, at }];
    const isFigure = (column: number): boolean =>
      weights.get(sheet)?.has(column) !== true && cells.cell(at.row, column).kind === "number";
    const column = cells.columns(at.row).find(isFigure);
    return column === undefined ? [] : [{ sheet, at: { row: at.row, column } }];
  });
}
