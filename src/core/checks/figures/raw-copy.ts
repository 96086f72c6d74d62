// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import type { ValueType } from "../../values/typed-value";
import { isDeclared } from "./causes";

const FIGURES: readonly ValueType[] = ["number", "percent", "date", "yes-no"];

/** True when the raw actual stands where a % should be: 1,5 days declared as "1,5". */
export function repeatsRawValue(indicator: Indicator): boolean {
  const { status, actual, declared } = indicator;
  if (status !== "no-target" || !isDeclared(indicator) || !FIGURES.includes(actual.type)) return false;
  if (actual.type === declared.type) return same(actual.number, declared.number);
  // "1" beside "100 %" may be a true 100 %, so it is no proof
  if (actual.type !== "number" || declared.type !== "percent" || declared.number === 1) return false;
  // 27 typed in a cell of percentages becomes 27 %; pasted or linked there it is shown as 2700 %
  return same(actual.number, declared.number * 100) || same(actual.number, declared.number);
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
