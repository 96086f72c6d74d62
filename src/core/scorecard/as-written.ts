// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../values/typed-value";
import { declaredRatio, RATIO_TOLERANCE } from "./declared-check";
import { rollUp } from "./roll-up";
import type { RollUpMethodName } from "./rollup/register";
import type { Indicator } from "./scored";
import type { ScoringSettings } from "./settings";

/**
 * True when a declared % is what the % written on the rows give: 95 % typed for 71 of 75, and the mean taken of what was
 * typed. Whatever is wrong is then wrong on a row, or nothing is.
 */
export function followsWritten(
  declared: TypedValue,
  rows: readonly Indicator[],
  method: RollUpMethodName | null,
  options: ScoringSettings["rollUpOptions"],
): boolean {
  const stated = declaredRatio(declared);
  if (stated === null || method === null || method === "own-and-children") return false;
  const scored = rows.filter(({ status }) => status === "scored");
  if (!scored.some(({ declared: written }) => declaredRatio(written) !== null)) return false;
  const rolled = rollUp(method, { indicators: scored.map(asWritten), children: [] }, options);
  return rolled !== null && Math.abs(rolled.score - stated.ratio) <= stated.halfUnit + RATIO_TOLERANCE;
}

function asWritten(row: Indicator): Indicator {
  const ratio = declaredRatio(row.declared)?.ratio ?? row.achievement!;
  return { ...row, achievement: ratio, interval: { low: ratio, high: ratio } };
}
