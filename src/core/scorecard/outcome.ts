// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import type { TypedValue } from "../values/typed-value";
import { applyMethod } from "./apply-method";
import { NO_DETAILS, type IndicatorReading, type IndicatorStatus, type Polarity, type PolaritySource } from "./model";
import type { ResolvedPolarity } from "./polarity/resolve";
import type { Interval } from "./scored";
import type { MethodOptions } from "./scoring/method";
import type { ScoringMethodName } from "./scoring/register";

/** What a row comes to, before what it declares is looked at. */
export interface Outcome {
  readonly status: IndicatorStatus;
  readonly presumed: boolean;
  readonly achievement: number | null;
  readonly interval: Interval | null;
  readonly method: ScoringMethodName | null;
  /** How it came about, and how the polarity was learnt. */
  readonly explanation: readonly Reason[];
}

type Figures = Pick<IndicatorReading, "actual" | "target" | "details">;

/** What a method makes of the figures of a row. */
export type OutcomeReader = (figures: Figures, method: ScoringMethodName, resolved: ResolvedPolarity) => Outcome;

/** An outcome, and by what rulings on the same figures it would not be the same. */
interface Remembered {
  readonly method: ScoringMethodName;
  readonly polarity: Polarity;
  readonly source: PolaritySource;
  readonly outcome: Outcome;
}

const MOST_REMEMBERED = 8192;

/**
 * Applies methods, and remembers what they made of a result and a target: equal values are one object (`valueReader`), and
 * of 88,000 scored rows 64,000 repeat a pair («100 %» and «100 %» above all). So they share score and explanation too,
 * 300 bytes a row, and only the others are worked out.
 */
export function outcomeReader(options: MethodOptions): OutcomeReader {
  const known = new Map<TypedValue, Map<TypedValue, Remembered[]>>();
  let room = MOST_REMEMBERED;
  return (figures, method, resolved) => {
    const { actual, target, details } = figures;
    if (details !== NO_DETAILS) return applied(figures, method, resolved, options);
    const ofPair = known.get(target)?.get(actual);
    const found = ofPair && outcomeIn(ofPair, method, resolved);
    if (found) return found;
    const outcome = applied(figures, method, resolved, options);
    if (room > 0) {
      room--;
      remember(known, figures, { method, polarity: resolved.polarity, source: resolved.source, outcome });
    }
    return outcome;
  };
}

function outcomeIn(
  known: readonly Remembered[],
  method: ScoringMethodName,
  { polarity, source }: ResolvedPolarity,
): Outcome | null {
  for (const each of known) {
    if (each.method === method && each.polarity === polarity && each.source === source) return each.outcome;
  }
  return null;
}

function remember(
  known: Map<TypedValue, Map<TypedValue, Remembered[]>>,
  { actual, target }: Figures,
  ruling: Remembered,
): void {
  const ofTarget = known.get(target) ?? new Map<TypedValue, Remembered[]>();
  if (ofTarget.size === 0) known.set(target, ofTarget);
  const ofPair = ofTarget.get(actual);
  if (ofPair) ofPair.push(ruling);
  else ofTarget.set(actual, [ruling]);
}

/** Why a row has no score; a person may have to confirm it. */
export interface NotScored {
  readonly status: Exclude<IndicatorStatus, "scored">;
  readonly presumed: boolean;
  readonly because: Reason;
}

export function notScored(status: NotScored["status"], code: string, args: Reason["args"] = {}): NotScored {
  return { status, presumed: false, because: { code, args } };
}

/** A row that has no score, with the reason. */
export function unscored({ status, presumed, because }: NotScored, resolved: ResolvedPolarity): Outcome {
  const explanation = [because, polarityReason(resolved)];
  return { status, presumed, achievement: null, interval: null, method: null, explanation };
}

const ZERO: Interval = { low: 0, high: 0 };

function applied(
  figures: Figures,
  method: ScoringMethodName,
  resolved: ResolvedPolarity,
  options: MethodOptions,
): Outcome {
  const { actual, target } = figures;
  // only where the body counts what is missing as 0 does a row without result come this far
  if (actual.type === "blank") {
    const explanation = [{ code: "missing-as-zero", args: {} }, polarityReason(resolved)];
    return { status: "scored", presumed: false, achievement: 0, interval: ZERO, method, explanation };
  }
  const { result, interval } = applyMethod(figures, method, resolved.polarity, options);
  const { achievement, code, figures: shown } = result;
  const [figure, goal, type] = [actual.number, target.number, target.type];
  if (achievement === null) {
    return unscored(notScored("unreadable", code, { actual: figure, target: goal, type, ...shown }), resolved);
  }
  const args = { actual: figure, target: goal, result: achievement, type };
  const because = { code, args: shown ? { ...args, ...shown } : args };
  const explanation = [because, polarityReason(resolved)];
  return { status: "scored", presumed: false, achievement, interval, method, explanation };
}

const polarityReasons: Partial<Record<PolaritySource, Partial<Record<Polarity, Reason>>>> = {};

/** One reason for all indicators that share it: there are few, and rows are many. */
function polarityReason({ polarity, source }: ResolvedPolarity): Reason {
  const ofSource = (polarityReasons[source] ??= {});
  return (ofSource[polarity] ??= { code: "polarity", args: { polarity, source } });
}
