// SPDX-License-Identifier: EUPL-1.2
import {
  dividedBy,
  isBelow,
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
  readonly steps: readonly Step[];
  /** Where less is better: up to this overrun of the target, this score; the widest first. */
  readonly overruns: readonly Step[];
  /** From this achievement on, this score; ascending. */
  readonly bands: readonly Step[];
  /** Whether a surpassed target makes 1, and no more, where a method would go on. */
  readonly capped: boolean;
}

type Step = readonly [Fraction, Fraction];

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
  | "answer"
  | "date";

/** null: these figures make no score. */
export type Verdict = Fraction | null;

interface Ruling {
  readonly on: readonly TruthMethod[];
  readonly when: (figures: Figures) => boolean;
  readonly gives: (figures: Figures, rates: Rates) => Verdict;
}

const RATIOS: readonly TruthMethod[] = ["capped", "uncapped", "linear", "inverse", "steps", "bands"];

/** Below this two figures are one: what is left over when a spreadsheet has counted with them. */
const NOISE = fraction(1e-9);

const always = () => true;
const met = ({ actual, target, rising }: Figures) => (rising ? !isShort(actual, target) : !isShort(target, actual));
/** Where only one column of thresholds is kept, it holds the least that is accepted: above the target when falling. */
const ends = ({ lower, upper, rising, target }: Figures) =>
  rising ? lower : (upper ?? (lower && !isShort(lower, target) ? lower : null));
const noTarget = ({ target }: Figures) => isSame(target, ZERO);
const below = ({ target }: Figures) => target.over < 0n;

/** The first ruling that holds decides. Not a program but a table: each line is a sentence of the sources, in order. */
const RULINGS: readonly Ruling[] = [
  // Thresholds on the row are its own steps, the target being the last.
  { on: ["steps"], when: (row) => own(row).length > 0, gives: onOwnSteps },

  // A target of zero, or below it, divides nothing: it is met, or it is not.
  { on: RATIOS, when: (row) => noTarget(row) && met({ ...row, target: ZERO }), gives: () => ONE },
  { on: RATIOS, when: noTarget, gives: () => ZERO },
  { on: RATIOS, when: (row) => below(row) && met(row), gives: () => ONE },
  { on: RATIOS, when: below, gives: () => null },

  { on: ["capped"], when: always, gives: (row) => within(ratio(row), ZERO, ONE) },
  { on: ["uncapped"], when: always, gives: (row) => greatest(ZERO, ratio(row)) },
  { on: ["linear"], when: always, gives: (row, rates) => floored(twiceLess(row), rates) },
  { on: ["inverse"], when: met, gives: () => ONE },
  { on: ["inverse"], when: always, gives: inverse },

  { on: ["baseline"], when: ({ baseline }) => baseline === null, gives: () => null },
  // No way to go: kept or lost. A target behind the baseline asks for less than there was: the formula would run backwards.
  { on: ["baseline"], when: (row) => isSame(row.baseline!, row.target), gives: (row) => (met(row) ? ONE : ZERO) },
  { on: ["baseline"], when: (row) => isBehind(row) && met(row), gives: () => ONE },
  { on: ["baseline"], when: isBehind, gives: () => null },
  { on: ["baseline"], when: always, gives: (row, rates) => floored(progress(row, row.baseline!), rates) },

  { on: ["thresholds"], when: (row) => ends(row) === null, gives: () => null },
  { on: ["thresholds"], when: (row) => !met({ ...row, actual: row.target, target: ends(row)! }), gives: () => null },
  { on: ["thresholds"], when: met, gives: () => ONE },
  { on: ["thresholds"], when: (row) => isSame(row.target, ends(row)!), gives: () => ZERO },
  { on: ["thresholds"], when: (row) => !met({ ...row, target: ends(row)! }), gives: () => ZERO },
  { on: ["thresholds"], when: always, gives: (row) => greatest(ZERO, progress(row, ends(row)!)) },

  { on: ["steps"], when: ({ rising }) => !rising, gives: (row, { overruns }) => lastOverrun(row, overruns) },
  { on: ["steps"], when: always, gives: (row, { steps }) => lastStep(ratio(row), steps) },
  { on: ["bands"], when: (row) => !row.rising && met(row), gives: () => ONE },
  { on: ["bands"], when: ({ rising }) => !rising, gives: (row, { bands }) => lastStep(inverse(row), bands) },
  { on: ["bands"], when: always, gives: (row, { bands }) => lastStep(ratio(row), bands) },

  { on: ["answer"], when: always, gives: (row) => (apart(row).over === 0n ? ONE : ZERO) },
  { on: ["same"], when: always, gives: (row) => goalPost(row, ZERO) },
  { on: ["tolerance"], when: always, gives: (row, { tolerance }) => goalPost(row, tolerance) },

  { on: ["date"], when: ({ actual, target }) => !isShort(target, actual), gives: () => ONE },
  { on: ["date"], when: always, gives: late },
];

