// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../values/parse-date";
import type { TypedValue } from "../values/typed-value";
import type { Polarity } from "./model";
import { outcomeReader, type OutcomeReader } from "./outcome";
import { projectLinearly, type Period } from "./projection";
import type { BodySettings, ScoringSettings } from "./settings";

/** How and when a body scores, worked out once for all rows. */
export interface Cycle {
  readonly scoring: ScoringSettings;
  /** False in the Piano and in monitoring, when a result that is not there yet is normal. */
  readonly isFinal: boolean;
  /** Before the Relazione, the day at which results are taken; null: not said, or the Relazione. */
  readonly referenceDate: number | null;
  /** The year of the cycle, in days. */
  readonly period: Period | null;
  readonly outcomeOf: OutcomeReader;
}

/** `year`: the one read in the workbook, where the settings do not say it. */
export function cycleOf({ scoring, phase, referenceDate, year: said }: BodySettings, year: number | null): Cycle {
  const isFinal = phase === "report";
  const of = said ?? year;
  const from = of === null ? null : dayNumber(of, 1, 1);
  const to = of === null ? null : dayNumber(of, 12, 31);
  const period = from === null || to === null ? null : { from, to };
  const outcomeOf = outcomeReader(scoring.options);
  return { scoring, isFinal, referenceDate: isFinal ? null : referenceDate, period, outcomeOf };
}

/** A row by itself: a formula knows methods, but neither phase nor day. */
export function cycleWithoutPhase(scoring: ScoringSettings): Cycle {
  return { scoring, isFinal: true, referenceDate: null, period: null, outcomeOf: outcomeReader(scoring.options) };
}

/**
 * What the linear pace asks for at the reference date; null where there is no pace: a date, an answer, a target that is
 * not to be surpassed, a day outside the year. Whether the result adds up over the year nobody can tell from a row: the
 * explanation says so.
 */
export function expectedPace(target: TypedValue, polarity: Polarity, { referenceDate, period }: Cycle): number | null {
  const isFigure = target.type === "number" || target.type === "percent";
  if (referenceDate === null || period === null || !isFigure || polarity !== "up" || target.number <= 0) return null;
  if (referenceDate < period.from || referenceDate > period.to) return null;
  return projectLinearly(0, target.number, referenceDate, period).pace;
}
