// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import { tableFaults } from "../../tables/sums/table-faults";

/** How much of the other tables was worked out again: a table that no rule speaks of may be one that none could check. */
export interface TableCoverage {
  readonly sums: number;
  /** Columns of percentages. */
  readonly ratios: number;
  /** Tables in which there is no relation to check. */
  readonly without: readonly DataTable[];
}

export function tableCoverage(tables: readonly DataTable[]): TableCoverage {
  const checked = tables.map((table) => tableFaults(table).checked);
  return {
    sums: checked.reduce((count, { sums }) => count + sums, 0),
    ratios: checked.reduce((count, { ratios }) => count + ratios, 0),
    without: tables.filter((_, at) => checked[at]!.sums + checked[at]!.ratios === 0),
  };
}
