// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import { quantitiesOf, type Quantity } from "../../tables/quantities/quantities";
import { WORDS_FOR_OTHERS } from "../../tables/quantities/row-names";
import { resultColumns, type ResultColumns } from "../../tables/quantities/result-columns";

export interface TableQuantities {
  readonly all: readonly Quantity[];
  readonly columns: () => ResultColumns;
  /** The words of the names of all rows, and those that may stand for them. */
  readonly vocabulary: () => ReadonlySet<string>;
}

const known = new WeakMap<readonly DataTable[], TableQuantities>();

/** The quantities of all tables of a workbook of this year: several rules ask, and they are named once. */
export function tableQuantities(tables: readonly DataTable[], year: number | null): TableQuantities {
  const found = known.get(tables) ?? named(tables, year);
  known.set(tables, found);
  return found;
}

function named(tables: readonly DataTable[], year: number | null): TableQuantities {
  const all = tables.flatMap((table) => {
    const quantities = quantitiesOf(table);
    // a table that goes on to later years is a plan: its figures of this year are no results
    const isPlan = year !== null && quantities.some((quantity) => quantity.year !== null && quantity.year > year);
    return isPlan ? [] : quantities;
  });
  let columns: ResultColumns | null = null;
  let vocabulary: ReadonlySet<string> | null = null;
  return {
    all,
    columns: () => (columns ??= resultColumns(all)),
    vocabulary: () => (vocabulary ??= wordsOf(all)),
  };
}

function wordsOf(quantities: readonly Quantity[]): ReadonlySet<string> {
  const names = new Set(quantities.map(({ rowKey }) => rowKey));
  return new Set([...WORDS_FOR_OTHERS, ...[...names].flatMap((name) => name.split(" "))]);
}
