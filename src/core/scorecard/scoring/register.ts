// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../model";
import { cappedRatio } from "./capped-ratio";
import { dateOnTime } from "./date-on-time";
import { exactMatch } from "./exact-match";
import { inverseRatio } from "./inverse-ratio";
import type { ScoringMethod } from "./method";
import { yesNoMatch } from "./yes-no";

/** Every scoring method by its public name. */
export const SCORING_METHODS = {
  "capped-ratio": cappedRatio,
  "inverse-ratio": inverseRatio,
  "exact-match": exactMatch,
  "date-on-time": dateOnTime,
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
