// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { checkDeclared } from "./declared-check";
import { areComparable, isMeasure } from "./comparable";
import type { IndicatorReading, IndicatorStatus, Polarity, PolaritySource } from "./model";
import type { ResolvedPolarity } from "./polarity/resolve";
import type { Indicator, Interval } from "./scored";
import type { MethodOptions, MethodResult } from "./scoring/method";
import { SCORING_METHODS, type ScoringMethodName } from "./scoring/register";
import type { ScoringSettings } from "./settings";

interface Outcome {
  readonly status: IndicatorStatus;
  readonly achievement: number | null;
  readonly interval: Interval | null;
  readonly method: ScoringMethodName | null;
  readonly because: Reason;
}

/**
 * Scores one indicator, or says why it is not scored: never 0 for want of data.
 * `mostDeclared`: most rows around declare a %, so that a blank one may mean "neutralised".
 */
export function scoreIndicator(
  reading: IndicatorReading,
  { polarity, source }: ResolvedPolarity,
  mostDeclared: boolean,
  settings: ScoringSettings,
): Indicator {
  const method = settings.methods[polarity];
  const outcome =
    notScorable(reading, mostDeclared) ?? applied(reading, method, polarity === "up", settings.options, mostDeclared);
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
    weight: reading.weight,
    polarityColumn: reading.polarityColumn,
    details: reading.details,
    polarity,
    polaritySource: source,
    status: outcome.status,
    presumed: outcome.status === "neutralised",
    achievement: outcome.achievement,
    interval: outcome.interval,
    method: outcome.method,
    declaredCheck: checkDeclared(reading.declared, reading.declaredByPerf, outcome.achievement, outcome.interval),
    explanation: [outcome.because, polarityReason(polarity, source)],
  };
}

const polarityReasons = new Map<string, Reason>();

/** One reason for all indicators that share it: there are few, and rows are many. */
function polarityReason(polarity: Polarity, source: PolaritySource): Reason {
  const key = `${polarity} ${source}`;
  const known = polarityReasons.get(key) ?? { code: "polarity", args: { polarity, source } };
  polarityReasons.set(key, known);
  return known;
}

function without(status: IndicatorStatus, code: string, args: Reason["args"] = {}): Outcome {
  return { status, achievement: null, interval: null, method: null, because: { code, args } };
}

function notScorable(reading: IndicatorReading, mostDeclared: boolean): Outcome | null {
  const { actual, target, label } = reading;
  const neverActual = actual.cell.formula === "never-calculated";
  const neverTarget = target.cell.formula === "never-calculated";
  if (neverTarget) return without("unreadable", "never-calculated", { field: "target", text: "" });
  if (target.type === "blank") {
    const isEmpty = label === "" && actual.type === "blank" && !neverActual;
    return isEmpty ? without("empty", "empty-row") : without("no-target", "no-target");
  }
  if (!isMeasure(target)) return without("unreadable", "unreadable-target", { text: target.cell.text });
  if (neverActual) return without("unreadable", "never-calculated", { field: "actual", text: "" });
  if (actual.type === "blank") {
    return isUndeclared(reading) && mostDeclared
      ? without("neutralised", "neutralised-presumed")
      : without("no-actual", "no-actual");
  }
  if (!isMeasure(actual)) return without("unreadable", "unreadable-actual", { text: actual.cell.text });
  if (!areComparable(actual, target)) {
    return without("unreadable", "type-mismatch", { actual: actual.type, target: target.type });
  }
  return null;
}

/** A blank % that nobody has filled since; «-» and a formula without result are written, hence no blank. */
function isUndeclared({ declared, declaredByPerf }: IndicatorReading): boolean {
  return declaredByPerf || (declared.cell.kind === "blank" && declared.cell.formula === "none");
}

function applied(
  reading: IndicatorReading,
  method: ScoringMethodName,
  rising: boolean,
  options: MethodOptions,
  mostDeclared: boolean,
): Outcome {
  const { actual, target } = reading;
  const apply = SCORING_METHODS[method];
  const { baseline, lower, upper } = reading.details;
  const at = (number: number): MethodResult =>
    apply({ actual: number, target: target.number, baseline, lower, upper, rising }, options);
  const { achievement, code } = at(actual.number);
  if (achievement === null) return without("unreadable", code, { actual: actual.number, target: target.number });
  if (actual.number === 0 && achievement === 0 && actual.type !== "yes-no" && isUndeclared(reading) && mostDeclared) {
    return without("neutralised", "neutralised-presumed");
  }
  const interval = intervalOf(achievement, (shift) => at(actual.number + shift).achievement, actual.uncertainty);
  const args = { actual: actual.number, target: target.number, result: achievement, type: target.type };
  return { status: "scored", achievement, interval, method, because: { code, args } };
}

const FULL: Interval = { low: 1, high: 1 };

/** The methods are monotonic, so the ends of what the result may hide give the ends of the achievement. */
function intervalOf(achievement: number, at: (shift: number) => number | null, uncertainty: number): Interval {
  if (uncertainty === 0) return achievement === 1 ? FULL : { low: achievement, high: achievement };
  const ends = [at(-uncertainty) ?? achievement, at(uncertainty) ?? achievement, achievement];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
