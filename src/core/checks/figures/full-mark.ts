// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio, RATIO_TOLERANCE } from "../../scorecard/declared-check";
import type { TypedValue } from "../../values/typed-value";

/** Decimals of a ratio at the least: nobody takes «1» for 60 %. */
const FEWEST_DECIMALS = 2;

/** True when the % is read as 100 % or more, whatever decimals it hides: 99,83 shown as «100%» is, and 0,998 so formatted. */
export function showsFullMark(declared: TypedValue): boolean {
  const stated = declaredRatio(declared);
  if (stated === null) return false;
  const { type, number, decimals } = declared;
  const inPoints = type === "percent" || number !== stated.ratio;
  const shown = inPoints ? decimals + 2 : Math.max(FEWEST_DECIMALS, decimals);
  return stated.ratio >= 1 - 0.5 * 10 ** -shown - RATIO_TOLERANCE;
}
