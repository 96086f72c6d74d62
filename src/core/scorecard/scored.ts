// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import type {
  Block,
  DeclaredCheck,
  Gap,
  IdentityOf,
  IndicatorReading,
  IndicatorStatus,
  MapEntryReading,
  ObjectiveReading,
  ObjectiveStatus,
  OtherTable,
  Polarity,
  PolaritySource,
  SheetReading,
} from "./model";
import type { RollUpMethodName } from "./rollup/register";
import type { ScoringMethodName } from "./scoring/register";

/** Lowest and highest value that the hidden decimals of the inputs allow; both equal the score when inputs are exact. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Indicator extends IndicatorReading {
  readonly polarity: Polarity;
  readonly polaritySource: PolaritySource;
  readonly status: IndicatorStatus;
  /** True when the status is a presumption that a person must confirm (neutralised only). */
  readonly presumed: boolean;
  /** Ratio, unrounded (0.9333…); null when not scored, and `status` says why. */
  readonly achievement: number | null;
  readonly interval: Interval | null;
  /** Name of the scoring method in its register; null when not scored. */
  readonly method: ScoringMethodName | null;
  /** Before the Relazione: what the linear pace asks for at the reference date, in the unit of the target; else null. */
  readonly expected: number | null;
  readonly declaredCheck: DeclaredCheck;
  /** How the achievement came about, or why there is none. */
  readonly explanation: readonly Reason[];
}

export interface Excluded {
  readonly indicatorId: string;
  readonly reason: Exclude<IndicatorStatus, "scored">;
}

export interface Objective extends ObjectiveReading {
  readonly status: ObjectiveStatus;
  readonly score: number | null;
  readonly interval: Interval | null;
  /** Score if the presumed-neutralised indicators counted; null when there are none. */
  readonly scoreWithPresumed: number | null;
  /** How many indicators entered the score. */
  readonly scored: number;
  readonly excluded: readonly Excluded[];
  /** Name of the roll-up method; null when there is no score. */
  readonly method: RollUpMethodName | null;
  readonly declaredCheck: DeclaredCheck;
  readonly explanation: readonly Reason[];
}

export interface MapEntry extends MapEntryReading {
  readonly objectiveId: string | null;
  readonly score: number | null;
  readonly interval: Interval | null;
  readonly declaredCheck: DeclaredCheck;
}

/** How many of the objectives below an aggregate could be recomputed. */
export interface Coverage {
  readonly scored: number;
  readonly total: number;
}

/** A figure that the body does not publish: the software's own, and always labelled so. */
export interface Aggregate {
  readonly name: string;
  readonly score: number | null;
  readonly coverage: Coverage;
}

export interface Scorecard {
  readonly year: number | null;
  readonly sheets: readonly SheetReading[];
  readonly blocks: readonly Block[];
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
  readonly map: readonly MapEntry[];
  readonly tables: readonly OtherTable[];
  readonly gaps: readonly Gap[];
  readonly perspectives: readonly Aggregate[];
  readonly overall: Aggregate;
  readonly identityOf: IdentityOf;
}
