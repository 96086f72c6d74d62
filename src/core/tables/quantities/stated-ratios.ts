// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../../values/typed-value";
import type { DataTable } from "../data-table";
import type { Quantity } from "./quantities";
import { parseRatioLabel, type RatioLabel } from "./ratio-label";

/** A row of a table whose label is a ratio: «Interventi economici/Oneri correnti», with its figure of one year. */
export interface StatedRatio {
  readonly table: DataTable;
  readonly label: string;
  readonly ratio: RatioLabel;
  readonly value: TypedValue;
  readonly year: number | null;
  readonly row: number;
  readonly column: number;
}

/** Ratios that tables state, in columns whose headings add nothing to the row. */
export function statedRatios(quantities: readonly Quantity[]): readonly StatedRatio[] {
  const labels = new Map<DataTable, ReadonlyMap<number, { readonly label: string; readonly ratio: RatioLabel }>>();
  return quantities.flatMap(({ table, row, column, value, key, rowKey, year }) => {
    if (key !== rowKey) return [];
    const known = labels.get(table) ?? ratiosOf(table);
    labels.set(table, known);
    const named = known.get(row);
    return named ? [{ table, ...named, value, year, row, column }] : [];
  });
}

function ratiosOf({ rows }: DataTable): ReadonlyMap<number, { readonly label: string; readonly ratio: RatioLabel }> {
  const found = new Map<number, { readonly label: string; readonly ratio: RatioLabel }>();
  for (const { row, label } of rows) {
    const ratio = parseRatioLabel(label);
    if (ratio) found.set(row, { label, ratio });
  }
  return found;
}
