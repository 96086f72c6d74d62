// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../src/core/workbook/address";
import type { CellEdit, SheetPlan, WritePlan } from "../../src/core/workbook/plan";

const why = { code: "test", args: {} };

export function planOf(plan: Partial<WritePlan>): WritePlan {
  return { edits: [], sheets: [], names: [], conflicts: [], ...plan };
}

/** An edit of a blank cell of «Foglio1», unless said otherwise. */
export function edit(address: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit {
  const { row, column } = parseAddress(address)!;
  return { sheet: "Foglio1", row, column, old: null, value, style: "keep", format: null, why, ...more };
}

/** A summary of two rows. */
export function summaryPlan(name = "Riepilogo strategico", more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    rows: [
      { row: 0, cells: [{ column: 0, value: "Riepilogo 2021", style: "title" }] },
      {
        row: 2,
        cells: [
          { column: 0, value: "Obiettivo", style: "heading" },
          { column: 1, value: "%", style: "heading" },
        ],
      },
      {
        row: 3,
        cells: [
          { column: 0, value: "1.2", style: "text" },
          { column: 1, value: 0.985, style: "percent" },
        ],
      },
      {
        row: 4,
        height: 30,
        cells: [
          { column: 0, value: "=2.1", style: "input" },
          { column: 1, value: 44_377, style: "date" },
        ],
      },
    ],
    columnWidths: [40, 12],
    frozenRows: 3,
    hidden: false,
    why,
    ...more,
  };
}
