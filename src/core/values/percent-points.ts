// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";
import type { TypedValue } from "./typed-value";

/** A plain number up to this may already be a fraction (0.95 for 95 %). */
const LARGEST_FRACTION = 1.5;
/** Folded labels and units of measure that say that the figure is a percentage. */
const SAYS_PERCENTAGE = /^(?:%|percentual[ei]\b|perc\b|tasso\b|quota\b|incidenza\b)|\(%\)|\bin %/;

/**
 * A figure in percentage points beside one that is a percentage (92,15 against 95 %): the same unit, written by two
 * hands. Only where the label or the unit of measure says that it is a percentage; otherwise a person must decide.
 */
export function asPercentage(value: TypedValue, beside: TypedValue, label: string, unit: () => string): TypedValue {
  if (value.type !== "number" || beside.type !== "percent" || Math.abs(value.number) <= LARGEST_FRACTION) return value;
  if (!SAYS_PERCENTAGE.test(fold(label)) && !SAYS_PERCENTAGE.test(fold(unit()))) return value;
  return { ...value, type: "percent", number: hundredth(value.number), uncertainty: value.uncertainty / 100 };
}

/** Without the noise of the division: 92.15 gives 0.9215. */
function hundredth(points: number): number {
  return Number((points / 100).toPrecision(15));
}
