// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio, RATIO_TOLERANCE } from "../scorecard/declared-check";
import type { TypedValue } from "../values/typed-value";

/** True when the % is read as 100 % or more, whatever decimals it hides: 99,83 shown as «100%» is. */
export function showsFullMark(declared: TypedValue): boolean {
  const stated = declaredRatio(declared);
  return stated !== null && stated.ratio >= 1 - stated.halfUnit - RATIO_TOLERANCE;
}
