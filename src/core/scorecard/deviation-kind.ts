// SPDX-License-Identifier: EUPL-1.2
import type { ValueType } from "../values/typed-value";
import { areComparable } from "./comparable";
import type { Indicator } from "./scored";

/** What wants a cause and a reason (DFP, linee guida 2/2017): below the target, far above it, or left out. */
export type DeviationKind = "below" | "above" | "neutralised" | "presumed-neutralised";

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
export function uncappedRatio({ actual, target, polarity }: Indicator): number | null {
  if (!areComparable(actual, target) || measureOf(actual.type, target.type) === "date") return null;
  if (actual.number <= 0 || target.number <= 0) return null;
  if (polarity === "up") return actual.number / target.number;
  return polarity === "down" ? target.number / actual.number : null;
}

/** A plain number that may be set against a percentage or a date is one that has lost its format. */
export function measureOf(actual: ValueType, target: ValueType): ValueType {
  return actual === "number" ? target : actual;
}
