// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../values/fold";
import { areComparable } from "../comparable";
import { declaredRatio, RATIO_TOLERANCE } from "../declared-check";
import type { IndicatorReading } from "../model";

type Row = Pick<IndicatorReading, "label" | "actual" | "target" | "declared" | "declaredByPerf">;

const FULL = 0.9995;

/** True for a declared 100 %. */
export function isFullMark({ declared }: Pick<Row, "declared">): boolean {
  const stated = declaredRatio(declared);
  return stated !== null && Math.abs(stated.ratio - 1) <= 1 - FULL;
}

/**
 * The one direction in which the declared % of a row comes out: "up" for 120 of 100 declared full and for 60 of 100 at
 * 60 %, "down" for 60 of 100 declared full. null where both do, or neither. The figures must be too far apart for hidden
 * decimals to explain it, or for the digits that the % shows: 998 of 1.000 is «100%» by rounding.
 */
export function borneOut(row: Row): "up" | "down" | null {
  const { actual, target, declared, declaredByPerf } = row;
  const stated = declaredByPerf ? null : declaredRatio(declared);
  if (stated === null || !(target.number > 0)) return null;
  const { ratio, halfUnit } = stated;
  const half = halfUnit + RATIO_TOLERANCE;
  const low = (actual.number - actual.uncertainty) / target.number;
  const high = (actual.number + actual.uncertainty) / target.number;
  if (isFullMark(row)) {
    const nearest = Math.min(FULL, ratio - half);
    if (high < nearest) return "down";
    return areComparable(actual, target) && low * nearest > 1 ? "up" : null;
  }
  if (ratio + half >= 1 || !areComparable(actual, target)) return null;
  if (high < 1) return low - half <= ratio && ratio <= high + half ? "up" : null;
  return low > 1 && 1 / high - half <= ratio && ratio <= 1 / low + half ? "down" : null;
}

/**
 * Tells by name the indicators whose declared % come out as more-is-better at least as often as the other way, over all
 * the rows with the name: there a full mark on a target that was missed is no sign of a direction. Counted when first
 * asked, for which few workbooks have a reason.
 */
export function upByPercentages(rows: readonly Row[]): (label: string) => boolean {
  let balances: Map<string, Balance> | null = null;
  return (label) => {
    if (label === "") return false;
    balances ??= balancesOf(rows);
    const balance = balances.get(foldLabel(label));
    return balance !== undefined && balance.up > 0 && balance.up >= balance.down;
  };
}

interface Balance {
  up: number;
  down: number;
}

function balancesOf(rows: readonly Row[]): Map<string, Balance> {
  const balances = new Map<string, Balance>();
  for (const row of rows) {
    const direction = row.label === "" ? null : borneOut(row);
    if (direction === null) continue;
    const name = foldLabel(row.label);
    const balance = balances.get(name) ?? { up: 0, down: 0 };
    balance[direction]++;
    balances.set(name, balance);
  }
  return balances;
}
