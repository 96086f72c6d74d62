// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import type { Equation } from "../../tables/sums/equation";
import { oneLine } from "../../values/fold";
import { addressOf, columnName, rangeAddress, type CellPosition } from "../../workbook/address";
import { numberText } from "../../wording/numbers";
import { countText } from "../../wording/template";
import { seenText } from "../seen";

/** «TOTALE», «Donne»: the words of its row and of its column. */
export function whatStandsAt(table: DataTable, { row, column }: CellPosition): string {
  const label = rowAt(table.rows, row)?.label ?? "";
  const heading = table.columns.find((other) => other.column === column)?.headings.join(" – ") ?? "";
  const words = [label, heading].filter((text) => text !== "").map((text) => `«${shortened(text)}»`);
  return words.length > 0 ? words.join(", ") : `Cella ${addressAt({ row, column })}`;
}

/** Rows ascend; of a long table many may be asked for. */
function rowAt(rows: DataTable["rows"], row: number): DataTable["rows"][number] | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === row ? rows[low] : undefined;
}

const LONGEST_WORDS = 60;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}

/** What a sum holds and what its terms give, in words. */
export function sumWords(table: DataTable, sum: Equation) {
  const { target, residual } = sum;
  const { number } = table.value(target.row, target.column);
  return {
    what: whatStandsAt(table, target),
    stated: seenOrZero(table, target),
    sum: sumText(table, sum),
    computed: numberText(number - residual),
    gap: numberText(residual),
  };
}

/** Few terms are written out; many are counted. */
function sumText(table: DataTable, { kind, terms }: Equation): string {
  if (terms.length <= 4 || kind === "difference") return writtenOut(table, terms);
  const [first, last] = [terms[0]!.at, terms.at(-1)!.at];
  const isUnbroken = last.row - first.row + last.column - first.column === terms.length - 1;
  const where = isUnbroken ? rangeAddress(first, last) : `tra ${addressAt(first)} e ${addressAt(last)}`;
  return `la somma delle ${countText(terms.length, "voce|voci")} (${where})`;
}

function writtenOut(table: DataTable, terms: Equation["terms"]): string {
  const [first, ...rest] = terms.map(({ at, sign }) => ({ text: seenOrZero(table, at), sign: sign === 1 ? "+" : "-" }));
  const start = first!.sign === "-" ? `-${first!.text}` : first!.text;
  return [start, ...rest.map(({ text, sign }) => `${sign} ${text.startsWith("-") ? `(${text})` : text}`)].join(" ");
}

export function seenOrZero(table: DataTable, at: CellPosition): string {
  const value = table.value(at.row, at.column);
  return Number.isNaN(value.number) ? "0" : seenText(value);
}

const MOST_TOLD = 4;

/** «C10 (c’è 12, ma 5 + 6 dà 11) e D9 (…)». */
export function failingText(table: DataTable, failing: readonly Equation[]): string {
  const told = failing.slice(0, MOST_TOLD).map((sum) => {
    const words = sumWords(table, sum);
    return `${addressAt(sum.target)} (c’è ${words.stated}, ma ${words.sum} dà ${words.computed})`;
  });
  const rest = failing.length - told.length;
  return listText(rest > 0 ? [...told, rest === 1 ? "un’altra" : `altre ${String(rest)}`] : told);
}

/** «Sommare C + E in G6:G10 e D + F in H6:H10», without its verb: one part for each column of totals. */
export function rightColumnsText(sums: readonly Equation[]): string {
  const columns = new Map<number, Equation[]>();
  for (const sum of sums) {
    const known = columns.get(sum.target.column);
    if (known) known.push(sum);
    else columns.set(sum.target.column, [sum]);
  }
  const parts = [...columns].sort(([a], [b]) => a - b).map(([, own]) => `${columnsText(own[0]!)} in ${cellsText(own)}`);
  return listText(parts);
}

function columnsText({ terms }: Equation): string {
  return terms.map(({ at }) => columnName(at.column)).join(" + ");
}

function cellsText(sums: readonly Equation[]): string {
  const cells = sums.map(({ target }) => target).sort((a, b) => a.row - b.row);
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const isUnbroken = last.row - first.row === cells.length - 1 && cells.length > 1;
  return isUnbroken ? rangeAddress(first, last) : cells.map(addressAt).join(", ");
}

export function addressAt({ row, column }: CellPosition): string {
  return addressOf(row, column);
}

function listText(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} e ${parts.at(-1)!}`;
}
