// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../scorecard/model";
import { fold } from "../values/fold";
import type { TypedValue } from "../values/typed-value";
import type { TargetEffect } from "./variation";

/** What became of a target; null where it is the same. */
export interface TargetChange {
  readonly effect: TargetEffect;
  readonly isCertain: boolean;
}

const NOISE = 1e-9;

/** Compares two targets by what they mean: 90 % is 0,9 and «≥ 90%», and more decimals are no change. */
export function targetChange(before: TypedValue, after: TypedValue, polarity: Polarity): TargetChange | null {
  // what a cell with an error held nobody can say
  if (before === after || before.type === "error" || after.type === "error") return null;
  if (before.type === "blank" || after.type === "blank") return appeared(before, after);
  const isCertain = before.ambiguous === null && after.ambiguous === null;
  if (before.type === "text" || after.type === "text")
    return fold(writtenIn(before)) === fold(writtenIn(after)) ? null : { effect: "changed", isCertain: false };
  const figures = comparable(before, after);
  if (figures === null) return { effect: "changed", isCertain: false };
  const isOpposite = directionOf(before) * directionOf(after) < 0;
  if (figures.isSame) return isOpposite ? { effect: "changed", isCertain } : null;
  if (isOpposite || before.type === "yes-no") return { effect: "changed", isCertain };
  return { effect: effectOf(figures.now - figures.then, after, polarity), isCertain };
}

/** A target by what it means, to be looked up; "" for none. */
export function targetKey(target: TypedValue): string {
  const { type, number } = target;
  if (type === "blank") return "";
  return Number.isNaN(number)
    ? `${type} ${fold(writtenIn(target))}`
    : `${type} ${String(Number(number.toPrecision(9)))}`;
}

function appeared(before: TypedValue, after: TypedValue): TargetChange | null {
  if (before.type === after.type) return null;
  return { effect: after.type === "blank" ? "removed" : "set", isCertain: true };
}

function writtenIn({ cell }: TypedValue): string {
  return cell.kind === "number" ? String(cell.number) : cell.text;
}

/** A later day, and where less is better a greater figure, promise less. */
function effectOf(difference: number, { type }: TypedValue, polarity: Polarity): TargetEffect {
  if (type === "date" || polarity === "down") return difference > 0 ? "eased" : "raised";
  if (polarity === "exact") return "changed";
  return difference < 0 ? "eased" : "raised";
}

/** +1 for «at least», -1 for «at most», 0 where nothing is said. */
function directionOf({ operator }: TypedValue): number {
  if (operator === null || operator === "=") return 0;
  return operator.startsWith(">") ? 1 : -1;
}

interface Figures {
  readonly then: number;
  readonly now: number;
  readonly isSame: boolean;
}

/** Two figures in one unit; null where they measure different things. */
function comparable(before: TypedValue, after: TypedValue): Figures | null {
  const [then, now] = [before.number, after.number];
  if (before.type === "date" || after.type === "date" || before.type === "yes-no" || after.type === "yes-no")
    return before.type === after.type ? { then, now, isSame: then === now } : null;
  if (before.unit !== after.unit && before.unit !== "" && after.unit !== "") return null;
  if (before.type === after.type && before.type === "number") return counts(before, after);
  const [p, q] = [points(before, after), points(after, before)];
  return { then: p, now: q, isSame: isSameShown(p, q, before.decimals, after.decimals) };
}

/** 0,9 beside 90: one percentage, as a fraction and in points. */
function counts(before: TypedValue, after: TypedValue): Figures {
  const isFraction = ({ number }: TypedValue): boolean => !Number.isInteger(number) && Math.abs(number) < 1;
  const [a, b] = [isFraction(before), isFraction(after)];
  const [then, now] = a === b ? [1, 1] : [a ? 100 : 1, b ? 100 : 1];
  const scaled = { then: before.number * then, now: after.number * now };
  if (a !== b && isClose(scaled.then, scaled.now)) return { ...scaled, isSame: true };
  const plain = { then: before.number, now: after.number };
  return { ...plain, isSame: isSameShown(plain.then, plain.now, before.decimals, after.decimals) };
}

/** A percentage in points; a plain number beside it is in points already, unless it can only be a fraction. */
function points({ type, number }: TypedValue, other: TypedValue): number {
  if (type === "percent") return number * 100;
  const isFraction = Math.abs(number) <= 1 && Math.abs(number - other.number) <= Math.abs(number - other.number * 100);
  return isFraction ? number * 100 : number;
}

/** The same to whoever reads both: 33,3 is 33,33, and 67 is 66,667; but 92 is not 92,5. */
function isSameShown(a: number, b: number, decimalsOfA: number, decimalsOfB: number): boolean {
  if (isClose(a, b)) return true;
  const coarse = Math.min(decimalsOfA, decimalsOfB);
  const isCloser = coarse > 0 || decimalsOfA === decimalsOfB || Math.max(decimalsOfA, decimalsOfB) > 1;
  return isCloser && rounded(a, coarse) === rounded(b, coarse);
}

function rounded(value: number, decimals: number): number {
  return Math.round(Number(value.toPrecision(12)) * 10 ** decimals);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));
}
