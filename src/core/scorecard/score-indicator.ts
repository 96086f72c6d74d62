// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { applyMethod } from "./apply-method";
import { expectedPace, type Cycle } from "./cycle";
import { checkDeclared } from "./declared-check";
import type { IndicatorReading, IndicatorStatus, Polarity, PolaritySource } from "./model";
import { isUndeclared, notScored, PRESUMED_NEUTRALISED, whyNotScorable, type NotScored } from "./not-scorable";
import type { ResolvedPolarity } from "./polarity/resolve";
import type { Indicator, Interval } from "./scored";
import { isZero } from "./scoring/noise";
import { METHODS_FOR, type ScoringMethodName } from "./scoring/register";
import type { RegisterEntry } from "./settings";

interface Outcome {
  readonly status: IndicatorStatus;
  readonly presumed: boolean;
  readonly achievement: number | null;
  readonly interval: Interval | null;
  readonly method: ScoringMethodName | null;
  readonly because: Reason;
}

/**
 * Scores one indicator, or says why it is not scored: never 0 for want of data. `decided`: what the body's register says
 * of it. `mostDeclared`: most rows around declare a %, so that a blank one may mean "neutralised".
 */
export function scoreIndicator(
  reading: IndicatorReading,
  { polarity, source }: ResolvedPolarity,
  decided: RegisterEntry | null,
  mostDeclared: boolean,
  cycle: Cycle,
): Indicator {
  const method = methodOf(polarity, decided, cycle);
  const why = whyNotScorable(reading, decided, mostDeclared, cycle);
  const outcome = why ? unscored(why) : applied(reading, method, polarity, mostDeclared, cycle);
  const expected = cycle.referenceDate === null ? null : expectedPace(reading.target, polarity, cycle);
  // Field by field: a spread followed by other fields costs 7 KB of rubbish a row here, and half the time of it all.
  return {
    id: reading.id,
    sheet: reading.sheet,
    row: reading.row,
    blockId: reading.blockId,
    objectiveId: reading.objectiveId,
    columns: reading.columns,
    operational: reading.operational,
    label: reading.label,
    actual: reading.actual,
    target: reading.target,
    declared: reading.declared,
    declaredByPerf: reading.declaredByPerf,
    weight: reading.weight ?? decided?.weight ?? null,
    polarityColumn: reading.polarityColumn,
    details: reading.details,
    polarity,
    polaritySource: source,
    status: outcome.status,
    presumed: outcome.presumed,
    achievement: outcome.achievement,
    interval: outcome.interval,
    method: outcome.method,
    expected,
    declaredCheck: checkDeclared(reading.declared, reading.declaredByPerf, outcome.achievement, outcome.interval),
    explanation: explain(reading, polarity, source, decided, outcome, expected, cycle),
  };
}

/** The register's method where it means something for the polarity, else the body's. */
function methodOf(polarity: Polarity, decided: RegisterEntry | null, { scoring }: Cycle): ScoringMethodName {
  const wanted = decided?.method ?? null;
  return wanted !== null && METHODS_FOR[polarity].includes(wanted) ? wanted : scoring.methods[polarity];
}

function explain(
  { target }: IndicatorReading,
  polarity: Polarity,
  source: PolaritySource,
  decided: RegisterEntry | null,
  { because, method }: Outcome,
  expected: number | null,
  { referenceDate }: Cycle,
): readonly Reason[] {
  const reasons = [because, polarityReason(polarity, source)];
  const wanted = decided?.method ?? null;
  if (method !== null && wanted !== null && wanted !== method) {
    reasons.push({ code: "method-unfit", args: { method: wanted } });
  }
  if (expected !== null) {
    const args = { day: referenceDate, expected, target: target.number, type: target.type };
    reasons.push({ code: "expected-pace", args });
  }
  return reasons;
}

const polarityReasons: Partial<Record<PolaritySource, Partial<Record<Polarity, Reason>>>> = {};

/** One reason for all indicators that share it: there are few, and rows are many. */
function polarityReason(polarity: Polarity, source: PolaritySource): Reason {
  const ofSource = (polarityReasons[source] ??= {});
  return (ofSource[polarity] ??= { code: "polarity", args: { polarity, source } });
}

function unscored({ status, presumed, because }: NotScored): Outcome {
  return { status, presumed, achievement: null, interval: null, method: null, because };
}

const ZERO: Interval = { low: 0, high: 0 };

function applied(
  reading: IndicatorReading,
  method: ScoringMethodName,
  polarity: Polarity,
  mostDeclared: boolean,
  { scoring }: Cycle,
): Outcome {
  const { actual, target } = reading;
  // only where the body counts what is missing as 0 does a row without result come this far
  if (actual.type === "blank") {
    const because = { code: "missing-as-zero", args: {} };
    return { status: "scored", presumed: false, achievement: 0, interval: ZERO, method, because };
  }
  const { result, interval } = applyMethod(reading, method, polarity, scoring.options);
  const { achievement, code, figures } = result;
  const shown = { actual: actual.number, target: target.number, type: target.type };
  if (achievement === null) return unscored(notScored("unreadable", code, figures ? { ...shown, ...figures } : shown));
  if (
    isZero(actual.number) &&
    isZero(achievement) &&
    actual.type !== "yes-no" &&
    isUndeclared(reading) &&
    mostDeclared
  ) {
    return unscored(PRESUMED_NEUTRALISED);
  }
  const args = { actual: actual.number, target: target.number, result: achievement, type: target.type };
  const because = { code, args: figures ? { ...args, ...figures } : args };
  return { status: "scored", presumed: false, achievement, interval, method, because };
}
