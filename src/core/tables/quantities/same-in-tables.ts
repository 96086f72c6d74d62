// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../../values/typed-value";
import type { DataTable } from "../data-table";
import { fullName, type Quantity } from "./quantities";
import { shownHalfUnit } from "./recompute-ratio";

/** Two tables that have quantities of the same names, most of which are equal. */
export interface NearlyAgreeing {
  /** The same quantity in the one and in the other, with two values; in reading order. */
  readonly differing: readonly (readonly [Quantity, Quantity])[];
  /** How many others are equal in both. */
  readonly equal: number;
}

/** A form that more tables than these repeat is filled in by each unit: the same names, not the same quantities. */
const MOST_TABLES = 8;
/** Fewer equal quantities may be equal by chance. */
const FEWEST_EQUAL = 2;
/** Figures of fewer digits are often equal by chance: scores, weights, a handful of things. */
const FEWEST_DIGITS = 3;
/** Round amounts are budgeted alike by many: several of them, all different, are no chance. */
const FEWEST_ROUND = 3;
const LEAST_ROUND = 1000;

/**
 * Finds pairs of tables whose equal figures prove that they speak of the same things, and the few figures in which
 * they differ. Names alone prove nothing: two offices fill in the same form.
 */
export function nearlyAgreeing(quantities: readonly Quantity[]): readonly NearlyAgreeing[] {
  const pairs = new Map<string, { equal: number; round: Set<number>; differing: [Quantity, Quantity][] }>();
  const numbers = new Map<DataTable, number>();
  for (const [first, ...others] of sameNames(quantities)) {
    for (const other of others) {
      const columns = [columnName(first!, numbers), columnName(other, numbers)].join("|");
      const pair = pairs.get(columns) ?? { equal: 0, round: new Set<number>(), differing: [] };
      pairs.set(columns, pair);
      if (areEqual(first!.value, other.value)) {
        if (isTelling(first!)) pair.equal++;
        else if (Math.abs(first!.value.number) >= LEAST_ROUND) pair.round.add(first!.value.number);
      } else if (isNamed(first!)) pair.differing.push([first!, other]);
    }
  }
  return [...pairs.values()]
    .map(({ equal, round, differing }) => ({
      equal: equal + (round.size >= FEWEST_ROUND ? round.size : 0),
      differing,
    }))
    .filter(({ equal, differing }) => differing.length > 0 && equal >= FEWEST_EQUAL && equal > differing.length);
}

/** Columns are held against each other: in a form, the weights are equal where the marks are not. */
function columnName({ table, column }: Quantity, numbers: Map<DataTable, number>): string {
  const number = numbers.get(table) ?? numbers.size;
  numbers.set(table, number);
  return `${String(number)}.${String(column)}`;
}

/** The quantities of one full name in several tables. */
function sameNames(quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    if (!isDated(quantity)) continue;
    const name = fullName(quantity);
    const group = groups.get(name);
    if (group) group.push(quantity);
    else groups.set(name, [quantity]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_TABLES);
}

/** What bears a name and a year may be the same quantity. */
function isDated({ rowKey, year, isFinal }: Quantity): boolean {
  return (year !== null || isFinal) && longWords(rowKey) > 0;
}

/** A name of two words or more: «Totale», «D» and «Donne» are of whatever the table is about, and differ with it. */
function isNamed({ rowKey }: Quantity): boolean {
  return longWords(rowKey) > 1;
}

function longWords(name: string): number {
  return name.split(" ").filter((word) => word.length > 3).length;
}

/** Equal as shown; thousands or millions beside units as well. */
export function areEqual(a: TypedValue, b: TypedValue): boolean {
  if (Math.abs(a.number) < Math.abs(b.number)) return areEqual(b, a);
  // one digit times a million is near to anything
  const scales = Math.abs(b.number) >= 10 ? [1, 1000, 1_000_000] : [1];
  return scales.some((scale) => {
    const room = shownHalfUnit(a) + shownHalfUnit(b) * scale;
    return Math.abs(a.number - b.number * scale) <= room;
  });
}

function isTelling({ value }: Quantity): boolean {
  return numberOfDigits(value) >= FEWEST_DIGITS;
}

/** Digits between the first and the last that is no zero: 3 for 1.250.000 and for 0,125. */
function numberOfDigits({ number }: TypedValue): number {
  return Math.abs(number).toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;
}
