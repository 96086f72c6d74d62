// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import type { Change } from "../../tables/sums/single-change";
import type { SumFault } from "../../tables/sums/table-faults";
import type { CellPosition } from "../../workbook/address";
import { numberText } from "../../wording/numbers";
import type { FindingPlace, QuickFix } from "../finding";
import { FOR_REVIEW } from "../rule";
import { addressAt, failingText, rightColumnsText, seenOrZero, sumWords, whatStandsAt } from "./sum-words";

/**
 * The same sentences for all sums that fail; what differs between the rules is which sums they look at. `cause` is "",
 * or a sentence of its own without its full stop: what to do stays the last one, and names the remedy where it is known.
 */
export const SUM_MESSAGES = {
  differs:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}){cause}. Controllare le voci e il risultato, e correggere la cella sbagliata.",
  wrongTotal:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}){cause}. Scrivere {to} in {cell}: è l’unica correzione che fa tornare tutto.",
  wrongSign:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}): il segno di {cell} ({now}) è sbagliato. Scrivere {to} in {cell}: è l’unica correzione che fa tornare tutto.",
  wrongItem:
    "{what}: qui c’è {now}, e con questa cifra non tornano {failing}. Scrivere {to} in {cell}: è l’unica correzione che fa tornare tutto.",
  swapped:
    "{what}: qui c’è {now} e in {cell} c’è {to}, e non tornano {failing}. Scambiare le due cifre: è l’unica correzione che fa tornare tutto.",
  otherColumns:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}). In {rows:riga|righe} il totale somma altre colonne (qui {read} invece di {own}). Sommare {remedy}.",
  unconfirmed:
    "{what}: qui c’è {stated}, ma {sum} dà {computed} (differenza {gap}){cause}. Controllare le voci e il risultato; se la tabella segue un altro criterio, scriverlo in nota.",
} as const;

/** Where a failing sum is told, and with which words: at the cell that is wrong, where more sums than one prove it. */
export function sumProblem(table: DataTable, fault: SumFault) {
  const { main, others, change, misread, isCertain } = fault;
  const at = placesOf(table, fault);
  const words = sumWords(table, main);
  const also = { ...words, cause: alsoText(fault) };
  if (!isCertain) return { ...at, ...FOR_REVIEW, messageId: "unconfirmed", data: also } as const;
  if (misread) {
    const data = { ...words, ...misreadWords(fault, misread) };
    return { ...at, messageId: "otherColumns", data } as const;
  }
  if (!change) return { ...at, messageId: "differs", data: also } as const;
  const cell = change.kind === "swap" ? change.with : change.at;
  const remedy = {
    cell: addressAt(cell),
    now: seenOrZero(table, change.at),
    to: change.kind === "swap" ? seenOrZero(table, cell) : numberText(change.to),
  };
  const fixed = { ...at, fix: fixOf(table, change) };
  const proved = { ...remedy, what: whatStandsAt(table, change.at), failing: failingText(table, [main, ...others]) };
  if (change.kind === "swap") return { ...fixed, messageId: "swapped", data: proved } as const;
  if (isSame(change.at, main.target))
    return { ...fixed, messageId: "wrongTotal", data: { ...also, ...remedy } } as const;
  if (others.length > 0) return { ...fixed, messageId: "wrongItem", data: proved } as const;
  return { ...fixed, messageId: "wrongSign", data: { ...words, ...remedy } } as const;
}

/** The only change after which all sums agree; a person compares it with the source. Never in the place of a formula. */
function fixOf(table: DataTable, change: Change): QuickFix | null {
  const figure = (at: CellPosition) => table.value(at.row, at.column);
  const changes =
    change.kind === "swap"
      ? [
          { at: change.at, value: figure(change.with).number },
          { at: change.with, value: figure(change.at).number },
        ]
      : [{ at: change.at, value: Number(change.to.toPrecision(DIGITS)) }];
  const isPlain = changes.every(({ at, value }) => {
    return figure(at).cell.kind === "number" && figure(at).cell.formula === "none" && Number.isFinite(value);
  });
  if (!isPlain) return null;
  const edits = changes.map(({ at, value }) => ({ ...placeIn(table, at), value, replaces: true }) as const);
  return { label: "Scrivere la cifra che fa tornare i conti", kind: "proposal", edits };
}

/** Without the noise of sums. */
const DIGITS = 12;

/** One sum that fails tells of itself; several that one change mends tell of the cell to be changed. */
export function placesOf(table: DataTable, { main, others, change, isCertain }: SumFault) {
  const own = isCertain && change && others.length > 0 ? change.at : main.target;
  const cells = [main.target, ...others.map(({ target }) => target), ...changedCells(change)];
  const related = unlike(cells).filter((cell) => !isSame(cell, own));
  return { where: placeIn(table, own), related: related.map((cell) => placeIn(table, cell)) };
}

export function placeIn({ sheet }: DataTable, at: CellPosition): FindingPlace {
  return { sheet, at };
}

const MOST_NAMED = 5;

function alsoText({ main, others }: SumFault): string {
  const elsewhere = others.filter(({ target }) => !isSame(target, main.target));
  if (elsewhere.length === 0) return "";
  const also = elsewhere.map(({ target, residual }) => `${addressAt(target)} (${numberText(residual)})`);
  const verb = also.length === 1 ? "non torna" : "non tornano";
  return `. Per la stessa causa ${verb} ${also.slice(0, MOST_NAMED).join(", ")}`;
}

function misreadWords({ main, others }: SumFault, read: readonly number[]) {
  const { row } = main.target;
  const rows = new Set([main, ...others].map(({ target }) => target.row)).size;
  const [own, instead] = [main.terms.map(({ at }) => at.column), read].map((columns) => {
    return columns.map((column) => addressAt({ row, column })).join(" + ");
  });
  return { rows, own: own!, read: instead!, remedy: rightColumnsText([main, ...others]) };
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
