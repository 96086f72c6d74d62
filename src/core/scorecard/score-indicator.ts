// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { expectedPace, type Cycle } from "./cycle";
import { checkDeclared } from "./declared-check";
import type { IndicatorReading, Polarity } from "./model";
import { isUndeclared, PRESUMED_NEUTRALISED, whyNotScorable } from "./not-scorable";
import { unscored, type Outcome } from "./outcome";
import type { ResolvedPolarity } from "./polarity/resolve";
import type { Indicator } from "./scored";
import { isZero } from "./scoring/noise";
import { METHODS_FOR, type ScoringMethodName } from "./scoring/register";
import type { RegisterEntry } from "./settings";

/**
 * Scores one indicator, or says why it is not scored: never 0 for want of data. `decided`: what the body's register says
 * of it. `mostDeclared`: most rows around declare a %, so that a blank one may mean "neutralised".
 */
export function scoreIndicator(
  reading: IndicatorReading,
  resolved: ResolvedPolarity,
  decided: RegisterEntry | null,
  mostDeclared: boolean,
  cycle: Cycle,
): Indicator {
  const { polarity, source } = resolved;
  const method = methodOf(polarity, decided, cycle);
  const why = whyNotScorable(reading, decided, mostDeclared, cycle);
  const outcome = why ? unscored(why, resolved) : unlessPresumed(reading, mostDeclared, resolved, method, cycle);
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
    explanation: explain(reading, decided, outcome, expected, cycle),
  };
}

/** The register's method where it means something for the polarity, else the body's. */
function methodOf(polarity: Polarity, decided: RegisterEntry | null, { scoring }: Cycle): ScoringMethodName {
  const wanted = decided?.method ?? null;
  return wanted !== null && METHODS_FOR[polarity].includes(wanted) ? wanted : scoring.methods[polarity];
}

/** What the method gives, unless a 0 with a blank % among declared ones looks like a row that was neutralised. */
function unlessPresumed(
  reading: IndicatorReading,
  mostDeclared: boolean,
  resolved: ResolvedPolarity,
  method: ScoringMethodName,
  { outcomeOf }: Cycle,
): Outcome {
  const outcome = outcomeOf(reading, method, resolved);
  const { achievement } = outcome;
  if (!mostDeclared || achievement === null || reading.actual.type === "yes-no" || !isUndeclared(reading))
    return outcome;
  const isNothing = isZero(reading.actual.number) && isZero(achievement);
  return isNothing ? unscored(PRESUMED_NEUTRALISED, resolved) : outcome;
}

function explain(
  { target }: IndicatorReading,
  decided: RegisterEntry | null,
  { explanation, method }: Outcome,
  expected: number | null,
  { referenceDate }: Cycle,
): readonly Reason[] {
  const wanted = decided?.method ?? null;
  const isUnfit = method !== null && wanted !== null && wanted !== method;
  if (!isUnfit && expected === null) return explanation;
  const reasons = [...explanation];
  if (isUnfit) reasons.push({ code: "method-unfit", args: { method: wanted } });
  if (expected !== null) {
    const args = { day: referenceDate, expected, target: target.number, type: target.type };
    reasons.push({ code: "expected-pace", args });
  }
  return reasons;
}
