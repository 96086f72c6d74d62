// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { fold } from "../../values/fold";
import { explainedBy, isDeclared, reversedPolarityFits } from "./causes";
import { mayBeNegative } from "./measure-words";

/** How a target of 0 decides a score: any result meets it, or none but 0 does; null where it is no question. */
export function zeroTargetDoubt(indicator: Indicator): "anyResult" | "allOrNothing" | null {
  if (indicator.status !== "scored" || !explainedBy(indicator, "zero-target") || isThreshold(indicator)) return null;
  if (isMetByAnything(indicator)) return "anyResult";
  return isMissed(indicator) ? "allOrNothing" : null;
}

/** 0 is a true threshold for whatever may go below it: a balance, the days before or after a due date. */
function isThreshold({ actual, label, operational }: Indicator): boolean {
  return actual.number < 0 || mayBeNegative(fold(label || operational));
}

/** «≥ 0» says what is meant; a declared 0 % may say it too, and is REA001's question. */
function isMetByAnything(indicator: Indicator): boolean {
  const { polarity, target } = indicator;
  return polarity === "up" && target.operator === null && !reversedPolarityFits(indicator);
}

/** A body that declares its % has said how it counts: right or wrong, that is REA001's. */
function isMissed(indicator: Indicator): boolean {
  return indicator.polarity === "down" && indicator.achievement === 0 && !isDeclared(indicator);
}
