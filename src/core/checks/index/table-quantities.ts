// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import { quantitiesOf, type Quantity } from "../../tables/quantities";
import { resultColumns, type ResultColumns } from "../../tables/result-columns";

export interface TableQuantities {
  readonly all: readonly Quantity[];
  readonly columns: () => ResultColumns;
}

const known = new WeakMap<readonly DataTable[], TableQuantities>();

/** The quantities of all tables of a workbook: several rules ask, and they are named once. */
export function tableQuantities(tables: readonly DataTable[]): TableQuantities {
  const found = known.get(tables) ?? named(tables);
  known.set(tables, found);
  return found;
}

function named(tables: readonly DataTable[]): TableQuantities {
  const all = tables.flatMap(quantitiesOf);
  let columns: ResultColumns | null = null;
  return { all, columns: () => (columns ??= resultColumns(all)) };
}
