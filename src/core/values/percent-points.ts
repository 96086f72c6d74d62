// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";
import type { Surroundings } from "./surroundings";
import type { TypedValue } from "./typed-value";

/** A plain number up to this may already be a fraction (0.95 for 95 %). */
const LARGEST_FRACTION = 1.5;
/** Percentages above this, beside one that is not, are points that were put in a cell of percentages. */
const MOST_PERCENT = 10;
/** Two readings of one figure are a hundred apart: only one of them is within ten of the figure beside. */
const NEAR = 10;
/** Share of the other figures of a column that makes it a column of percentages, and how many it takes. */
const [MOSTLY, ENOUGH] = [0.8, 3];
/** Folded labels and units of measure that say that the figure is a percentage. */
const SAYS_PERCENTAGE = /^(?:%|percentual[ei]\b|perc\b|tasso\b|quota\b|incidenza\b)|\(%\)|\bin %/;

/**
 * A figure in percentage points beside one that is a percentage (92,15 against 95 %), or a fraction beside points: the
 * same unit, written by two hands. Certain where the label or the unit of measure says that it is a percentage; where
 * only the column does, it is assumed and reported; otherwise a person must decide.
 */
export function settlePercentage(value: TypedValue, beside: TypedValue, around: Surroundings): TypedValue {
  if (value.type === "percent") return besideSmaller(value, beside);
  if (value.type !== "number" || value.unit !== "") return value;
  if (beside.type === "percent") return pointsBesidePercent(value, around);
  return beside.type === "number" && beside.unit === "" ? fractionAndPoints(value, beside, around) : value;
}

/** 95 under a % format shows 9500 %: beside 90 % it is 95 %. */
function besideSmaller(value: TypedValue, beside: TypedValue): TypedValue {
  const isPoints = Math.abs(value.number) > MOST_PERCENT && beside.type === "percent";
  if (!isPoints || Math.abs(beside.number) > LARGEST_FRACTION || beside.number === 0) return value;
  if (!isNear(hundredth(value.number), beside.number)) return value;
  return { ...value, number: hundredth(value.number), ambiguous: assumed(value.number) };
}

function pointsBesidePercent(value: TypedValue, around: Surroundings): TypedValue {
  if (Math.abs(value.number) <= LARGEST_FRACTION) return value;
  if (saysPercentage(around)) return inPercent(value, 100, false);
  const { percents, fractions, plain } = around.column();
  // The value itself is among the plain numbers.
  const others = percents + fractions + plain - 1;
  return percents >= ENOUGH && percents >= others * MOSTLY ? inPercent(value, 100, true) : value;
}

/** 0,97 beside 95 where both are percentages: the reading that brings them near, if only one does. */
function fractionAndPoints(value: TypedValue, beside: TypedValue, around: Surroundings): TypedValue {
  const [small, large] = value.number < beside.number ? [value, beside] : [beside, value];
  if (!(small.number > 0 && small.number <= LARGEST_FRACTION && large.number > LARGEST_FRACTION)) return value;
  if (Number.isInteger(small.number) || !saysPercentage(around)) return value;
  const asFraction = isNear(hundredth(large.number), small.number);
  const asPoints = isNear(large.number, small.number);
  if (asFraction && !asPoints) return inPercent(value, value === large ? 100 : 1, false);
  if (asPoints && !asFraction) return value;
  return value === small ? { ...value, ambiguous: assumed(value.number * 100) } : value;
}

function saysPercentage({ label, measure }: Surroundings): boolean {
  return SAYS_PERCENTAGE.test(fold(label)) || SAYS_PERCENTAGE.test(fold(measure()));
}

function isNear(a: number, b: number): boolean {
  const ratio = Math.abs(a / b);
  return ratio >= 1 / NEAR && ratio <= NEAR;
}

function inPercent(value: TypedValue, divisor: 1 | 100, isAssumed: boolean): TypedValue {
  const number = divisor === 100 ? hundredth(value.number) : value.number;
  const ambiguous = isAssumed ? assumed(value.number) : value.ambiguous;
  return { ...value, type: "percent", number, uncertainty: value.uncertainty / divisor, ambiguous };
}

function assumed(other: number): TypedValue["ambiguous"] {
  return { code: "points-or-fraction", other, due: null };
}

/** Without the noise of the division: 92.15 gives 0.9215. */
function hundredth(points: number): number {
  return Number((points / 100).toPrecision(15));
}
