// SPDX-License-Identifier: EUPL-1.2
import { applyMethod } from "../../../scorecard/apply-method";
import { checkDeclared, declaredRatio } from "../../../scorecard/declared-check";
import type { Polarity } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import type { MethodOptions } from "../../../scorecard/scoring/method";
import { METHODS_FOR, type ScoringMethodName } from "../../../scorecard/scoring/register";
import type { ScoringSettings } from "../../../scorecard/settings";
import { derivedOverrunSteps, derivedSteps } from "./derived-steps";

/** A method with the options to try it with. */
export interface Trial {
  readonly polarity: Polarity;
  readonly method: ScoringMethodName;
  readonly options: MethodOptions;
}

/** What bodies commonly take off for each day of delay. */
const USUAL_PENALTIES = [0.1, 0.05, 0.02, 0.01, 0.005];

/** Every other registered method for a polarity, with the options that the rows themselves suggest. */
export function trialsFor(
  polarity: Polarity,
  rows: readonly Indicator[],
  { methods, options }: ScoringSettings,
): readonly Trial[] {
  const trials: Trial[] = [];
  const add = (of: Polarity, method: ScoringMethodName): void => {
    for (const variant of variantsOf(method, of, rows, options))
      trials.push({ polarity: of, method, options: variant });
  };
  for (const method of METHODS_FOR[polarity]) if (method !== methods[polarity]) add(polarity, method);
  // where nothing tells the polarity, the figures may have meant the other one
  const isUntold = polarity === "up" && rows.some(({ polaritySource }) => polaritySource === "default");
  if (isUntold) for (const method of METHODS_FOR.down) if (!METHODS_FOR.up.includes(method)) add("down", method);
  return trials;
}

/** True when the trial gives what the row declares. */
export function reproduces({ polarity, method, options }: Trial, row: Indicator): boolean {
  if (polarity !== row.polarity && row.polaritySource !== "default") return false;
  const { result, interval } = applyMethod(row, method, polarity, options);
  const check = checkDeclared(row.declared, false, result.achievement, interval);
  return check === "equal" || check === "within-display";
}

function variantsOf(
  method: ScoringMethodName,
  polarity: Polarity,
  rows: readonly Indicator[],
  options: MethodOptions,
): readonly MethodOptions[] {
  switch (method) {
    case "linear-decrease":
    case "from-baseline":
      return [options, { ...options, capped: !options.capped }];
    case "date-penalty":
      return penaltiesOf(rows).map((penaltyPerDay) => ({ ...options, penaltyPerDay }));
    case "tolerance":
      // a width taken from the rows would make up for any miss, were it not for targets that are to be hit
      if (polarity !== "exact") return [options];
      return [{ ...options, tolerance: Math.max(options.tolerance, toleranceOf(rows)) }];
    case "steps":
      return polarity === "up" ? risingSteps(rows, options) : overrunSteps(rows, options);
    default:
      return [options];
  }
}

/** The body's steps, those that the rows draw, and all or nothing. */
function risingSteps(rows: readonly Indicator[], options: MethodOptions): readonly MethodOptions[] {
  const drawn = derivedSteps(rows);
  const all = { ...options, steps: [{ from: 1, factor: 1 }] };
  return drawn ? [options, { ...options, steps: drawn }, all] : [options, all];
}

function overrunSteps(rows: readonly Indicator[], options: MethodOptions): readonly MethodOptions[] {
  const drawn = derivedOverrunSteps(rows);
  const all = { ...options, overrunSteps: [{ upTo: 0, factor: 1 }] };
  return drawn ? [options, { ...options, overrunSteps: drawn }, all] : [options, all];
}

/** The usual penalties, and the one that most late rows show. */
function penaltiesOf(rows: readonly Indicator[]): readonly number[] {
  const seen = new Map<number, number>();
  for (const { actual, target, declared } of rows) {
    const days = actual.number - target.number;
    const stated = declaredRatio(declared);
    if (days <= 0 || stated === null || stated.ratio <= 0 || stated.ratio >= 1) continue;
    const penalty = Number(((1 - stated.ratio) / days).toFixed(4));
    seen.set(penalty, (seen.get(penalty) ?? 0) + 1);
  }
  const [shown] = [...seen].sort((a, b) => b[1] - a[1]);
  return shown === undefined ? USUAL_PENALTIES : [...USUAL_PENALTIES, shown[0]];
}

/** The farthest from its target that a row declares full. */
function toleranceOf(rows: readonly Indicator[]): number {
  let widest = 0;
  for (const { actual, target, declared } of rows) {
    const distance = Math.abs(actual.number - target.number);
    if (declaredRatio(declared)?.ratio === 1 && distance > widest) widest = distance;
  }
  return widest;
}
