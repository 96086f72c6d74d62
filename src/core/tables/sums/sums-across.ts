// SPDX-License-Identifier: EUPL-1.2
import type { DataTable, TableColumn } from "../data-table";
import { workOut, type Equation, type FigureAt, type Term } from "./equation";
import type { Figure } from "./figures";
import { isDifferenceHeading, isNotAdded, isPartLabel, isTotalHeading } from "./table-words";

/** One column that is worked out from others, and where that holds and fails. */
export interface ColumnRelation {
  readonly column: TableColumn;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  readonly equations: readonly Equation[];
  /** The headings name exactly these columns («Totale per genere / Donne»: the other columns headed «Donne»). */
  readonly isSaid: boolean;
}

/** Beyond these (days of a year, say) the readings to try would be too many. */
const MOST_COLUMNS = 60;

/** Columns headed «Totale»: which columns they sum is told by headings, and by the arithmetic of most rows. */
export function totalsAcross(table: DataTable, figureAt: FigureAt): readonly ColumnRelation[] {
  const summed = table.columns.filter(({ headings }) => !headings.slice(-1).some(isNotAdded) && !headings.some(isRate));
  if (summed.length > MOST_COLUMNS) return [];
  const sample = sampleOf(table);
  const isTotal = new Set(summed.filter(({ headings }) => headings.some(isTotalHeading)).map(({ column: own }) => own));
  const found: ColumnRelation[] = [];
  for (const [at, column] of summed.entries()) {
    if (!isTotal.has(column.column)) continue;
    const tried = candidatesFor(summed, at).map(({ columns, isSaid }) => {
      const terms = columns.map(({ column: own }) => ({ column: own, sign: 1 as const }));
      return relationOf(sample, figureAt, column, terms, "across", isSaid);
    });
    const named = mostHolding(tried.filter(({ isSaid, equations }) => isSaid && equations.some(({ holds }) => holds)));
    const said = named && (widerThan(named, tried, isTotal) ?? named);
    const best = said ?? mostHolding(tried);
    const isPlain =
      isTotal.size === 1 && best !== null && holding(best) === 1 && best.terms.length === summed.length - 1;
    if (!best || !(said || isPlain || isBorneOut(best))) continue;
    found.push(certain(relationOf(table, figureAt, column, best.terms, "across", best.isSaid)));
  }
  return found;
}

function mostHolding(relations: readonly ColumnRelation[]): ColumnRelation | null {
  return relations.reduce<ColumnRelation | null>((a, b) => (a && holding(a) >= holding(b) ? a : b), null);
}

/**
 * A total that stands at the end of one group may be of several: more columns, or the totals of the groups, are what it
 * sums where all rows agree on that, and not on the columns that the headings name.
 */
function widerThan(
  named: ColumnRelation,
  tried: readonly ColumnRelation[],
  isTotal: ReadonlySet<number>,
): ColumnRelation | null {
  if (failingOf(named).length === 0) return null;
  const agreeing = tried.filter((relation) => {
    if (relation.isSaid || holding(relation) < 2 || failingOf(relation).length > 0) return false;
    const columns = new Set(relation.terms.map(({ column }) => column));
    return (
      [...columns].every((column) => isTotal.has(column)) || named.terms.every(({ column }) => columns.has(column))
    );
  });
  return mostHolding(agreeing);
}

/** Rows that are enough to see of which columns a column is made. */
const TRIED_ROWS = 200;

export function sampleOf(table: DataTable): DataTable {
  return table.rows.length <= TRIED_ROWS ? table : { ...table, rows: table.rows.slice(0, TRIED_ROWS) };
}

function isRate(heading: string): boolean {
  return /%|percent/i.test(heading);
}

export function relationOf(
  table: DataTable,
  figureAt: FigureAt,
  column: TableColumn,
  terms: ColumnRelation["terms"],
  kind: Equation["kind"],
  isSaid: boolean,
): ColumnRelation {
  const signs = terms.map(({ sign }) => sign);
  const equations: Equation[] = [];
  for (const { row } of table.rows) {
    const parts = terms.map(({ column: own }) => figureAt(row, own));
    const worked = kind === "difference" && isOpen(parts) ? null : workOut(figureAt(row, column.column), parts, signs);
    if (!worked || (!worked.holds && isOtherKind(table, row, column.column, terms))) continue;
    const { residual, holds, isUnlike, isTelling: isCertain } = worked;
    const cells: readonly Term[] = terms.map(({ column: own, sign }) => ({ at: { row, column: own }, sign }));
    equations.push({
      kind,
      target: { row, column: column.column },
      terms: cells,
      residual,
      holds,
      isUnlike,
      isCertain,
    });
  }
  return { column, terms, equations, isSaid };
}

