// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../data-table";
import type { Quantity } from "./quantities";
import type { NamedSum } from "./ratio-label";
import { composedOf, rowNamesOf } from "./row-names";

/** The results of one year in one table, by name of the rows. */
export interface ResultColumn {
  readonly table: DataTable;
  readonly byName: ReadonlyMap<string, Quantity>;
}

/** Columns of results by year and name of a row. */
export interface ResultColumns {
  /** Those which may hold the first name of the sum; none where so many do that it is a form, filled in by each unit. */
  holding(sum: NamedSum, year: number | null): readonly ResultColumn[];
}

const MOST_TABLES = 8;

/** A column of results is one whose headings add nothing to the rows; one that says «Consuntivo» goes before others. */
export function resultColumns(quantities: readonly Quantity[]): ResultColumns {
  const byTable = new Map<DataTable, Map<number | null, Quantity[]>>();
  for (const quantity of quantities) {
    if (quantity.key === "" || quantity.key !== quantity.rowKey) continue;
    const years = byTable.get(quantity.table) ?? new Map<number | null, Quantity[]>();
    byTable.set(quantity.table, years);
    const ofYear = years.get(quantity.year);
    if (ofYear) ofYear.push(quantity);
    else years.set(quantity.year, [quantity]);
  }
  const byName = new Map<string, ResultColumn[]>();
  for (const [table, years] of byTable) {
    for (const [year, found] of years) {
      const column = { table, byName: finalOnes(found) };
      for (const name of column.byName.keys()) {
        const columns = byName.get(`${String(year)}|${name}`);
        if (columns) columns.push(column);
        else byName.set(`${String(year)}|${name}`, [column]);
      }
    }
  }
  return { holding: ({ terms }, year) => columnsHolding(byName, composedOf(terms[0]!)[0]!.name, year) };
}

function columnsHolding(
  byName: ReadonlyMap<string, readonly ResultColumn[]>,
  name: string,
  year: number | null,
): readonly ResultColumn[] {
  const columns = new Set(rowNamesOf(name).flatMap((key) => byName.get(`${String(year)}|${key}`) ?? []));
  return columns.size > MOST_TABLES ? [] : [...columns];
}

function finalOnes(quantities: readonly Quantity[]): ReadonlyMap<string, Quantity> {
  const hasFinal = quantities.some(({ isFinal }) => isFinal);
  const found = new Map<string, Quantity | null>();
  for (const quantity of quantities) {
    if (hasFinal && !quantity.isFinal) continue;
    found.set(quantity.rowKey, found.has(quantity.rowKey) ? null : quantity);
  }
  const once = [...found].filter((entry): entry is [string, Quantity] => entry[1] !== null);
  return new Map(once);
}
