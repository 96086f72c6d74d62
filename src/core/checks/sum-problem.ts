// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../tables/data-table";
import type { Equation } from "../tables/equation";
import type { Change } from "../tables/single-change";
import type { SumFault } from "../tables/table-faults";
import { oneLine } from "../values/fold";
import { addressOf, rangeAddress, type CellPosition } from "../workbook/address";
import { numberText } from "../wording/numbers";
import { countText } from "../wording/template";
import type { FindingPlace } from "./finding";
import { FOR_REVIEW } from "./rule";
import { seenText } from "./seen";

/**
 * The same sentence for all sums that fail; what differs between the rules is which sums they look at. `cause` is "", or
 * a sentence of its own without its full stop: what to do stays the last one.
 */
export const SUM_MESSAGES = {
  differs:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}){cause}. Controllare le voci e il risultato, e correggere la cella sbagliata.",
  unconfirmed:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}){cause}. Controllare le voci e il risultato; se la tabella segue un altro criterio, scriverlo in nota.",
} as const;

/** Where a failing sum is told, and with which words. */
export function sumProblem(table: DataTable, fault: SumFault) {
  const { main, others, change, isCertain } = fault;
  const cells = [...others.map(({ target }) => target), ...changedCells(change)].filter(
    (at) => !isSame(at, main.target),
  );
  const related = unlike(cells).map((at) => placeIn(table, at));
  const value = table.value(main.target.row, main.target.column);
  const data = {
    what: whatStandsAt(table, main.target),
    stated: seenText(value),
    sum: sumText(table, main),
    computed: numberText(value.number - main.residual),
    gap: numberText(main.residual),
    cause: causeText(table, fault),
  };
  const at = { where: placeIn(table, main.target), related, data };
  return isCertain
    ? ({ ...at, messageId: "differs" } as const)
    : ({ ...at, ...FOR_REVIEW, messageId: "unconfirmed" } as const);
}

export function placeIn({ sheet }: DataTable, at: CellPosition): FindingPlace {
  return { sheet, at };
}

/** «TOTALE», «Donne»: the words of its row and of its column. */
export function whatStandsAt(table: DataTable, { row, column }: CellPosition): string {
  const label = rowAt(table.rows, row)?.label ?? "";
  const heading = table.columns.find((other) => other.column === column)?.headings.join(" – ") ?? "";
  const words = [label, heading].filter((text) => text !== "").map((text) => `«${shortened(text)}»`);
  return words.length > 0 ? words.join(", ") : `Cella ${addressOf(row, column)}`;
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

/** Few terms are written out; many are counted. */
function sumText(table: DataTable, { kind, terms }: Equation): string {
  if (terms.length <= 4 || kind === "difference") return writtenOut(table, terms);
  const [first, last] = [terms[0]!.at, terms.at(-1)!.at];
  const isUnbroken = last.row - first.row + last.column - first.column === terms.length - 1;
  const where = isUnbroken
    ? rangeAddress(first, last)
    : `tra ${addressOf(first.row, first.column)} e ${addressOf(last.row, last.column)}`;
  return `la somma delle ${countText(terms.length, "voce|voci")} (${where})`;
}

function writtenOut(table: DataTable, terms: Equation["terms"]): string {
  const [first, ...rest] = terms.map(({ at, sign }) => ({ text: seenOrZero(table, at), sign: sign === 1 ? "+" : "-" }));
  const start = first!.sign === "-" ? `-${first!.text}` : first!.text;
  return [start, ...rest.map(({ text, sign }) => `${sign} ${text.startsWith("-") ? `(${text})` : text}`)].join(" ");
}

function seenOrZero(table: DataTable, at: CellPosition): string {
  const value = table.value(at.row, at.column);
  return Number.isNaN(value.number) ? "0" : seenText(value);
}

function causeText(table: DataTable, { main, others, change, misread }: SumFault): string {
  if (misread) return misreadText(table, main, others, misread);
  if (change?.kind === "swap") {
    const [one, other] = [change.at, change.with].map(
      (at) => `${addressOf(at.row, at.column)} (${seenOrZero(table, at)})`,
    );
    return `. L’unica correzione che fa tornare tutto è scambiare ${one!} e ${other!}`;
  }
  if (change) {
    const now = seenOrZero(table, change.at);
    const lost = change.kind === "sign" ? ": il segno è sbagliato" : "";
    return `. L’unica correzione che fa tornare tutto è ${addressOf(change.at.row, change.at.column)} = ${numberText(change.to)}, oggi ${now}${lost}`;
  }
  if (others.length === 0) return "";
  const also = others.map(
    ({ target, residual }) => `${addressOf(target.row, target.column)} (${numberText(residual)})`,
  );
  return `. Per la stessa causa non torna ${also.slice(0, 5).join(", ")}`;
}

function misreadText(table: DataTable, main: Equation, others: readonly Equation[], read: readonly number[]): string {
  const rows = new Set([main, ...others].map(({ target }) => target.row)).size;
  const [own, instead] = [main.terms.map(({ at }) => at.column), read].map((columns) => {
    return columns.map((column) => addressOf(main.target.row, column)).join(" + ");
  });
  return `. In ${countText(rows, "riga|righe")} il totale somma altre colonne (qui ${instead!} invece di ${own!})`;
}

function changedCells(change: Change | null): readonly CellPosition[] {
  if (!change) return [];
  return change.kind === "swap" ? [change.at, change.with] : [change.at];
}

function unlike(cells: readonly CellPosition[]): readonly CellPosition[] {
  return cells.filter((at, place) => cells.findIndex((other) => isSame(at, other)) === place);
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