/** A percentage is no sum of amounts, whatever stands above it. */
function isOtherKind(table: DataTable, row: number, column: number, terms: ColumnRelation["terms"]): boolean {
  if (table.value(row, column).type !== "percent") return false;
  return terms.every((term) => table.value(row, term.column).type !== "percent");
}

/** A difference from what is not written is not known; from a dash it is: accounts write zero so. */
function isOpen(parts: readonly Figure[]): boolean {
  return parts.some(({ isBlank, isDash }) => isBlank && !isDash);
}

/** Rows that contradict the relation; a row of means, under «Totale» too, is none. */
export function failingOf({ equations }: ColumnRelation): readonly Equation[] {
  return equations.filter(({ holds, isUnlike }) => !holds && !isUnlike);
}

/** Until it is judged, `isCertain` of an equation says that it is telling. */
export function holding({ equations }: ColumnRelation): number {
  return equations.filter(({ holds, isCertain }) => holds && isCertain).length;
}

export function isBorneOut(relation: ColumnRelation): boolean {
  const failing = failingOf(relation).length;
  return holding(relation) >= 2 && holding(relation) >= failing;
}

/** Two rows that hold to one that does not leave no doubt. */
export function certain(relation: ColumnRelation): ColumnRelation {
  const failing = failingOf(relation).length;
  const isCertain = holding(relation) >= 2 && holding(relation) >= 2 * failing;
  const equations = relation.equations.map((equation) => (equation.holds ? equation : { ...equation, isCertain }));
  return { ...relation, equations };
}

interface Columns {
  readonly columns: readonly TableColumn[];
  readonly isSaid: boolean;
}

function candidatesFor(all: readonly TableColumn[], at: number): readonly Columns[] {
  const own = all[at]!;
  const isPart = ({ headings }: TableColumn): boolean =>
    !headings.some(isTotalHeading) && !headings.some(isDifferenceHeading);
  const outer = own.headings.slice(0, -1).join(" / ");
  const inner = own.headings.at(-1);
  const parts = all.filter((column) => column !== own && isPart(column));
  const siblings = parts.filter(({ headings }) => headings.slice(0, -1).join(" / ") === outer);
  const alike = parts.filter(({ headings }) => headings.length > 1 && headings.at(-1) === inner);
  const isOuterTotal = own.headings.length > 1 && own.headings.slice(0, -1).some(isTotalHeading);
  const named = isOuterTotal ? alike : outer === "" ? [] : siblings;
  const before = all.slice(0, at);
  const lastTotal = before.reduce((last, column, place) => (isPart(column) ? last : place), -1);
  const run = before.slice(lastTotal + 1);
  const totals = before.filter(({ headings }) => headings.some(isTotalHeading));
  const lists: Columns[] = [
    { columns: summands(named, own), isSaid: true },
    { columns: named, isSaid: true },
    { columns: run, isSaid: false },
    { columns: before.filter(isPart), isSaid: false },
    { columns: totals, isSaid: false },
    { columns: parts, isSaid: false },
    ...run
      .slice(1)
      .map((_, from) => ({ columns: run.slice(from + 1), isSaid: false }))
      .slice(0, 12),
    ...run
      .slice(1)
      .map((_, count) => ({ columns: run.slice(0, count + 1), isSaid: false }))
      .slice(0, 12),
    ...before
      .filter(isPart)
      .slice(1)
      .map((_, from) => ({ columns: before.filter(isPart).slice(from + 1), isSaid: false }))
      .slice(0, 12),
  ];
  return lists.filter(({ columns }) => columns.length > 1);
}

/** Of the columns that the headings name, those before the total, without «di cui»: what follows it may be part of it. */
function summands(named: readonly TableColumn[], { column }: TableColumn): readonly TableColumn[] {
  return named.filter((other) => other.column < column && !other.headings.some(isPartLabel));
}
