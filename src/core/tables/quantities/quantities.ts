// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../../values/typed-value";
import type { DataTable, TableColumn, TableRow } from "../data-table";
import { keyOf, quantityWords, type QuantityWords } from "./quantity-words";

/** A figure of a table with its full name: what its row, its column and the table say of it. */
export interface Quantity {
  readonly table: DataTable;
  readonly row: number;
  readonly column: number;
  readonly value: TypedValue;
  /** Its words, without year and order; "" for the total of the whole table. */
  readonly key: string;
  /** The words of its row alone: a column that adds none holds results and nothing else. */
  readonly rowKey: string;
  /** null: nothing says of which year it is. */
  readonly year: number | null;
  /** True when a heading, or the title, says that it is what was reached. */
  readonly isFinal: boolean;
}

/** Longer tables are lists of records, not accounts: their lines name no quantity of the body. */
const MOST_ROWS = 400;
/** Words of headings that add nothing to what the row says. */
const PLAIN_HEADING = new Set(
  "importo importi valore valori ammontare dato dati unita genere sesso risultato risultati effettivo effettivi realizzato".split(
    " ",
  ),
);

/** The quantities of a table. Names that occur twice in it with one year name nothing, and are left out. */
export function quantitiesOf(table: DataTable): readonly Quantity[] {
  if (table.rows.length > MOST_ROWS) return [];
  const about = contextOf(table);
  const columns = table.columns.map((column) => ({ column, said: columnWords(column) }));
  const found = new Map<string, Quantity | null>();
  for (const row of table.rows) {
    const label = rowWords(row);
    if (label === null) continue;
    for (const { column, said } of columns) {
      const quantity = quantityAt(table, row, column, label, said, about);
      if (quantity === null) continue;
      const name = fullName(quantity);
      found.set(name, found.has(name) ? null : quantity);
    }
  }
  return [...found.values()].filter((quantity) => quantity !== null);
}

/** Key, year and kind: what two quantities share that are the same. */
export function fullName({ key, year, value }: Quantity): string {
  return `${value.type}|${String(year)}|${key}`;
}

interface Context {
  readonly years: readonly number[];
  /** Words that set all figures of the table apart from those of other tables. */
  readonly apart: readonly string[];
  readonly isPlanned: boolean;
  readonly isFinal: boolean;
}

/** A day that is not the last of the year, or a part of the year. */
const PART_OF_YEAR =
  /^(?:\d+x\d+|semestre|trimestre|quadrimestre|bimestre|mese|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre)$/;

/** What title and sheet say of all figures; a title of two years says nothing of one. */
function contextOf({ title, sheet }: DataTable): Context {
  const [titled, named] = [quantityWords(title), quantityWords(sheet)];
  const years = titled.years.length > 0 ? titled.years : named.years;
  const apart = [titled, named].flatMap(({ words }) => (words.some((word) => PART_OF_YEAR.test(word)) ? words : []));
  const isPlanned = (titled.isPlanned && !titled.isFinal) || (named.isPlanned && !named.isFinal);
  const isFinal = (titled.isFinal && !titled.isPlanned) || (named.isFinal && !named.isPlanned);
  return { years, apart, isPlanned, isFinal };
}

/** null: a row that nothing names, or one that compares two years. */
function rowWords({ label }: TableRow): QuantityWords | null {
  const said = quantityWords(label);
  if (said.years.length > 1 || (said.words.length === 0 && !said.isTotal && said.years.length === 0)) return null;
  return said;
}

function columnWords({ headings }: TableColumn): QuantityWords {
  const parts = headings.map((heading) => quantityWords(heading));
  const years = new Set(parts.flatMap((part) => part.years));
  const words = parts.flatMap((part) => part.words).filter((word) => !PLAIN_HEADING.has(word));
  return {
    words,
    years: [...years],
    isTotal: parts.some(({ isTotal }) => isTotal),
    isFinal: parts.some(({ isFinal }) => isFinal),
    isPlanned: parts.some(({ isPlanned }) => isPlanned),
  };
}

function quantityAt(
  table: DataTable,
  { row }: TableRow,
  { column }: TableColumn,
  label: QuantityWords,
  heading: QuantityWords,
  about: Context,
): Quantity | null {
  const value = table.value(row, column);
  if (value.type !== "number" && value.type !== "percent") return null;
  const said = [...new Set([...label.years, ...heading.years])];
  if (said.length > 1) return null;
  const years = said.length === 1 ? said : about.years;
  const saidFinal = heading.isFinal || label.isFinal;
  const planned = about.isPlanned && !saidFinal && !heading.isPlanned ? ["preventivo"] : [];
  const isFinal = saidFinal || (about.isFinal && !heading.isPlanned && !label.isPlanned);
  return {
    table,
    row,
    column,
    value,
    key: keyOf([...label.words, ...heading.words, ...about.apart, ...planned]),
    rowKey: keyOf(label.words),
    year: years.length === 1 ? years[0]! : null,
    isFinal,
  };
}
