// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";

const FIGURES = new Set(["number", "percent", "date", "yes-no"]);
/** The noise of a division is no deviation. */
const NOISE = 1e-9;

/** True for a row that is an indicator: what was lost in a conversion has no name, value or target to judge. */
export function isIndicator({ status }: Indicator): boolean {
  return status !== "empty";
}

/** True when the row says what was obtained, whether or not it could be measured. */
export function hasResult({ status, actual }: Indicator): boolean {
  return status === "scored" || FIGURES.has(actual.type);
}

export function hasTarget({ status, target }: Indicator): boolean {
  return status === "scored" || FIGURES.has(target.type);
}

/** True when the OIV wants to read why: the target was missed, or the indicator left out. */
export function isDeviation({ status, achievement }: Indicator): boolean {
  return status === "neutralised" || (achievement !== null && achievement < 1 - NOISE);
}
