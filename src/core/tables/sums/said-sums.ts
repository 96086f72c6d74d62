// SPDX-License-Identifier: EUPL-1.2
import type { DataTable, TableColumn } from "../data-table";
import { work, type Equation, type FigureAt, type Term, type Worked } from "./equation";
import { formulaIn, namesOf, type NamedTerm } from "./letter-formula";
import { isDeficitLabel, isResultLabel, isTotalLabel } from "./table-words";

/** A line whose label says what it sums, and how that works out in each column. */
export interface SaidSum {
  /** Place of the line among the rows of the table. */
  readonly at: number;
  /** Places of the lines that it sums. */
  readonly items: readonly number[];
  readonly equations: readonly Equation[];
}

interface SignedLine {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Lines that bear a formula («Risultato (A-B)»): checked in all columns, where each letter names one line. */
export function saidSums(
  table: DataTable,
  columns: readonly TableColumn[],
  figureAt: FigureAt,
  derived: ReadonlySet<number>,
): ReadonlyMap<number, SaidSum> {
  const found = new Map<number, SaidSum>();
  let lineNamed: ((name: string, own: number) => number | null) | null = null;
  for (const [at, { label }] of table.rows.entries()) {
    const formula = formulaIn(label);
    if (!formula) continue;
    lineNamed ??= namedLines(table);
    const lines = linesOf(formula, at, lineNamed);
    const equations = lines && equationsOf(table, columns, at, readings(lines, label), figureAt, derived);
    if (equations && equations.length > 0) found.set(at, { at, items: lines.map((line) => line.at), equations });
  }
  return found;
}

function linesOf(
  formula: readonly NamedTerm[],
  own: number,
  lineNamed: (name: string, own: number) => number | null,
): readonly SignedLine[] | null {
  const lines = formula.flatMap(({ name, sign }): SignedLine[] => {
    const at = lineNamed(name, own);
    return at === null ? [] : [{ at, sign }];
  });
  return lines.length === formula.length && new Set(lines.map(({ at }) => at)).size === lines.length ? lines : null;
}

/** The only line that a letter names: a total before its parts; null where it names none, or several. */
function namedLines(table: DataTable): (name: string, own: number) => number | null {
  const bearing = new Map<string, number[]>();
  const closing = new Map<string, number[]>();
  const add = (into: Map<string, number[]>, name: string, at: number): void => {
    const known = into.get(name);
    if (known) known.push(at);
    else into.set(name, [at]);
  };
  for (const [at, { label, section }] of table.rows.entries()) {
    for (const name of namesOf(label)) add(bearing, name, at);
    if (section !== "" && isClosing(label)) for (const name of namesOf(section)) add(closing, name, at);
  }
  const only = (places: readonly number[]): number | null => (places.length === 1 ? places[0]! : null);
  return (name, own) => {
    const places = (bearing.get(name) ?? []).filter((at) => at !== own);
    if (places.length === 0) return only((closing.get(name) ?? []).filter((at) => at !== own));
    return only(places) ?? only(places.filter((at) => isClosing(table.rows[at]!.label)));
  };
}

function isClosing(label: string): boolean {
  return isTotalLabel(label) || isResultLabel(label);
}

/** As it is written, or with the signs that the figures bear themselves: costs below zero are added. */
function readings(lines: readonly SignedLine[], label: string): readonly (readonly SignedLine[])[] {
  const added = lines.map(({ at }): SignedLine => ({ at, sign: 1 }));
  const turned = lines.map(({ at, sign }): SignedLine => ({ at, sign: sign === 1 ? -1 : 1 }));
  const isSum = lines.every(({ sign }) => sign === 1);
  return [lines, ...(isSum ? [] : [added]), ...(isDeficitLabel(label) ? [turned] : [])];
}

interface Reading {
  readonly works: readonly { readonly column: number; readonly terms: readonly Term[]; readonly worked: Worked }[];
  /** Columns of their own figures in which it holds, and is no chance; in which it fails. */
  readonly holding: number;
  readonly failing: number;
}

function equationsOf(
  table: DataTable,
  columns: readonly TableColumn[],
  at: number,
  tried: readonly (readonly SignedLine[])[],
  figureAt: FigureAt,
  derived: ReadonlySet<number>,
): readonly Equation[] {
  const all = tried.map((lines) => readingOf(table, columns, at, lines, figureAt, derived));
  const best = all.reduce((a, b) => (b.holding > a.holding ? b : a));
  const { holding, failing, works } = best;
  // a formula that nothing bears out, where two columns or more could, speaks of other lines
  const isOnly = holding === 0 && failing === 1 && best === all[0] && isPlain(works, figureAt);
  if (failing > holding && !isOnly) return [];
  return works.map(({ column, terms, worked: { residual, holds } }) => ({
    kind: terms.some(({ sign }) => sign === -1) ? "difference" : "total",
    target: { row: table.rows[at]!.row, column },
    terms,
    residual,
    holds,
    isCertain: true,
    isUnlike: false,
  }));
}

/** Nothing below zero is taken away: there the signs of the figures may already be those of the formula. */
function isPlain(works: Reading["works"], figureAt: FigureAt): boolean {
  return works.every(({ terms }) =>
    terms.every(({ at, sign }) => sign === 1 || figureAt(at.row, at.column).number >= 0),
  );
}

function readingOf(
  table: DataTable,
  columns: readonly TableColumn[],
  at: number,
  lines: readonly SignedLine[],
  figureAt: FigureAt,
  derived: ReadonlySet<number>,
): Reading {
  const { row } = table.rows[at]!;
  const works = columns.flatMap(({ column }) => {
    const terms = lines.map((line): Term => ({ at: { row: table.rows[line.at]!.row, column }, sign: line.sign }));
    const worked = work(figureAt, { row, column }, terms);
    const isOpen = terms.some((term) => isUnwritten(figureAt, term));
    return !worked || worked.isUnlike || (isOpen && !worked.holds) ? [] : [{ column, terms, worked }];
  });
  const own = works.filter(({ column }) => !derived.has(column)).map(({ worked }) => worked);
  return {
    works,
    holding: own.filter(({ holds, isTelling }) => holds && isTelling).length,
    failing: own.filter(({ holds }) => !holds).length,
  };
}

function isUnwritten(figureAt: FigureAt, { at: { row, column } }: Term): boolean {
  const { isBlank, isDash } = figureAt(row, column);
  return isBlank && !isDash;
}
