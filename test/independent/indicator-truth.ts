// SPDX-License-Identifier: EUPL-1.2
import {
  dividedBy,
  isBelow,
  least,
  minus,
  ONE,
  plus,
  times,
  within,
  ZERO,
  fraction,
  greatest,
  type Fraction,
} from "./fraction";

/** The figures of a row, as exact numbers; null where the body wrote none. */
export interface Figures {
  readonly actual: Fraction;
  readonly target: Fraction;
  readonly baseline: Fraction | null;
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  readonly rising: boolean;
}

/** What the body's SMVP adds. */
export interface Rates {
  readonly tolerance: Fraction;
  readonly penaltyPerDay: Fraction;
  /** From this part of the target on, this score; ascending. */
  readonly steps: readonly (readonly [Fraction, Fraction])[];
}

/** The methods of the sources, by names of our own: those of src are matched with them where both are compared. */
export type TruthMethod =
  | "capped"
  | "uncapped"
  | "linear"
  | "inverse"
  | "baseline"
  | "thresholds"
  | "steps"
  | "bands"
  | "tolerance"
  | "same"
  | "date";

/** null: these figures make no score. */
export type Verdict = Fraction | null;

interface Ruling {
  readonly on: readonly TruthMethod[];
  readonly when: (figures: Figures) => boolean;
  readonly gives: (figures: Figures, rates: Rates) => Verdict;
}

const RATIOS: readonly TruthMethod[] = ["capped", "uncapped", "linear", "inverse", "steps", "bands"];
const BANDS = [
  [fraction(0.7), fraction(0.5)],
  [fraction(0.9), ONE],
] as const;

const always = () => true;
const met = ({ actual, target, rising }: Figures) => (rising ? !isBelow(actual, target) : !isBelow(target, actual));
const ends = ({ lower, upper, rising }: Figures) => (rising ? lower : upper);
const noTarget = ({ target }: Figures) => target.over === 0n;
const below = ({ target }: Figures) => target.over < 0n;

/** The first ruling that holds decides. Not a program but a table: each line is a sentence of the sources, in order. */
const RULINGS: readonly Ruling[] = [
  // A target of zero, or below it, divides nothing: it is met, or it is not.
  { on: RATIOS, when: (row) => noTarget(row) && met(row), gives: () => ONE },
  { on: RATIOS, when: noTarget, gives: () => ZERO },
  { on: RATIOS, when: (row) => below(row) && met(row), gives: () => ONE },
  { on: RATIOS, when: below, gives: () => null },

  { on: ["capped"], when: always, gives: (row) => within(ratio(row), ZERO, ONE) },
  { on: ["uncapped"], when: always, gives: (row) => greatest(ZERO, ratio(row)) },
  { on: ["linear"], when: always, gives: (row) => within(twiceLess(row), ZERO, ONE) },
  { on: ["inverse"], when: met, gives: () => ONE },
  { on: ["inverse"], when: always, gives: ({ actual, target }) => least(ONE, dividedBy(target, actual)) },

  { on: ["baseline"], when: ({ baseline }) => baseline === null, gives: () => null },
  { on: ["baseline"], when: ({ baseline, target }) => minus(target, baseline!).over === 0n, gives: () => null },
  { on: ["baseline"], when: always, gives: (row) => within(progress(row, row.baseline!), ZERO, ONE) },

  { on: ["thresholds"], when: (row) => ends(row) === null, gives: () => null },
  { on: ["thresholds"], when: (row) => !met({ ...row, actual: row.target, target: ends(row)! }), gives: () => null },
  { on: ["thresholds"], when: met, gives: () => ONE },
  { on: ["thresholds"], when: (row) => !met({ ...row, target: ends(row)! }), gives: () => ZERO },
  { on: ["thresholds"], when: always, gives: (row) => progress(row, ends(row)!) },

  { on: ["steps"], when: always, gives: (row, { steps }) => lastStep(asRatio(row), steps) },
  { on: ["bands"], when: always, gives: (row) => lastStep(asRatio(row), BANDS) },

  { on: ["tolerance"], when: (row) => apart(row).over === 0n, gives: () => ONE },
  { on: ["tolerance"], when: always, gives: (row, { tolerance }) => (isBelow(tolerance, apart(row)) ? ZERO : ONE) },
  { on: ["same"], when: always, gives: (row) => (apart(row).over === 0n ? ONE : ZERO) },

  { on: ["date"], when: ({ actual, target }) => !isBelow(target, actual), gives: () => ONE },
  { on: ["date"], when: always, gives: late },
];

/** What the sources say of one row; the sources alone, for it is read beside the product and never through it. */
export function achievementTruth(method: TruthMethod, figures: Figures, rates: Rates): Verdict {
  return RULINGS.find((ruling) => ruling.on.includes(method) && ruling.when(figures))!.gives(figures, rates);
}

function ratio({ actual, target }: Figures): Fraction {
  return dividedBy(actual, target);
}

function twiceLess({ actual, target }: Figures): Fraction {
  return dividedBy(minus(plus(target, target), actual), target);
}

/** Part of the way from somewhere to the target. */
function progress({ actual, target }: Figures, from: Fraction): Fraction {
  return dividedBy(minus(actual, from), minus(target, from));
}

/** Steps and bands look at the ratio, whichever way the indicator goes: over the target is not the same as under it. */
function asRatio(row: Figures): Fraction {
  if (row.rising) return ratio(row);
  return met(row) ? ONE : dividedBy(row.target, row.actual);
}

function lastStep(value: Fraction, steps: Rates["steps"]): Fraction {
  return steps.filter(([from]) => !isBelow(value, from)).at(-1)?.[1] ?? ZERO;
}

function apart({ actual, target }: Figures): Fraction {
  const difference = minus(actual, target);
  return difference.over < 0n ? minus(ZERO, difference) : difference;
}

function late({ actual, target }: Figures, { penaltyPerDay }: Rates): Fraction {
  return greatest(ZERO, minus(ONE, times(penaltyPerDay, minus(actual, target))));
}
