// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import type { TypedValue } from "../../values/typed-value";
import { isCount, isDuration } from "./measure-words";
import { isPartOfWhole } from "./part-of-whole";

/** Why a result cannot be: a count or a length of time below zero, a part beyond its whole. */
export type Impossible = "negativeCount" | "negativeTime" | "overWhole";

/** What makes the result impossible by the words of the label; null where nothing does. */
export function whyImpossible({ actual, target, label, operational }: Indicator): Impossible | null {
  const name = label || operational;
  if (isNegative(actual)) return isCount(name) ? "negativeCount" : isDuration(name) ? "negativeTime" : null;
  return isOverWhole(actual, target) && isPartOfWhole(name) ? "overWhole" : null;
}

function isNegative({ type, number, ambiguous }: TypedValue): boolean {
  return type === "number" && number < 0 && ambiguous === null;
}

/** Beyond the last digit shown; a target over 100 % shows that more than the whole is meant. */
function isOverWhole(actual: TypedValue, target: TypedValue): boolean {
  if (actual.type !== "percent" || actual.ambiguous !== null) return false;
  return actual.number - actual.uncertainty > 1 && !(target.type === "percent" && target.number > 1);
}
