// SPDX-License-Identifier: EUPL-1.2
import type { ValueType } from "../values/typed-value";
import type { Indicator } from "../scorecard/scored";

// One cause is one finding: where two rules could speak of the same row, what decides between them is here.

/** True when the explanation of the score holds a code. */
export function explainedBy(indicator: Indicator, code: string): boolean {
  return indicator.explanation.some((reason) => reason.code === code);
}

const FIGURES: readonly ValueType[] = ["number", "percent", "date", "yes-no"];

/** True when the % column of an indicator without target holds the raw actual: "1,5" days declared as "1,5". */
export function repeatsRawValue({ status, actual, declared }: Indicator): boolean {
  if (status !== "no-target" || !FIGURES.includes(actual.type)) return false;
  if (actual.type === declared.type) return same(actual.number, declared.number);
  // 27 typed in a cell of percentages becomes 27 %; "1" beside "100 %" instead may be a true 100 %, so it is no proof
  const typedAsPercent = actual.type === "number" && declared.type === "percent" && declared.number !== 1;
  return typedAsPercent && same(actual.number, declared.number * 100);
}

/** True when the score rests on a method that the body's own measuring system (SMVP) may replace. */
export function restsOnUnconfirmedMethod(indicator: Indicator): boolean {
  return explainedBy(indicator, "inverse-ratio") || explainedBy(indicator, "date-late");
}

/** True when nothing names the row: lost in a conversion, or never written. */
export function isNameless({ label, operational, cells }: Indicator): boolean {
  return label.trim() === "" && (cells.label !== null || operational.trim() === "");
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
