// SPDX-License-Identifier: EUPL-1.2
import type { Scalar } from "./grid";
import { typedArgument } from "./typed-argument";

/** An achievement: a number, or a percentage written as text; null for a reason, a blank and anything else. */
export function ratioFrom(realizzazione: Scalar): number | null {
  if (typeof realizzazione === "boolean") return null;
  const { type, number } = typedArgument(realizzazione);
  return type === "percent" || (type === "number" && typeof realizzazione === "number") ? number : null;
}
