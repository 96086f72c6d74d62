// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import { isNotStated } from "./figures";
import type { DataTable } from "../data-table";
import { tableFaults } from "./table-faults";

/** A variation in % on a figure below zero, in a column that elsewhere leaves such a variation out. */
export interface BelowZero {
  readonly at: CellPosition;
  readonly base: CellPosition;
  /** Cells of the same column that say «n.s.» on a base below zero. */
  readonly others: readonly CellPosition[];
}

/** Two conventions in one column: a reader cannot tell a better result from a worse one. */
export function variationsBelowZero(table: DataTable): readonly BelowZero[] {
  return tableFaults(table).variations.flatMap(({ column, base }) => {
    const below = table.rows
      .map(({ row }) => ({ at: { row, column }, base: { row, column: base } }))
      .filter(({ base: { row } }) => table.value(row, base).number < 0);
    const stated = below.filter(({ at }) => !Number.isNaN(table.value(at.row, column).number));
    const others = below.map(({ at }) => at).filter(({ row }) => isNotStated(table.value(row, column)));
    return others.length === 0 ? [] : stated.slice(0, 1).map((first) => ({ ...first, others }));
  });
}
