// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../model";
import { bands } from "./bands";
import { betweenThresholds } from "./between-thresholds";
import { cappedRatio } from "./capped-ratio";
import { dateOnTime } from "./date-on-time";
import { datePenalty } from "./date-penalty";
import { exactMatch } from "./exact-match";
import { fromBaseline } from "./from-baseline";
import { inverseRatio } from "./inverse-ratio";
import { linearDecrease } from "./linear-decrease";
import type { ScoringMethod } from "./method";
import { steps } from "./steps";
import { tolerance } from "./tolerance";
import { uncappedRatio } from "./uncapped-ratio";
import { yesNoMatch } from "./yes-no";

/** Every scoring method by its public name. */
export const SCORING_METHODS = {
  "capped-ratio": cappedRatio,
  "uncapped-ratio": uncappedRatio,
  "inverse-ratio": inverseRatio,
  "linear-decrease": linearDecrease,
  "from-baseline": fromBaseline,
  "between-thresholds": betweenThresholds,
  steps,
  bands,
  "exact-match": exactMatch,
  tolerance,
  "date-on-time": dateOnTime,
  "date-penalty": datePenalty,
  "yes-no": yesNoMatch,
} as const satisfies Record<string, ScoringMethod>;

export type ScoringMethodName = keyof typeof SCORING_METHODS;

/** Which method a body applies to each polarity. */
export type MethodByPolarity = Readonly<Record<Polarity, ScoringMethodName>>;

/** Proved by the source document, see docs/dev/scoring.md. */
export const DEFAULT_METHODS: MethodByPolarity = {
  up: "capped-ratio",
  down: "inverse-ratio",
  exact: "exact-match",
  date: "date-on-time",
  "yes-no": "yes-no",
};

/** The methods that mean something for each polarity: days have no ratio, and an increasing formula rewards an excess. */
export const METHODS_FOR: Readonly<Record<Polarity, readonly ScoringMethodName[]>> = {
  up: [
    "capped-ratio",
    "uncapped-ratio",
    "from-baseline",
    "between-thresholds",
    "steps",
    "bands",
    "exact-match",
    "tolerance",
  ],
  down: [
    "inverse-ratio",
    "linear-decrease",
    "from-baseline",
    "between-thresholds",
    "steps",
    "bands",
    "exact-match",
    "tolerance",
  ],
  exact: ["exact-match", "tolerance", "capped-ratio"],
  date: ["date-on-time", "date-penalty"],
  "yes-no": ["yes-no"],
};