/** The same table, a list for each method. */
const RULINGS_ON = new Map(
  RULINGS.flatMap(({ on }) => on).map((method) => [method, RULINGS.filter(({ on }) => on.includes(method))]),
);

/** What the sources say of one row; the sources alone, for it is read beside the product and never through it. */
export function achievementTruth(method: TruthMethod, figures: Figures, rates: Rates): Verdict {
  return RULINGS_ON.get(method)!
    .find(({ when }) => when(figures))!
    .gives(figures, rates);
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

function inverse({ actual, target }: Figures): Fraction {
  return dividedBy(target, actual);
}

/** Where a score jumps, a figure falls short only by more than what is left over. */
function isShort(a: Fraction, b: Fraction): boolean {
  return isBelow(plus(a, NOISE), b);
}

function isSame(a: Fraction, b: Fraction): boolean {
  return !isShort(a, b) && !isShort(b, a);
}

function isBehind({ baseline, target, rising }: Figures): boolean {
  return rising ? isShort(target, baseline!) : isShort(baseline!, target);
}

/** Thresholds that are easier than the target. */
function own({ lower, upper, target, rising }: Figures): Fraction[] {
  const written = [lower, upper].filter((each) => each !== null);
  return written.filter((each) => (rising ? isShort(each, target) : isShort(target, each)));
}

function onOwnSteps(row: Figures, { steps }: Rates): Fraction {
  const reached = own(row).filter((target) => met({ ...row, target })).length;
  // The last factor is the target's; what is left may be fewer than the row's thresholds.
  const left = steps.length - 1;
  return met(row) ? steps[left]![1] : (steps[Math.min(reached, left) - 1]?.[1] ?? ZERO);
}

function floored(value: Fraction, { capped }: Rates): Fraction {
  return capped ? within(value, ZERO, ONE) : greatest(ZERO, value);
}

function lastStep(value: Fraction, steps: readonly Step[]): Fraction {
  return steps.filter(([from]) => !isBelow(plus(value, NOISE), from)).at(-1)?.[1] ?? ZERO;
}

function lastOverrun(row: Figures, overruns: readonly Step[]): Fraction {
  const overrun = minus(ratio(row), ONE);
  return overruns.filter(([upTo]) => !isBelow(plus(upTo, NOISE), overrun)).at(-1)?.[1] ?? ZERO;
}

function apart({ actual, target }: Figures): Fraction {
  const difference = minus(actual, target);
  return difference.over < 0n ? minus(ZERO, difference) : difference;
}

function goalPost(row: Figures, tolerance: Fraction): Fraction {
  return isBelow(plus(tolerance, NOISE), apart(row)) ? ZERO : ONE;
}

function late({ actual, target }: Figures, { penaltyPerDay }: Rates): Fraction {
  return greatest(ZERO, minus(ONE, times(penaltyPerDay, minus(actual, target))));
}
