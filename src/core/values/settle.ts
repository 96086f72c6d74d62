// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";
import { settlePercentage } from "./percent-points";
import type { Surroundings } from "./surroundings";
import { conversion } from "./units";
import type { Ambiguity, AmbiguityCode, TypedValue } from "./typed-value";

/** Percentages beyond this are rather points in a cell of percentages: 95 stored where 0.95 was meant. */
const MOST_PERCENT = 10;
const LARGEST_FRACTION = 1.5;

/** True when result and target, as they stand, need nothing of their surroundings: nearly always. Nothing is allocated. */
export function isSettled(actual: TypedValue, target: TypedValue): boolean {
  if (actual.ambiguous !== null || target.ambiguous !== null) return false;
  if (actual.type === "blank" || target.type === "blank") return true;
  if (actual.type !== target.type) return false;
  if (actual.type === "percent")
    return Math.abs(actual.number) <= MOST_PERCENT && Math.abs(target.number) <= MOST_PERCENT;
  if (actual.type !== "number") return true;
  return actual.unit === target.unit && isFractional(actual) === isFractional(target);
}

function isFractional({ number }: TypedValue): boolean {
  return number > 0 && number <= LARGEST_FRACTION && !Number.isInteger(number);
}

/**
 * A value in the light of the one beside it and of its column. What they make certain is certain; what they do not keeps
 * its `ambiguous`, with the reading that was taken: it is reported, never guessed in silence.
 */
export function settle(value: TypedValue, beside: TypedValue, around: Surroundings): TypedValue {
  return settlePair(settleAlone(value, beside, around), beside, around);
}

function settleAlone(value: TypedValue, beside: TypedValue, around: Surroundings): TypedValue {
  switch (value.ambiguous?.code) {
    case "thousands-or-decimals":
      return thousandsOrDecimals(value, value.ambiguous, beside, around);
    case "day-or-month":
      return dayOrMonth(value, value.ambiguous, beside, around);
    case "date-or-number":
      return dateOrNumber(value, value.ambiguous, beside, around);
    case "share-or-count":
      return shareOrCount(value, value.ambiguous, beside);
    case "minimum-or-minutes":
      return minimumOrMinutes(value, beside, around);
    default:
      return value;
  }
}

/** «min. 12» is a length of time where the words or the value beside say so; else the least that is asked. */
function minimumOrMinutes(value: TypedValue, beside: TypedValue, { label, measure }: Surroundings): TypedValue {
  const words = fold(`${label} ${measure()}`);
  const isTime = /\b(?:minut[oi]|min|tempo|tempi|durata|attesa|intervallo)\b/.test(words) || /^min/.test(beside.unit);
  return certain(isTime ? { ...value, operator: null, unit: "min" } : value);
}

/** «1.250»: as the column writes its decimals; else as near to the value beside as only one reading is. */
function thousandsOrDecimals(
  value: TypedValue,
  { other }: Ambiguity,
  beside: TypedValue,
  { column }: Surroundings,
): TypedValue {
  const near = isNear(value.number, beside);
  if (near !== isNear(other, beside)) return near ? certain(value) : otherNumber(value, other, null);
  const { decimalComma, decimalPoint } = column();
  if (decimalComma > 0 === decimalPoint > 0) return value;
  const decimals = Math.min(Math.abs(value.number), Math.abs(other));
  const pointIsDecimal = value.cell.text.includes(".") === decimalPoint > 0;
  const meant = pointIsDecimal ? decimals * Math.sign(value.number) : Math.max(Math.abs(value.number), Math.abs(other));
  return Math.abs(meant) === Math.abs(value.number) ? certain(value) : otherNumber(value, other, null);
}

/** Within a factor of twenty of a certain figure. */
function isNear(number: number, beside: TypedValue): boolean {
  if (beside.type !== "number" || beside.ambiguous !== null || beside.number === 0) return false;
  const ratio = Math.abs(number / beside.number);
  return ratio >= 0.05 && ratio <= 20;
}

function otherNumber(value: TypedValue, other: number, ambiguous: Ambiguity | null): TypedValue {
  const isWhole = Number.isInteger(other);
  return { ...value, number: other, decimals: isWhole ? 0 : 3, uncertainty: isWhole ? 0 : 0.0005, ambiguous };
}

