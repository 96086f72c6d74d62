// SPDX-License-Identifier: EUPL-1.2
import type { ValueType } from "../values/typed-value";
import { declaredRatio } from "../scorecard/declared-check";
import type { Indicator } from "../scorecard/scored";

// One cause is one finding: where two rules could speak of the same row, what decides between them is here.

/** True when the explanation of the score holds a code. */
export function explainedBy(indicator: Indicator, code: string): boolean {
  return indicator.explanation.some((reason) => reason.code === code);
}

const FIGURES: readonly ValueType[] = ["number", "percent", "date", "yes-no"];

/** True when the % column of an indicator without target holds the raw actual: "1,5" days declared as "1,5". */
export function repeatsRawValue(indicator: Indicator): boolean {
  const { status, actual, declared } = indicator;
  if (status !== "no-target" || !isDeclared(indicator) || !FIGURES.includes(actual.type)) return false;
  if (actual.type === declared.type) return same(actual.number, declared.number);
  // 27 typed in a cell of percentages becomes 27 %; "1" beside "100 %" instead may be a true 100 %, so it is no proof
  const typedAsPercent = actual.type === "number" && declared.type === "percent" && declared.number !== 1;
  return typedAsPercent && same(actual.number, declared.number * 100);
}

/** True when the body itself states a %; a figure that the software wrote is no statement. */
export function isDeclared({ declared, declaredByPerf }: Indicator): boolean {
  return declared.type !== "blank" && !declaredByPerf;
}

/**
 * True when the score of a row that was missed rests on a method which the body's measuring system (SMVP) may
 * replace. That it was missed is certain: a declared 100 % is wrong under any method.
 */
export function dependsOnMethod(indicator: Indicator): boolean {
  const unconfirmed = explainedBy(indicator, "inverse-ratio") || explainedBy(indicator, "date-late");
  const declared = declaredRatio(indicator.declared);
  return unconfirmed && declared !== null && declared.ratio < 1;
}

/** 50 against 40 declared 80 %: nothing on the row says the polarity, and target on actual gives what is declared. */
export function reversedPolarityFits({ polaritySource, actual, target, declared }: Indicator): boolean {
  const stated = declaredRatio(declared);
  if (polaritySource !== "default" || stated === null || target.number <= 0) return false;
  return actual.number > target.number && Math.abs(stated.ratio - target.number / actual.number) <= stated.halfUnit;
}

/** True when a declared % that differs is a question for a person, not an error: another reading would bear it out. */
export function isContestable(indicator: Indicator): boolean {
  return reversedPolarityFits(indicator) || dependsOnMethod(indicator);
}

/** True when nothing names the row: lost in a conversion, or never written. */
export function isNameless({ label, operational, cells }: Indicator): boolean {
  return label.trim() === "" && (cells.label !== null || operational.trim() === "");
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
