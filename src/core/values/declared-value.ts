// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "./typed-value";

/** A figure under a heading that says percentage: «97.142» has decimals there, for nobody declares 97.142 %. */
export function declaredValue(value: TypedValue): TypedValue {
  const { ambiguous } = value;
  if (ambiguous === null) return value;
  if (ambiguous.code !== "thousands-or-decimals") return { ...value, ambiguous: null };
  return {
    ...value,
    number: Math.min(value.number, ambiguous.other),
    decimals: 3,
    uncertainty: 0.0005,
    ambiguous: null,
  };
}