/** «03/04/21»: the day first, as in Italy, unless the column has dates that only the month can begin. */
function dayOrMonth(value: TypedValue, { other }: Ambiguity, beside: TypedValue, { column }: Surroundings): TypedValue {
  const { dayFirst, monthFirst, dates } = column();
  if (monthFirst > dayFirst) return { ...value, number: other, ambiguous: reading("day-or-month", value.number) };
  const hasFullYear = /\d{4}/.test(value.cell.text);
  const borneOut = dates > 0 || (beside.type === "date" && beside.ambiguous === null);
  return hasFullYear || borneOut ? certain(value) : value;
}

/** «12.05», «3/5»: a day beside a day, or in a column of days; else the figure. */
function dateOrNumber(
  value: TypedValue,
  ambiguous: Ambiguity,
  beside: TypedValue,
  { column, label }: Surroundings,
): TypedValue {
  const asDay: TypedValue = { ...value, type: "text", number: NaN, ambiguous: { ...ambiguous, code: "year-missing" } };
  if (isDay(beside)) return asDay;
  if (beside.type === "number" || beside.type === "percent") return shareOrCount(value, ambiguous, beside);
  if (value.type === "percent" && /[/%]|^n/i.test(label)) return certain(value);
  const { dates, plain, percents, fractions } = column();
  if (dates > 0 && plain + percents + fractions === 0) return asDay;
  return dates === 0 && plain + percents + fractions > 0 ? certain(value) : value;
}

function isDay({ type, ambiguous }: TypedValue): boolean {
  return type === "date" || ambiguous?.code === "year-missing";
}

/** «34/35» beside 35 or 30 is a count of 34; beside a percentage, or alone, a share. */
function shareOrCount(value: TypedValue, { other }: Ambiguity, beside: TypedValue): TypedValue {
  const part = value.type === "percent" ? other : value.number;
  if (value.type !== "percent" || beside.type !== "number" || beside.number <= LARGEST_FRACTION) return certain(value);
  const whole = part / value.number;
  const count: TypedValue = { ...value, type: "number", number: part, decimals: 0, uncertainty: 0, ambiguous: null };
  return Math.abs(whole - beside.number) < 1e-6
    ? count
    : { ...count, ambiguous: reading("share-or-count", value.number) };
}

function settlePair(value: TypedValue, beside: TypedValue, around: Surroundings): TypedValue {
  if (value.type === "blank" || beside.type === "blank") return value;
  if (value.type === "yes-no" || beside.type === "yes-no") return around.isTarget ? value : answer(value, beside);
  if (value.type === "number" && beside.type === "number" && value.unit !== beside.unit) return sameUnit(value, beside);
  return settlePercentage(value, beside, around);
}

/** «100%» beside «SI» is a yes; 1 beside it is, perhaps. «SI» beside «100%» is all of it (SI/NO: SI = 100 %). */
function answer(value: TypedValue, beside: TypedValue): TypedValue {
  if (value.type === beside.type) return value;
  if (beside.type === "yes-no") {
    if (value.number !== 0 && value.number !== 1) return value;
    const meant: TypedValue = { ...value, type: "yes-no", uncertainty: 0, decimals: 0 };
    if (value.type === "percent") return { ...meant, ambiguous: null };
    return value.type === "number" && value.unit === ""
      ? { ...meant, ambiguous: reading("one-or-yes", value.number) }
      : value;
  }
  if (beside.type === "percent" && beside.number === 1) return { ...value, type: "percent" };
  return value;
}

/** Minutes beside hours: into the unit of the longer; months beside days stay, and are reported. */
function sameUnit(value: TypedValue, beside: TypedValue): TypedValue {
  const factor = conversion(value.unit, beside.unit);
  if (factor === null) return { ...value, ambiguous: reading("units-differ", NaN) };
  // Only the smaller unit is converted, so that of the two values one is.
  if (factor >= 1) return value;
  return { ...value, number: value.number * factor, uncertainty: value.uncertainty * factor, unit: beside.unit };
}

function certain(value: TypedValue): TypedValue {
  return { ...value, ambiguous: null };
}

export function reading(code: AmbiguityCode, other: number): Ambiguity {
  return { code, other, due: null };
}
