// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";
import { areComparable } from "../scorecard/comparable";
import type { ValueType } from "../values/typed-value";

/** Scostamento (DFP, linee guida 2/2017): actual − target, in the unit of the indicator and as a share of the target. */
export interface Deviation {
  readonly amount: number | null;
  readonly unit: string;
  readonly format: string;
  readonly ratio: number | null;
}

export type DeviationKind = "below" | "above" | "neutralised" | "presumed-neutralised";

const NONE: Deviation = { amount: null, unit: "", format: "General", ratio: null };
const SIGNED_DAYS = "+0;-0;0";
const SIGNED_PERCENT = "+0.00%;-0.00%;0.00%";

/** How an indicator deviates; null when it does not. `overAchievement` is the uncapped ratio from which a result is too good. */
export function deviationKind(indicator: Indicator, overAchievement: number): DeviationKind | null {
  const { status, presumed, achievement } = indicator;
  if (status === "neutralised") return presumed ? "presumed-neutralised" : "neutralised";
  if (status !== "scored" || achievement === null) return null;
  // The noise of a division is no deviation.
  if (achievement < 1 - 1e-9) return "below";
  const ratio = uncappedRatio(indicator);
  return ratio !== null && ratio >= overAchievement - 1e-9 ? "above" : null;
}

/** Result over expectation, whatever the cap: 3 for 14/… as for 5 days against 15; null where it means nothing. */
function uncappedRatio({ actual, target, polarity }: Indicator): number | null {
  if (!areComparable(actual, target) || measureOf(actual.type, target.type) === "date") return null;
  if (actual.number <= 0 || target.number <= 0) return null;
  if (polarity === "up") return actual.number / target.number;
  return polarity === "down" ? target.number / actual.number : null;
}

export function deviationOf({ actual, target }: Pick<Indicator, "actual" | "target">): Deviation {
  if (!areComparable(actual, target)) return NONE;
  const measure = measureOf(actual.type, target.type);
  if (measure === "yes-no") return NONE;
  const amount = actual.number - target.number;
  if (measure === "date") return { amount, unit: "giorni", format: SIGNED_DAYS, ratio: null };
  const ratio = target.number === 0 ? null : amount / Math.abs(target.number);
  if (measure === "percent") return { amount, unit: "punti percentuali", format: SIGNED_PERCENT, ratio };
  const unit = actual.unit || target.unit;
  return { amount, unit, format: signedNumber(Math.max(actual.decimals, target.decimals)), ratio };
}

export const SIGNED_RATIO_FORMAT = SIGNED_PERCENT;

/** A plain number that may be set against a percentage or a date is one that has lost its format. */
function measureOf(actual: ValueType, target: ValueType): ValueType {
  return actual === "number" ? target : actual;
}

function signedNumber(decimals: number): string {
  const digits = decimals > 0 ? "#,##0." + "0".repeat(Math.min(decimals, 4)) : "#,##0";
  return `+${digits};-${digits};0`;
}
