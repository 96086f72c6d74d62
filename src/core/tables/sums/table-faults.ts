// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../data-table";
import { differencesAcross } from "./differences";
import type { Equation, FigureAt } from "./equation";
import { figuresOf } from "./figures";
import { misreadOf, type Misread } from "./misread-columns";
import { makingsOf, ratioFaults, type RatioFault } from "./ratios";
import { runningSums } from "./running-sums";
import { causesOf, type Cause, type Change } from "./single-change";
import { sumsDown } from "./sums-down";
import { failingOf, totalsAcross, type ColumnRelation } from "./sums-across";

/** Sums that do not agree for one reason. */
export interface SumFault {
  /** The sum that tells it best; the others fail for the same reason. */
  readonly main: Equation;
  readonly others: readonly Equation[];
  readonly change: Change | null;
  /** Columns that the total has summed instead of its own, in all these rows. */
  readonly misread: readonly number[] | null;
  readonly isCertain: boolean;
}

export interface TableFaults {
  readonly sums: readonly SumFault[];
  readonly ratios: readonly RatioFault[];
  /** Columns of variations in %, with the column of their base. */
  readonly variations: readonly { readonly column: number; readonly base: number }[];
  /** Sums, and columns of percentages, that were worked out again; where there is neither, nothing was checked. */
  readonly checked: { readonly sums: number; readonly ratios: number };
}

const known = new WeakMap<DataTable, TableFaults>();

/** What in a table contradicts its own arithmetic. A pure function with a memo: several rules ask of the same table. */
export function tableFaults(table: DataTable): TableFaults {
  const faults = known.get(table) ?? faultsOf(table);
  known.set(table, faults);
  return faults;
}

function faultsOf(table: DataTable): TableFaults {
  const figureAt = figuresOf(table);
  const totals = totalsAcross(table, figureAt);
  const all = differencesAcross(table, figureAt);
  const columns = table.columns.map(({ column }) => column);
  const misreads = totals.flatMap((relation) => misreadOf(relation, columns, figureAt) ?? []);
  const trusted = totals.filter((relation) => isTrusted(relation, misreads));
  const derived = new Set([...trusted, ...all].map(({ column }) => column.column));
  const sumsOfColumns = sumsDown(table, figureAt, derived);
  const related = [...trusted, ...all.map((relation) => withoutConvention(relation, sumsOfColumns, figureAt))];
  const isImplied = impliedBy(related, misreads);
  const down = sumsOfColumns.filter((sum) => sum.holds || !isImplied(sum));
  const rest = related.filter((relation) => misreads.every((misread) => misread.relation !== relation));
  const across = rest.flatMap((relation) => relation.equations);
  const equations = [...down, ...across, ...runningSums(table, figureAt)];
  const sums = [...misreadFaults(misreads), ...causesOf(equations, figureAt).filter(isTold).map(faultOf)];
  const told = new Set(sums.flatMap(({ main, others }) => [main, ...others]).flatMap(cellsOf));
  const makings = makingsOf(table, figureAt);
  const differing = makings.flatMap((making) => ratioFaults(table, figureAt, making));
  const ratios = differing.filter((fault) => ![fault.at, ...fault.of].some((at) => told.has(keyOf(at))));
  const variations = makings.flatMap(({ column, form }) => {
    return form.kind === "variation" ? [{ column: column.column, base: form.y }] : [];
  });
  const read = misreads.reduce((count, { relation }) => count + relation.equations.length, 0);
  return { sums, ratios, variations, checked: { sums: equations.length + read, ratios: makings.length } };
}

/**
 * Rows whose difference is the right one with the other sign: two or more are a convention (costs, say), not slips; and
 * so is one in a column that has no sign at all, unless its total was summed with the sign.
 */
function withoutConvention(relation: ColumnRelation, down: readonly Equation[], figureAt: FigureAt): ColumnRelation {
  const isTurned = ({ target, residual, holds }: Equation): boolean => {
    const { number } = figureAt(target.row, target.column);
    return !holds && Math.abs(residual - 2 * number) <= 1e-9 * Math.abs(number);
  };
  const turned = relation.equations.filter(isTurned);
  const isSigned = ({ target: { row, column } }: Equation): boolean => figureAt(row, column).number < 0;
  const isSummed = down.some(
    ({ target, holds, isUnlike }) => !holds && !isUnlike && target.column === relation.column.column,
  );
  if (turned.length < 2 && (isSummed || relation.equations.some(isSigned))) return relation;
  return { ...relation, equations: relation.equations.filter((equation) => !isTurned(equation)) };
}

/** Where headings alone say what a total sums, most rows must bear it out, or one misreading explain those that do not. */
function isTrusted(total: ColumnRelation, misreads: readonly Misread[]): boolean {
  const isMisread = misreads.some(({ relation }) => relation.column === total.column);
  return isMisread || failingOf(total).length * 2 <= total.equations.length;
}

/** A sum down a column that is worked out from others follows from theirs: it is told there, once. */
function impliedBy(related: readonly ColumnRelation[], misreads: readonly Misread[]): (sum: Equation) => boolean {
  const misread = new Set(misreads.map(({ relation }) => relation.column));
  const relations = related.map(({ column, equations }) => {
    const rows = equations.filter(({ holds }) => !holds).map(({ target }) => target.row);
    return { column, failing: new Set(rows) };
  });
  return ({ target, terms }) =>
    relations.some(({ column, failing }) => {
      if (column.column !== target.column) return false;
      return misread.has(column) || [target, ...terms.map(({ at }) => at)].every(({ row }) => !failing.has(row));
    });
}

/** Neighbouring totals that misread in the same rows are one formula, copied. */
function misreadFaults(misreads: readonly Misread[]): readonly SumFault[] {
  const groups = new Map<string, Misread[]>();
  for (const misread of misreads) {
    const key = [misread.failing.map(({ target }) => target.row).join(), misread.relation.terms.length].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), misread]);
  }
  return [...groups.values()].map((group) => {
    const failing = group.flatMap((misread) => misread.failing);
    const [main, ...others] = [...failing].sort(
      (a, b) => a.target.row - b.target.row || a.target.column - b.target.column,
    );
    return { main: main!, others, change: null, misread: group[0]!.read, isCertain: true };
  });
}

/** What is hardly a sum tells nothing alone; a row and a column that one change mends prove each other. */
function isTold({ failing, change }: Cause): boolean {
  if (failing.some(({ isUnlike }) => !isUnlike)) return true;
  const areDown = failing.map(({ target, terms }) => terms.every(({ at }) => at.column === target.column));
  return change !== null && change.kind !== "swap" && areDown.includes(true) && areDown.includes(false);
}

const TELLS_BEST = ["total", "subtotal", "across", "difference"];

/** The cell that is to be changed tells it, where it is itself a sum; else the total that it spoils. */
function faultOf({ failing, change }: Cause): SumFault {
  const inOrder = [...failing].sort((a, b) => TELLS_BEST.indexOf(a.kind) - TELLS_BEST.indexOf(b.kind));
  const main = inOrder.find(({ target }) => change !== null && keyOf(target) === keyOf(change.at)) ?? inOrder[0]!;
  const others = inOrder.filter((equation) => equation !== main);
  return {
    main,
    others,
    change,
    misread: null,
    isCertain: change?.kind === "swap" || failing.some(({ isCertain }) => isCertain),
  };
}

function cellsOf({ target, terms }: Equation): readonly string[] {
  return [target, ...terms.map(({ at }) => at)].map(keyOf);
}

function keyOf({ row, column }: Equation["target"]): string {
  return `${String(row)},${String(column)}`;
}
