// SPDX-License-Identifier: EUPL-1.2
import type { DataTable, TableColumn, TableRow } from "../data-table";
import { added, workOut, type Equation, type FigureAt, type Worked } from "./equation";
import { itemsOf, type Candidate, type Line } from "./sum-candidates";
import { saidSums } from "./said-sums";
import {
  enumeratorOf,
  isCountedOnce,
  isExtract,
  isNotAdded,
  isPartLabel,
  isPlainTotal,
  isResultLabel,
  isSubtotalLabel,
  isTotalLabel,
  mayBeCountedTwice,
  mayRecur,
} from "./table-words";

/** Totals and subtotals down the columns: what each sums is the reading that most columns bear out. */
export function sumsDown(
  table: DataTable,
  figureAt: FigureAt,
  derived: ReadonlySet<number> = new Set(),
): readonly Equation[] {
  const columns = table.columns.filter((column) => isAddedColumn(table, column));
  const lines = table.rows.map((row, at) => lineOf(row, at));
  const isFar = reachOf(lines);
  const said = saidSums(table, columns, figureAt, derived);
  const found: Equation[] = [];
  const taken = new Set<number>();
  const summed = new Set<number>();
  for (const line of lines) {
    const own = said.get(line.at);
    if (own) {
      for (const item of own.items) taken.add(item);
      if (line.isSum) for (const item of own.items) if (lines[item]!.isSum) summed.add(table.rows[item]!.row);
      found.push(...own.equations);
      continue;
    }
    if (!line.isSum && !line.isResult && !hasChildren(lines, line.at)) continue;
    const tried = itemsOf(lines, line, taken, isFar(line)).map((candidate) =>
      tryOut(table, columns, line, candidate, figureAt, derived),
    );
    const best = tried.reduce<Trial | null>((a, b) => (a && a.telling >= b.telling ? a : b), null);
    if (!best) continue;
    if (best.telling > 0) for (const item of best.items) taken.add(item);
    if (line.isSum) for (const { at } of sumsWithin(lines, best.items, line.at)) summed.add(table.rows[at]!.row);
    found.push(...equationsOf(table, line, best, tried, lines));
  }
  return found.map((equation) => (summed.has(equation.target.row) ? { ...equation, kind: "subtotal" } : equation));
}

/** Steps that all sums together may take to look at all lines above each. */
const MOST_STEPS = 200_000;

/** Sums that may look at all lines above: where there are very many, only the last, at the foot of the table. */
function reachOf(lines: readonly Line[]): (line: Line) => boolean {
  const sums = lines.filter(({ isSum, isResult }) => isSum || isResult);
  const isShort = sums.length * lines.length <= MOST_STEPS;
  return (line) => isShort || line === sums.at(-1);
}

/** Sums between the first item of a sum and itself. */
function sumsWithin(lines: readonly Line[], items: readonly number[], at: number): readonly Line[] {
  return lines.slice(items[0], at).filter(({ isSum }) => isSum);
}

interface Works {
  readonly column: TableColumn;
  readonly worked: Worked;
}

/** Items of one sum, and how it works out in each column. */
interface Trial {
  readonly items: readonly number[];
  readonly works: readonly Works[];
  /** Columns in which it is hardly a sum; a row that fails with it may prove that it is one. */
  readonly unlike: readonly Works[];
  /** Columns in which it holds, and is no chance. */
  readonly telling: number;
  /** Columns in which it fails; those worked out from other columns follow these, and say nothing of their own. */
  readonly failing: number;
}

function lineOf({ label, section }: TableRow, at: number): Line {
  const isSum = isTotalLabel(label);
  const isPart = isPartLabel(label) || isPartLabel(section) || isNotAdded(label.replace(/^\W*tot\S*/i, ""));
  const isResult = !isSum && isResultLabel(label);
  return { at, isSum, isResult, isPart, enumerator: enumeratorOf(label), section };
}

/** Lines with a deeper number right below: «7) Funzionamento», «a) …», «b) …». */
function hasChildren(lines: readonly Line[], at: number): boolean {
  const [own, next, after] = [lines[at]!.enumerator, lines[at + 1]?.enumerator, lines[at + 2]?.enumerator];
  return own !== "" && next !== undefined && next !== "" && next !== own && next === after;
}

function isAddedColumn(table: DataTable, { column, headings }: TableColumn): boolean {
  if (headings.some(isNotAdded)) return false;
  return table.rows.every(({ row }) => table.value(row, column).type !== "percent");
}

