// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { checkDeclared } from "./declared-check";
import type { ObjectiveReading, ObjectiveStatus } from "./model";
import type { RollUpItem } from "./rollup/method";
import { ROLL_UP_METHODS, type RollUpMethodName } from "./rollup/register";
import type { Excluded, Indicator, Interval, Objective } from "./scored";
import type { ScoringSettings } from "./settings";

/** Rolls the indicators of an objective up; an objective with nothing to score has no score, and says why. */
export function scoreObjective(
  reading: ObjectiveReading,
  indicators: readonly Indicator[],
  settings: ScoringSettings,
): Objective {
  const scored = indicators.filter(({ status }) => status === "scored");
  const status = statusOf(indicators, scored.length);
  const method = status === "scored" ? rollUpMethod(scored, settings) : null;
  const score = method && roll(method, scored, (indicator) => indicator.achievement!);
  const interval = method && score !== null ? intervalOf(method, scored) : null;
  const excluded = scored.length === indicators.length ? NONE_EXCLUDED : excludedOf(indicators);
  const declaredCheck = checkDeclared(reading.declared, reading.declaredByPerf, score, interval);
  // Field by field, as the indicators are: a spread here costs 7 KB of rubbish an objective.
  return {
    id: reading.id,
    identity: reading.identity,
    blockId: reading.blockId,
    sheet: reading.sheet,
    at: reading.at,
    code: reading.code,
    name: reading.name,
    declared: reading.declared,
    declaredAt: reading.declaredAt,
    declaredByPerf: reading.declaredByPerf,
    indicatorIds: reading.indicatorIds,
    status: score === null && status === "scored" ? "nothing-to-score" : status,
    score,
    interval,
    scoreWithPresumed: method && score !== null ? withPresumed(method, indicators) : null,
    scored: scored.length,
    excluded,
    method: score === null ? null : method,
    declaredCheck,
    explanation: explain(status, method, scored, excluded),
  };
}

/** A row that has kept only its % took part in the published figure: without it nothing can be recomputed. */
function statusOf(indicators: readonly Indicator[], scored: number): ObjectiveStatus {
  if (indicators.length === 0) return "no-indicators";
  if (indicators.some(({ status, declared }) => status === "empty" && declared.type !== "blank"))
    return "not-recomputable";
  return scored > 0 ? "scored" : "nothing-to-score";
}

function rollUpMethod(scored: readonly Indicator[], { rollUp }: ScoringSettings): RollUpMethodName {
  if (rollUp !== "auto") return rollUp;
  const weighted = scored.every(({ weight }) => weight !== null) && scored.some(({ weight }) => weight! > 0);
  return weighted ? "weighted-mean" : "flat-mean";
}

function roll(
  method: RollUpMethodName,
  indicators: readonly Indicator[],
  value: (of: Indicator) => number,
): number | null {
  const items = indicators.map((of): RollUpItem => {
    return { value: value(of), weight: of.weight, group: of.operational, isChild: false };
  });
  return ROLL_UP_METHODS[method](items, NO_SPLIT);
}

function intervalOf(method: RollUpMethodName, scored: readonly Indicator[]): Interval {
  return {
    low: roll(method, scored, ({ interval }) => interval!.low)!,
    high: roll(method, scored, ({ interval }) => interval!.high)!,
  };
}

/** What the score would be if the presumed-neutralised indicators counted: their result is 0, or missing. */
function withPresumed(method: RollUpMethodName, indicators: readonly Indicator[]): number | null {
  if (!indicators.some(({ presumed }) => presumed)) return null;
  const counted = indicators.filter(({ status, presumed }) => status === "scored" || presumed);
  return roll(method, counted, ({ achievement }) => achievement ?? 0);
}

const NO_SPLIT = { ownShare: 1 };

const NONE_EXCLUDED: readonly Excluded[] = [];

function excludedOf(indicators: readonly Indicator[]): readonly Excluded[] {
  const excluded: Excluded[] = [];
  for (const { id, status } of indicators) if (status !== "scored") excluded.push({ indicatorId: id, reason: status });
  return excluded;
}

function explain(
  status: ObjectiveStatus,
  method: RollUpMethodName | null,
  scored: readonly Indicator[],
  excluded: readonly Excluded[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (method) {
    const weight = method === "weighted-mean" ? scored.reduce((sum, of) => sum + of.weight!, 0) : null;
    reasons.push({ code: method, args: { count: scored.length, weight } });
  } else reasons.push({ code: status === "not-recomputable" ? "rows-lost" : status, args: {} });
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const [reason, count] of counts) reasons.push({ code: "left-out", args: { count, reason } });
  return reasons;
}
