// SPDX-License-Identifier: EUPL-1.2
import { isDateSerial } from "../../scorecard/comparable";
import type { Polarity } from "../../scorecard/model";
import type { TypedValue } from "../../values/typed-value";
import { FUNCTION_FAILURES } from "../../wording/functions";
import { numberText } from "../../wording/numbers";
import { renderTemplate } from "../../wording/template";
import type { Scalar } from "./grid";
import { fail, isFailure, type Failure } from "./result";
import { typedArgument } from "./typed-argument";

/** A result and its target, as they are meant. */
export interface Measures {
  readonly actual: TypedValue;
  readonly target: TypedValue;
}

/** What `verso` may say of values that have lost their format: that they are dates, or answers. */
export function measuresOf(
  valore: Scalar,
  atteso: Scalar,
  polarity: Polarity | null,
): Measures | "ambiguous" | Failure {
  const actual = typedArgument(valore);
  const target = typedArgument(atteso);
  if (polarity === "date") return both(actual, target, asDate);
  if (polarity === "yes-no") return both(actual, target, asYesNo);
  if (actual.type === "date" && isPlainSerial(target)) return { actual, target: dated(target) };
  if (target.type === "date" && isPlainSerial(actual)) return { actual: dated(actual), target };
  // 44.377 may be 30 June 2021 or a number of visitors: a ratio of two dates is 100 % of nothing
  if (polarity === null && isDatePair(actual, target)) return "ambiguous";
  return { actual, target };
}

/** True for two numbers that may both be days. */
export function isDatePair(actual: TypedValue, target: TypedValue): boolean {
  return isPlainSerial(actual) && isPlainSerial(target);
}

function both(
  actual: TypedValue,
  target: TypedValue,
  as: (value: TypedValue) => TypedValue | Failure,
): Measures | Failure {
  const [meantActual, meantTarget] = [as(actual), as(target)];
  if (isFailure(meantActual)) return meantActual;
  return isFailure(meantTarget) ? meantTarget : { actual: meantActual, target: meantTarget };
}

function asDate(value: TypedValue): TypedValue | Failure {
  if (value.type !== "number" && value.type !== "percent") return value;
  if (value.cell.kind === "number" && isDateSerial(Math.floor(value.number))) return dated(value);
  return fail(renderTemplate(FUNCTION_FAILURES["not-a-date"], { value: numberText(value.number) }));
}

function asYesNo(value: TypedValue): TypedValue | Failure {
  if (value.type !== "number" && value.type !== "percent") return value;
  if (value.number === 0 || value.number === 1) return { ...value, type: "yes-no", uncertainty: 0 };
  return fail(renderTemplate(FUNCTION_FAILURES["not-a-yes-no"], { value: numberText(value.number) }));
}

/** A number out of a cell, not out of a text: «44377 utenti» is no date. */
function isPlainSerial({ type, cell, number }: TypedValue): boolean {
  return type === "number" && cell.kind === "number" && isDateSerial(number);
}

function dated(value: TypedValue): TypedValue {
  return { ...value, type: "date", number: Math.floor(value.number), uncertainty: 0, decimals: 0 };
}
