// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { DataTable } from "../data-table";
import { tableFaults } from "./table-faults";

/** What a table itself proves that a cell of it should hold; null where it contradicts the cell in nothing, or does not say how. */
export function ownFigure(table: DataTable, at: CellPosition): number | null {
  for (const { main, others, change, misread, isCertain } of tableFaults(table).sums) {
    if (!isCertain) continue;
    if (change && change.kind !== "swap" && isSame(change.at, at)) return change.to;
    const sum = misread && [main, ...others].find(({ target }) => isSame(target, at));
    if (sum) return table.value(at.row, at.column).number - sum.residual;
  }
  return null;
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
