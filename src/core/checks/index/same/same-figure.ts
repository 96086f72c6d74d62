// SPDX-License-Identifier: EUPL-1.2
import { RATIO_TOLERANCE } from "../../../scorecard/declared-check";
import type { TypedValue } from "../../../values/typed-value";

/**
 * Whether two hands wrote one figure, to the coarser of the precisions that they show: 97 % is 97,14 %, 27 % is 0,27.
 * null where they are not of one kind (a count and a percentage, days and euros): nothing can be said.
 */
export function sameFigure(a: TypedValue, b: TypedValue): boolean | null {
  if (a.type === "date" || a.type === "yes-no" || b.type === "date" || b.type === "yes-no") {
    return a.type === b.type ? a.number === b.number : null;
  }
  if (!isNumeric(a) || !isNumeric(b)) return null;
  if (a === b) return true;
  if (isEqual(a, 1, b, 1)) return a.unit === b.unit || a.unit === "" || b.unit === "" ? true : null;
  if (a.type === b.type) return a.unit === b.unit || a.unit === "" || b.unit === "" ? isHundredfold(a, b) : null;
  // 27 beside 27 %: points; any other number beside a percentage counts something else
  const [percent, plain] = a.type === "percent" ? [a, b] : [b, a];
  return isEqual(percent, 100, plain, 1) ? true : null;
}

/** True for what can be compared at all. */
export function isFigure({ type }: TypedValue): boolean {
  return type !== "blank" && type !== "text" && type !== "error";
}

function isNumeric({ type }: TypedValue): boolean {
  return type === "number" || type === "percent";
}

/** 0,27 beside 27: one percentage, as a fraction and in points. */
function isHundredfold(a: TypedValue, b: TypedValue): boolean {
  const [small, large] = Math.abs(a.number) < Math.abs(b.number) ? [a, b] : [b, a];
  const isFraction = small.type === "number" && !Number.isInteger(small.number) && Math.abs(small.number) < 1;
  return isFraction && isEqual(small, 100, large, 1);
}

function isEqual(a: TypedValue, timesA: number, b: TypedValue, timesB: number): boolean {
  const allowed = Math.max(halfShown(a) * timesA, halfShown(b) * timesB) + RATIO_TOLERANCE;
  return Math.abs(a.number * timesA - b.number * timesB) <= allowed;
}

/** Half of the last digit that the reader sees. */
function halfShown({ type, decimals, number, uncertainty }: TypedValue): number {
  const shown = 0.5 * 10 ** -(type === "percent" ? decimals + 2 : decimals);
  // a count that is shown whole is exact beside another
  return Math.max(type === "number" && decimals === 0 && Number.isInteger(number) ? 0.49 : shown, uncertainty);
}
