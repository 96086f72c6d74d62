// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { DataTable } from "../data-table";
import type { Quantity } from "./quantities";
import type { Range, Recomputed } from "./recompute-ratio";
import type { ResultColumn } from "./result-columns";

/** A simple change of the computation which gives the figure that was stated. */
export type OtherBasis =
  | { readonly kind: "turned-round" }
  /** With the figures of another column of the same rows. */
  | { readonly kind: "column"; readonly column: number }
  /** One row taken away, above or below. */
  | { readonly kind: "net-above" | "net-below"; readonly at: CellPosition };

/** null where none of the simple ones holds, or more than one: then none of them explains it. */
export function otherBasis(done: Recomputed, column: ResultColumn, stated: Range): OtherBasis | null {
  if (done.bound !== null) return null;
  const within = (ratio: number): boolean => ratio >= stated.low && ratio <= stated.high;
  const [above, below] = done.sums;
  const found: OtherBasis[] = [];
  if (within(below / above)) found.push({ kind: "turned-round" });
  for (const other of done.table.columns) {
    const ratio = inColumn(done, other.column);
    if (ratio !== null && within(ratio)) found.push({ kind: "column", column: other.column });
  }
  for (const quantity of column.byName.values()) {
    const { row, column: at, value } = quantity;
    if (isPartOf(quantity, done.numerator, done.table) && within((above - value.number) / below))
      found.push({ kind: "net-above", at: { row, column: at } });
    if (isPartOf(quantity, done.denominator, done.table) && within(above / (below - value.number)))
      found.push({ kind: "net-below", at: { row, column: at } });
  }
  return found.length === 1 ? found[0]! : null;
}

/** True where a row may be an item of the sum: a smaller figure of the same part of the table. */
function isPartOf(item: Quantity, sum: readonly Quantity[], { rows }: DataTable): boolean {
  if (item.value.number === 0 || sum.some(({ row }) => row === item.row)) return false;
  const sectionOf = (at: number): string | undefined => rows.find(({ row }) => row === at)?.section;
  const section = sectionOf(item.row);
  return sum.some(
    ({ row, value }) => Math.abs(item.value.number) < Math.abs(value.number) && sectionOf(row) === section,
  );
}

/** The same rows, in another column; only where the ratio is one row over another. */
function inColumn({ table, numerator, denominator }: Recomputed, column: number): number | null {
  const [above, below] = [numerator, denominator].map((side) => (side.length === 1 ? side[0]! : null));
  if (!above || !below || (above.column === column && below.column === column)) return null;
  const [n, d] = [table.value(above.row, column), table.value(below.row, column)];
  return n.type === above.value.type && d.type === below.value.type && d.number !== 0 ? n.number / d.number : null;
}