function tryOut(
  table: DataTable,
  columns: readonly TableColumn[],
  { at }: Line,
  { items }: Candidate,
  figureAt: FigureAt,
  derived: ReadonlySet<number>,
): Trial {
  const { row } = table.rows[at]!;
  const rows = items.map((item) => table.rows[item]!.row);
  const all: Works[] = [];
  for (const column of columns) {
    const parts = rows.map((each) => figureAt(each, column.column));
    const whole = figureAt(row, column.column);
    const worked = isConstant(whole.number, parts) ? null : workOut(whole, parts);
    if (worked) all.push({ column, worked });
  }
  const works = all.filter(({ worked }) => !worked.isUnlike || isMadeUpFor(worked, all));
  const telling = works.filter(({ worked }) => worked.holds && worked.isTelling).length;
  return {
    items,
    works,
    unlike: all.filter((each) => !works.includes(each)),
    telling,
    failing: countFailing(works.filter(({ column }) => !derived.has(column.column))),
  };
}

/** One figure in all lines and in the total too: a divisor («Abitanti»), a year; nobody has summed it. */
function isConstant(whole: number, parts: readonly { readonly number: number }[]): boolean {
  return whole !== 0 && parts.every(({ number }) => number === whole);
}

/** Two columns that make up for each other fail once. */
function countFailing(works: Trial["works"]): number {
  const residuals = works.filter(({ worked }) => !worked.holds).map(({ worked }) => Math.abs(worked.residual));
  return new Set(residuals.map((residual) => residual.toFixed(6))).size;
}

/** What one column lacks another has too much: two cells changed places. */
function isMadeUpFor({ residual }: Worked, all: Trial["works"]): boolean {
  return all.some(
    ({ worked }) => !worked.isUnlike && Math.abs(worked.residual + residual) <= 1e-9 * Math.abs(residual),
  );
}

function equationsOf(
  table: DataTable,
  line: Line,
  best: Trial,
  tried: readonly Trial[],
  lines: readonly Line[],
): readonly Equation[] {
  const { label } = table.rows[line.at]!;
  const isBorneOut = best.telling > 0 && best.telling >= best.failing;
  if (best.telling === 0 && !saysItAll(table, line, best, tried, lines)) return [];
  if (!line.isSum && !(isBorneOut && best.telling > 1 - Number(line.isResult))) return [];
  const kind = isSubtotalLabel(label) || !line.isSum ? "subtotal" : "total";
  const words = [label, table.title].join(" ");
  const works = [...best.works, ...(isBorneOut ? best.unlike : [])].filter(({ column, worked }) => {
    return worked.residual >= 0 || !isCountedOnce([words, ...column.headings].join(" "));
  });
  return works.map(({ column, worked }) => {
    const isTwice = mayBeCountedTwice([words, ...column.headings].join(" ")) || column.headings.some(mayRecur);
    const isCounted = worked.residual < 0 && isTwice;
    return {
      kind,
      target: placeOf(table, line.at, column),
      terms: termsOf(table, best.items, column),
      residual: worked.residual,
      holds: worked.holds,
      isUnlike: !best.works.some((each) => each.column === column),
      isCertain: (isBorneOut || best.telling === 0) && !isCounted,
    };
  });
}

/** «Totale» and nothing more, at the foot of one plain list: here no other column can bear it out. */
function saysItAll(
  table: DataTable,
  line: Line,
  best: Trial,
  tried: readonly Trial[],
  lines: readonly Line[],
): boolean {
  const { label } = table.rows[line.at]!;
  if (!isPlainTotal(label) || best.works.length !== 1) return false;
  const above = lines.slice(0, line.at);
  const isPlain = above.every(({ isSum, isPart, section, enumerator }) => {
    return !isSum && !isPart && section === line.section && enumerator === above[0]!.enumerator;
  });
  if (!isPlain || above.length < 2) return false;
  if (isExtract(table.title) || tried.length === 0) return false;
  const { worked, column } = best.works[0]!;
  const whole = Math.abs(table.value(table.rows[line.at]!.row, column.column).number);
  return worked.isTelling && Math.abs(worked.residual) <= whole / 2;
}

function placeOf(table: DataTable, at: number, { column }: TableColumn): Equation["target"] {
  return { row: table.rows[at]!.row, column };
}

function termsOf(table: DataTable, items: readonly number[], column: TableColumn): Equation["terms"] {
  return added(items.map((at) => placeOf(table, at, column)));
}
