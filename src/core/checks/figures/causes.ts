// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../scorecard/declared-check";
import type { Indicator } from "../../scorecard/scored";

// What several rules must see alike, so that one cause is one finding and a doubt is the same doubt everywhere.

/** True when the explanation of the score holds a code. */
export function explainedBy(indicator: Indicator, code: string): boolean {
  return indicator.explanation.some((reason) => reason.code === code);
}

/** True when the body itself states a %; a figure that the software wrote is no statement. */
export function isDeclared({ declared, declaredByPerf }: Pick<Indicator, "declared" | "declaredByPerf">): boolean {
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

/**
 * 50 against 40 declared 80 %, 2 against 0 declared 0 %: nothing on the row says the polarity, and target on actual gives
 * what is declared.
 */
export function reversedPolarityFits({ polaritySource, actual, target, declared }: Indicator): boolean {
  const stated = declaredRatio(declared);
  if (polaritySource !== "default" || stated === null || target.number < 0) return false;
  return actual.number > target.number && Math.abs(stated.ratio - target.number / actual.number) <= stated.halfUnit;
}

/** True when a declared % that differs is a question for a person, not an error: another reading would bear it out. */
export function isContestable(indicator: Indicator): boolean {
  return reversedPolarityFits(indicator) || dependsOnMethod(indicator);
}

/** True when nothing names the row: lost in a conversion, or never written. */
export function isNameless({ label, operational, columns }: Indicator): boolean {
  return label.trim() === "" && (columns.label !== null || operational.trim() === "");
}
