// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";
import { areComparable } from "../scorecard/comparable";
import { measureOf } from "../scorecard/deviation-kind";

/** Scostamento (DFP, linee guida 2/2017): actual − target, in the unit of the indicator and as a share of the target. */
export interface Deviation {
  readonly amount: number | null;
  readonly unit: string;
  readonly format: string;
  readonly ratio: number | null;
}

const NONE: Deviation = { amount: null, unit: "", format: "General", ratio: null };
const SIGNED_DAYS = "+0;-0;0";
const SIGNED_PERCENT = "+0.00%;-0.00%;0.00%";

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

function signedNumber(decimals: number): string {
  const digits = decimals > 0 ? "#,##0." + "0".repeat(Math.min(decimals, 4)) : "#,##0";
  return `+${digits};-${digits};0`;
}
