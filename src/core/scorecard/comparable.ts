// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../values/typed-value";

/** A plain number may stand for a fraction only when it is about 1 at most: 0.95 is 95 %, 95 may be anything. */
const LARGEST_FRACTION = 1.5;
/** Serial numbers of the years 2000 to 2100: a date whose cell has lost its format. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_415];

/** True when result and target are measures of the same kind, so that a ratio of them means something. */
export function areComparable(actual: TypedValue, target: TypedValue): boolean {
  if (actual.type === target.type) return isMeasure(actual);
  const types = new Set([actual.type, target.type]);
  const plain = actual.type === "number" ? actual : target;
  if (plain.type !== "number") return false;
  if (types.has("percent")) return Math.abs(plain.number) <= LARGEST_FRACTION;
  if (!types.has("date") || plain.unit !== "") return false;
  return isDateSerial(plain.number);
}

/** True for a whole number that is a day of the years 2000 to 2100, so that it may be a date without its format. */
export function isDateSerial(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL;
}

export function isMeasure({ type }: TypedValue): boolean {
  return type === "number" || type === "percent" || type === "date" || type === "yes-no";
}
