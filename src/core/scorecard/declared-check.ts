// SPDX-License-Identifier: EUPL-1.2
import { declaredHalfUnit } from "../values/precision";
import type { TypedValue } from "../values/typed-value";
import type { DeclaredCheck } from "./model";
import type { Interval } from "./scored";

/** Floating-point noise, far below any digit that is shown. */
export const RATIO_TOLERANCE = 1e-9;
/** A plain number above this in a % column is in percentage points (98 for 98 %). */
const LARGEST_PLAIN_RATIO = 1.5;

/** A declared figure as a ratio, with half of its last digit; null when it is no number. */
export function declaredRatio(declared: TypedValue): { readonly ratio: number; readonly halfUnit: number } | null {
  const { type, number, decimals } = declared;
  if (type === "percent") return { ratio: number, halfUnit: declaredHalfUnit(number, decimals + 2) };
  if (type !== "number") return null;
  const inPoints = Math.abs(number) > LARGEST_PLAIN_RATIO;
  const ratio = inPoints ? number / 100 : number;
  const halfUnit = inPoints
    ? declaredHalfUnit(number, decimals) / 100
    : declaredHalfUnit(number, Math.max(2, decimals));
  return { ratio, halfUnit };
}

/**
 * Judges a declared figure against the recomputed one: equal as displayed (half up), within what the hidden decimals of
 * the inputs allow, or different. A figure that this software wrote and that is out of date counts as blank.
 */
export function checkDeclared(
  declared: TypedValue,
  byPerf: boolean,
  score: number | null,
  interval: Interval | null,
): DeclaredCheck {
  if (declared.type === "blank") return "blank";
  const stated = declaredRatio(declared);
  if (score === null) return byPerf ? "blank" : "not-comparable";
  if (byPerf) return stated && Math.abs(stated.ratio - score) <= RATIO_TOLERANCE ? "equal" : "blank";
  if (!stated) return "not-comparable";
  const { ratio, halfUnit } = stated;
  if (Math.abs(ratio - score) <= halfUnit + RATIO_TOLERANCE) return "equal";
  if (isSmallInPoints(declared, score)) return "equal";
  const reaches = interval && interval.low < ratio + halfUnit && ratio - halfUnit < interval.high;
  return reaches ? "within-display" : "differs";
}

/** 0,5 among points (97,14) is half a point, though alone it would be a half: right in either writing is right. */
function isSmallInPoints({ type, number, decimals }: TypedValue, score: number): boolean {
  if (type !== "number" || number === 0 || Math.abs(number) > LARGEST_PLAIN_RATIO) return false;
  return Math.abs(number / 100 - score) <= declaredHalfUnit(number, decimals) / 100 + RATIO_TOLERANCE;
}
