// SPDX-License-Identifier: EUPL-1.2
// Where the product and the second truth meet: their names for the same things, and when two results are one.
import type { MethodOptions, Step } from "../../src/core/scorecard/scoring/method";
import type { ScoringMethodName } from "../../src/core/scorecard/scoring/register";
import type { RollUpMethodName } from "../../src/core/scorecard/rollup/register";
import { fraction, toNumber, type Fraction } from "./fraction";
import type { Rates, TruthMethod } from "./indicator-truth";
import type { Chance } from "./random-figures";
import type { TruthRollUp } from "./roll-up-truth";

/** Every method of the product by the name of its second truth: one without does not compile. */
export const METHODS: Record<ScoringMethodName, TruthMethod> = {
  "capped-ratio": "capped",
  "uncapped-ratio": "uncapped",
  "inverse-ratio": "inverse",
  "linear-decrease": "linear",
  "from-baseline": "baseline",
  "between-thresholds": "thresholds",
  steps: "steps",
  bands: "bands",
  "exact-match": "same",
  tolerance: "tolerance",
  "date-on-time": "date",
  "date-penalty": "date",
  "yes-no": "answer",
};

export const ROLL_UP_NAMES: Record<RollUpMethodName, TruthRollUp> = {
  "flat-mean": "flat",
  "weighted-mean": "weighted",
  "mean-of-means": "means",
  "own-and-children": "split",
  minimum: "least",
};

/** A body's SMVP, any. */
export function optionsFor(name: ScoringMethodName, { of }: Chance): MethodOptions {
  return {
    tolerance: of([0, 0.01, 0.1, 1, 5]),
    penaltyPerDay: name === "date-on-time" ? 1 : of([0, 0.01, 0.1, 0.3, 1, 2]),
    steps: of([
      steps([0.75, 0.5], [0.85, 0.7], [0.95, 1]),
      steps([0.5, 0.25], [0.9, 0.5], [1, 1]),
      // fewer factors than a row may have thresholds
      steps([0.8, 0.6], [1, 1]),
      steps([1, 1]),
    ]),
    overrunSteps: of([
      [
        { upTo: 0.3, factor: 0.5 },
        { upTo: 0, factor: 1 },
      ],
      [{ upTo: 0.1, factor: 1 }],
    ]),
    bands: of([steps([0.7, 0.5], [0.9, 1]), steps([0.6, 0.6], [0.8, 0.8], [1, 1])]),
    capped: of([true, false]),
  };
}

function steps(...of: readonly (readonly [number, number])[]) {
  return of.map(([from, factor]) => ({ from, factor }));
}

export function rates({ tolerance, penaltyPerDay, steps, overrunSteps, bands, capped }: MethodOptions): Rates {
  const pairs = (of: readonly Step[]) => of.map(({ from, factor }) => [fraction(from), fraction(factor)] as const);
  return {
    tolerance: fraction(tolerance),
    penaltyPerDay: fraction(penaltyPerDay),
    steps: pairs(steps),
    overruns: pairs(overrunSteps.map(({ upTo, factor }) => ({ from: upTo, factor }))),
    bands: pairs(bands),
    capped,
  };
}

/** Both without a score, or both with the same to nine digits. */
export function agree(ours: number | null, truth: Fraction | null): boolean {
  if (ours === null || truth === null) return ours === truth;
  const expected = toNumber(truth);
  return Math.abs(ours - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
