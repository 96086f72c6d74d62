// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";

/** How many results keep the linear pace, of those that have one. */
export interface Pace {
  readonly kept: number;
  readonly all: number;
}

/** Figures of floating point that are the same. */
const NOISE = 1e-9;

/** Before the Relazione, at its reference date; null: no result has a pace (a rate has none, and nor has a date). */
export function paceOf(indicators: readonly Indicator[]): Pace | null {
  const measured = indicators.filter(({ expected, status }) => expected !== null && status === "scored");
  if (measured.length === 0) return null;
  return {
    kept: measured.filter(({ actual, expected }) => actual.number >= expected! - NOISE).length,
    all: measured.length,
  };
}
