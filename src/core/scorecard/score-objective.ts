// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { followsWritten } from "./as-written";
import { checkDeclared } from "./declared-check";
import type { DeclaredCheck, ObjectiveReading, ObjectiveStatus } from "./model";
import { rollUp, rollUpMethod, withPresumed } from "./roll-up";
import type { RollUpMethodName } from "./rollup/register";
import type { Excluded, Indicator, Interval, Objective } from "./scored";
import type { ScoringSettings } from "./settings";

/**
 * Rolls the indicators of an objective up, with the objectives below it where the body says so; an objective with nothing
 * to score has no score, and says why.
 */
export function scoreObjective(
  reading: ObjectiveReading,
  indicators: readonly Indicator[],
  settings: ScoringSettings,
  below: readonly Objective[] = NONE_BELOW,
): Objective {
  const scored = indicators.filter(({ status }) => status === "scored");
  const children = below.length === 0 ? below : below.filter(({ score }) => score !== null);
  const status = statusOf(indicators, scored.length + children.length, settings);
  const wanted = status === "scored" ? rollUpMethod(scored, settings.rollUp) : null;
  const rolled = wanted && rollUp(wanted, { indicators: scored, children }, settings.rollUpOptions);
  const [score, interval] = rolled ? [rolled.score, rolled.interval] : [null, null];
  const excluded = scored.length === indicators.length ? NONE_EXCLUDED : excludedOf(indicators);
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
    status: rolled === null && status === "scored" ? "nothing-to-score" : status,
    score,
    interval,
    scoreWithPresumed: rolled && withPresumed(wanted, indicators, children, settings.rollUpOptions),
    scored: scored.length,
    excluded,
    method: rolled && wanted,
    declaredCheck: checkRollUp(reading, rolled, scored, wanted, settings),
    explanation: [
      because(status, wanted, rolled !== null, indicators, scored, children.length, settings),
      ...(excluded.length === 0 ? [] : leftOut(excluded)),
    ],
  };
}

/** A mean of the % as they were written on rows that agree is right: each was rounded once, and may be. */
function checkRollUp(
  { declared, declaredByPerf }: ObjectiveReading,
  rolled: { readonly score: number; readonly interval: Interval } | null,
  scored: readonly Indicator[],
  method: RollUpMethodName | null,
  { rollUpOptions }: ScoringSettings,
): DeclaredCheck {
  const check = checkDeclared(declared, declaredByPerf, rolled?.score ?? null, rolled?.interval ?? null);
  if (check !== "differs" || scored.some((row) => row.declaredCheck === "differs")) return check;
  return followsWritten(declared, scored, method, rollUpOptions) ? "equal" : check;
}

const NONE_BELOW: readonly Objective[] = [];
const NONE_EXCLUDED: readonly Excluded[] = [];

/** A row that has kept only its % took part in the published figure: without it nothing can be recomputed. */
function statusOf(
  indicators: readonly Indicator[],
  scored: number,
  { missingActual }: ScoringSettings,
): ObjectiveStatus {
  if (indicators.length === 0 && scored === 0) return "no-indicators";
  if (indicators.some(isLost)) return "not-recomputable";
  if (missingActual === "error" && indicators.some(isLacking)) return "not-recomputable";
  return scored > 0 ? "scored" : "nothing-to-score";
}

function isLost({ status, declared }: Indicator): boolean {
  return status === "empty" && declared.type !== "blank";
}

/** Only a result that is due: before the Relazione a missing one has another reason. */
function isLacking({ explanation }: Indicator): boolean {
  return explanation[0]?.code === "no-actual";
}

function excludedOf(indicators: readonly Indicator[]): readonly Excluded[] {
  const excluded: Excluded[] = [];
  for (const { id, status } of indicators) if (status !== "scored") excluded.push({ indicatorId: id, reason: status });
  return excluded;
}

function because(
  status: ObjectiveStatus,
  method: RollUpMethodName | null,
  isRolled: boolean,
  indicators: readonly Indicator[],
  scored: readonly Indicator[],
  children: number,
  { rollUpOptions }: ScoringSettings,
): Reason {
  const count = scored.length + children;
  if (method !== null && !isRolled) return { code: "weights-missing", args: {} };
  if (method === "own-and-children") return { code: method, args: { count, own: rollUpOptions.ownShare } };
  const weight = method === "weighted-mean" ? scored.reduce((sum, of) => sum + of.weight!, 0) : null;
  if (method !== null) return { code: method, args: { count, weight } };
  if (status !== "not-recomputable") return { code: status, args: {} };
  return { code: indicators.some(isLost) ? "rows-lost" : "actual-required", args: {} };
}

function leftOut(excluded: readonly Excluded[]): readonly Reason[] {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ code: "left-out", args: { count, reason } }));
}
