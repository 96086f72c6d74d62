// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../data-table";
import type { Quantity } from "./quantities";
import { quantityWords } from "./quantity-words";
import type { NamedSum, RatioLabel } from "./ratio-label";
import type { ResultColumn } from "./result-columns";
import { composedOf, rowNamesOf } from "./row-names";

/** Lowest and highest value. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Recomputed {
  readonly value: number;
  /** What the digits shown allow, and a part to be taken away of which only a bound is known. */
  readonly range: Range;
  readonly table: DataTable;
  readonly numerator: readonly Quantity[];
  readonly denominator: readonly Quantity[];
  readonly sums: readonly [number, number];
  /** Exact: every name is that of a row. Near: a synonym, a part of a name, something taken away. */
  readonly how: "exact" | "near";
  /** The row that contains what is taken away, of which no amount is written; null where all amounts are known. */
  readonly bound: Quantity | null;
}

/** What is set aside for risks is one of the amounts of a row of its kind: its part of it is often not written. */
const SET_ASIDE = /^(?:svalutazion[ei]|accantonament[oi]|fondo|fondi)$/;
const ROW_OF_SET_ASIDE = /^(?:accantonamenti|svalutazioni)$/;

/** null where a name is not found, or not exactly once. */
export function recomputeRatio(label: RatioLabel, column: ResultColumn): Recomputed | null {
  const [above, below] = [sumIn(column, label.numerator), sumIn(column, label.denominator)];
  if (above === null || below === null) return null;
  const range = quotients(above, below);
  if (range === null) return null;
  return {
    value: above.sum / below.sum,
    range,
    table: column.table,
    numerator: above.of,
    denominator: below.of,
    sums: [above.sum, below.sum],
    how: above.isExact && below.isExact ? "exact" : "near",
    bound: below.bound ?? above.bound,
  };
}

interface FoundSum {
  readonly of: readonly Quantity[];
  readonly sum: number;
  /** Half of the last digit shown, of all that entered. */
  readonly halfUnit: number;
  readonly isExact: boolean;
  readonly bound: Quantity | null;
}

function sumIn(column: ResultColumn, { terms, net }: NamedSum): FoundSum | null {
  const parts = terms.flatMap(composedOf).map(({ name, sign }) => ({ found: find(column, name), sign }));
  const taken = net === "" ? [] : takenAway(column, net);
  if (taken === null || parts.some(({ found }) => found === null)) return null;
  const of = [...parts.map(({ found }) => found!.quantity), ...taken.flatMap(({ quantity }) => quantity ?? [])];
  const gross = parts.reduce((sum, { found, sign }) => sum + sign * found!.quantity.value.number, 0);
  const known = taken.reduce((sum, { quantity }) => sum + (quantity?.value.number ?? 0), 0);
  return {
    of,
    sum: gross - known,
    halfUnit: of.reduce((sum, { value }) => sum + shownHalfUnit(value), 0),
    isExact: net === "" && parts.length === terms.length && parts.every(({ found }) => found!.isExact),
    bound: taken.find(({ bound }) => bound !== null)?.bound ?? null,
  };
}

/** Half of the last digit that the reader sees. */
export function shownHalfUnit({ type, decimals }: Quantity["value"]): number {
  return 0.5 * 10 ** -(type === "percent" ? decimals + 2 : decimals);
}

function quotients(above: FoundSum, below: FoundSum): Range | null {
  const bounds = [...new Set([above.bound, below.bound])].filter((bound) => bound !== null);
  // two unknown amounts allow nearly everything
  if (bounds.length > 1) return null;
  const most = bounds[0]?.value.number ?? 0;
  const ends = [0, most].flatMap((part) => {
    const [n, d] = [above.sum - (above.bound ? part : 0), below.sum - (below.bound ? part : 0)];
    return [-1, 1].flatMap((way) => {
      const divisor = d - way * below.halfUnit * Math.sign(n);
      return divisor > 0 ? [(n + way * above.halfUnit) / divisor] : [NaN];
    });
  });
  if (ends.some((end) => Number.isNaN(end))) return null;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

interface Found {
  readonly quantity: Quantity;
  readonly isExact: boolean;
}

function find({ byName }: ResultColumn, name: string): Found | null {
  for (const [at, key] of rowNamesOf(name).entries()) {
    const quantity = byName.get(key);
    if (quantity) return { quantity, isExact: at === 0 };
  }
  return null;
}

interface Taken {
  readonly quantity: Quantity | null;
  readonly bound: Quantity | null;
}

/** «interventi economici e ammortamenti»: one name, or several joined by «e». */
function takenAway(column: ResultColumn, net: string): readonly Taken[] | null {
  const whole = takenOnce(column, net);
  if (whole) return [whole];
  const parts = net.split(/\s*(?:,|\+|;|\bed?\b)\s*/).map((name) => takenOnce(column, name));
  return parts.length > 1 && parts.every((part) => part !== null) ? parts : null;
}

function takenOnce(column: ResultColumn, name: string): Taken | null {
  const found = find(column, name);
  if (found) return { quantity: found.quantity, bound: null };
  const { words } = quantityWords(name);
  const begun = beginningWith(column, words);
  if (begun) return { quantity: begun, bound: null };
  const bound = words.some((word) => SET_ASIDE.test(word)) ? rowOfSetAside(column) : null;
  return bound ? { quantity: null, bound } : null;
}

/** «ammortamenti» for «9) Ammortamenti ed accantonamenti», when only one row begins so. */
function beginningWith({ byName, table }: ResultColumn, words: readonly string[]): Quantity | null {
  if (words.length === 0) return null;
  const labels = new Map(table.rows.map(({ row, label }) => [row, quantityWords(label).words]));
  return onlyOne([...byName.values()].filter(({ row }) => words.every((word, at) => labels.get(row)?.[at] === word)));
}

function rowOfSetAside({ byName }: ResultColumn): Quantity | null {
  return onlyOne(
    [...byName.values()].filter(({ rowKey }) => rowKey.split(" ").some((word) => ROW_OF_SET_ASIDE.test(word))),
  );
}

function onlyOne(quantities: readonly Quantity[]): Quantity | null {
  return quantities.length === 1 ? quantities[0]! : null;
}
