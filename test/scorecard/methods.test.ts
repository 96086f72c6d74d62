// SPDX-License-Identifier: EUPL-1.2
import { NO_DETAILS } from "../../src/core/scorecard/model";
import { DEFAULT_SETTINGS } from "../../src/core/scorecard/settings";
import { flatMean } from "../../src/core/scorecard/rollup/flat-mean";
import { weightedMean } from "../../src/core/scorecard/rollup/weighted-mean";
import { ROLL_UP_METHODS } from "../../src/core/scorecard/rollup/register";
import type { MethodInputs, MethodOptions } from "../../src/core/scorecard/scoring/method";
import { SCORING_METHODS, type ScoringMethodName } from "../../src/core/scorecard/scoring/register";

/** method, actual, target, achievement (null: not scored), code of the explanation */
const CASES: readonly [ScoringMethodName, number, number, number | null, string][] = [
  ["capped-ratio", 34, 35, 34 / 35, "capped-ratio"],
  ["capped-ratio", 59, 65, 59 / 65, "capped-ratio"],
  ["capped-ratio", 14, 3, 1, "capped-ratio"],
  ["capped-ratio", 0, 3, 0, "capped-ratio"],
  ["capped-ratio", -2, 3, 0, "capped-ratio"],
  ["capped-ratio", 0, 0, 1, "zero-target"],
  ["capped-ratio", -1, 0, 0, "zero-target"],
  ["capped-ratio", -3, -5, 1, "capped-ratio"],
  ["capped-ratio", -7, -5, null, "negative-target"],
  ["inverse-ratio", 17, 40, 1, "meets-decreasing"],
  ["inverse-ratio", 0.67, 1.3, 1, "meets-decreasing"],
  ["inverse-ratio", 40, 40, 1, "meets-decreasing"],
  ["inverse-ratio", 50, 40, 0.8, "inverse-ratio"],
  ["inverse-ratio", 0, 0, 1, "zero-target"],
  ["inverse-ratio", 1, 0, 0, "zero-target"],
  ["inverse-ratio", -15, -10, 1, "meets-decreasing"],
  ["inverse-ratio", -5, -10, null, "negative-target"],
  ["date-on-time", 44377, 44377, 1, "date-on-time"],
  ["date-on-time", 44300, 44377, 1, "date-on-time"],
  ["date-on-time", 44378, 44377, 0, "date-late"],
  ["yes-no", 1, 1, 1, "yes-met"],
  ["yes-no", 0, 1, 0, "yes-not-met"],
  ["yes-no", 0, 0, 1, "yes-met"],
  ["exact-match", 0.9, 0.9, 1, "exact-met"],
  ["exact-match", 0.3, 0.1 + 0.2, 1, "exact-met"],
  ["exact-match", 0.95, 0.9, 0, "exact-not-met"],
];

test.each(CASES)("%s of %d against %d is %d (%s)", (method, actual, target, achievement, code) => {
  const result = SCORING_METHODS[method]({ actual, target, ...NO_DETAILS, rising: true }, DEFAULT_SETTINGS.options);
  expect(result.achievement).toBe(achievement);
  expect(result.code).toBe(code);
});

/** method, inputs (up unless said), achievement, code, options that differ from the defaults */
type Case = [ScoringMethodName, Partial<MethodInputs>, number | null, string, Partial<MethodOptions>?];

const WITH_MORE: readonly Case[] = [
  ["uncapped-ratio", { actual: 14, target: 3 }, 14 / 3, "uncapped-ratio"],
  ["uncapped-ratio", { actual: -2, target: 3 }, 0, "uncapped-ratio"],
  ["uncapped-ratio", { actual: 0, target: 0 }, 1, "zero-target"],
  ["uncapped-ratio", { actual: -1, target: 0 }, 0, "zero-target"],
  ["uncapped-ratio", { actual: -3, target: -5 }, 1, "target-met"],
  ["uncapped-ratio", { actual: -7, target: -5 }, null, "negative-target"],
  ["linear-decrease", { actual: 35, target: 30 }, 25 / 30, "linear-decrease"],
  ["linear-decrease", { actual: 61, target: 30 }, 0, "linear-decrease"],
  ["linear-decrease", { actual: 30, target: 30 }, 1, "meets-decreasing"],
  ["linear-decrease", { actual: 20, target: 30 }, 1, "meets-decreasing"],
  ["linear-decrease", { actual: 20, target: 30 }, 40 / 30, "linear-decrease", { capped: false }],
  ["linear-decrease", { actual: 0, target: 0 }, 1, "zero-target"],
  ["linear-decrease", { actual: 1, target: 0 }, 0, "zero-target"],
  ["linear-decrease", { actual: -15, target: -10 }, 1, "meets-decreasing"],
  ["linear-decrease", { actual: -5, target: -10 }, null, "negative-target"],
  ["from-baseline", { actual: 50, target: 100, baseline: 40 }, 10 / 60, "from-baseline"],
  ["from-baseline", { actual: 30, target: 100, baseline: 40 }, 0, "from-baseline"],
  ["from-baseline", { actual: 130, target: 100, baseline: 40 }, 1, "from-baseline"],
  ["from-baseline", { actual: 130, target: 100, baseline: 40 }, 1.5, "from-baseline", { capped: false }],
  ["from-baseline", { actual: 15, target: 10, baseline: 20, rising: false }, 0.5, "from-baseline"],
  ["from-baseline", { actual: 5, target: 0, baseline: 20, rising: false }, 0.75, "from-baseline"],
  ["from-baseline", { actual: -5, target: 5, baseline: -10 }, 5 / 15, "from-baseline"],
  ["from-baseline", { actual: 50, target: 100 }, null, "baseline-missing"],
  ["from-baseline", { actual: 40, target: 40, baseline: 40 }, 1, "baseline-kept"],
  ["from-baseline", { actual: 39, target: 40, baseline: 40 }, 0, "baseline-kept"],
  ["from-baseline", { actual: 90, target: 80, baseline: 100 }, 1, "target-met"],
  ["from-baseline", { actual: 70, target: 80, baseline: 100 }, null, "baseline-beyond"],
  ["between-thresholds", { actual: 50, target: 100, lower: 40 }, 10 / 60, "between-thresholds"],
  ["between-thresholds", { actual: 40, target: 100, lower: 40 }, 0, "between-thresholds"],
  ["between-thresholds", { actual: 39, target: 100, lower: 40 }, 0, "below-threshold"],
  ["between-thresholds", { actual: 100, target: 100, lower: 40 }, 1, "target-met"],
  ["between-thresholds", { actual: 140, target: 100, lower: 40 }, 1, "target-met"],
  ["between-thresholds", { actual: 50, target: 100 }, null, "lower-missing"],
  ["between-thresholds", { actual: 50, target: 100, upper: 40 }, null, "lower-missing"],
  ["between-thresholds", { actual: 50, target: 40, lower: 60 }, null, "threshold-beyond"],
  ["between-thresholds", { actual: 39, target: 40, lower: 40 }, 0, "below-threshold"],
  ["between-thresholds", { actual: 20, target: 10, upper: 30, rising: false }, 0.5, "between-thresholds"],
  ["between-thresholds", { actual: 31, target: 10, upper: 30, rising: false }, 0, "below-threshold"],
  ["between-thresholds", { actual: 3, target: 0, upper: 30, rising: false }, 0.9, "between-thresholds"],
  ["between-thresholds", { actual: 20, target: 10, lower: 30, rising: false }, 0.5, "between-thresholds"],
  ["between-thresholds", { actual: 20, target: 10, lower: 5, rising: false }, null, "upper-missing"],
  ["steps", { actual: 74, target: 100 }, 0, "steps"],
  ["steps", { actual: 75, target: 100 }, 0.5, "steps"],
  ["steps", { actual: 89, target: 100 }, 0.7, "steps"],
  ["steps", { actual: 28.5, target: 30 }, 1, "steps"],
  ["steps", { actual: 130, target: 100, rising: false }, 0.5, "steps"],
  ["steps", { actual: 1.3 * 30, target: 30, rising: false }, 0.5, "steps"],
  ["steps", { actual: 131, target: 100, rising: false }, 0, "steps"],
  ["steps", { actual: 90, target: 100, rising: false }, 1, "steps"],
  ["steps", { actual: 0, target: 0 }, 1, "zero-target"],
  ["steps", { actual: -1, target: 0, rising: false }, 1, "zero-target"],
  ["steps", { actual: -3, target: -5 }, 1, "target-met"],
  ["steps", { actual: -7, target: -5 }, null, "negative-target"],
  ["steps", { actual: 74, target: 95, lower: 75, upper: 85 }, 0, "own-steps"],
  ["steps", { actual: 75, target: 95, lower: 75, upper: 85 }, 0.5, "own-steps"],
  ["steps", { actual: 86, target: 95, lower: 75, upper: 85 }, 0.7, "own-steps"],
  ["steps", { actual: 95, target: 95, lower: 75, upper: 85 }, 1, "own-steps"],
  ["steps", { actual: 31, target: 0, lower: 30, rising: false }, 0, "own-steps"],
  ["steps", { actual: 30, target: 0, lower: 30, rising: false }, 0.5, "own-steps"],
  ["steps", { actual: 0, target: 0, lower: 30, rising: false }, 1, "own-steps"],
  ["steps", { actual: 20, target: 10, lower: 15, upper: 30, rising: false }, 0.5, "own-steps"],
  ["bands", { actual: 69, target: 100 }, 0, "bands"],
  ["bands", { actual: 70, target: 100 }, 0.5, "bands"],
  ["bands", { actual: 89.9, target: 100 }, 0.5, "bands"],
  ["bands", { actual: 90, target: 100 }, 1, "bands"],
  ["bands", { actual: 50, target: 40, rising: false }, 0.5, "bands"],
  ["bands", { actual: -7, target: -5 }, null, "negative-target"],
  ["tolerance", { actual: 92, target: 90 }, 0, "tolerance-not-met"],
  ["tolerance", { actual: 92, target: 90 }, 1, "tolerance-met", { tolerance: 2 }],
  ["tolerance", { actual: 87.9, target: 90 }, 0, "tolerance-not-met", { tolerance: 2 }],
  ["tolerance", { actual: 0.3, target: 0.2 }, 1, "tolerance-met", { tolerance: 0.1 }],
  ["date-penalty", { actual: 44377, target: 44377 }, 1, "date-on-time"],
  ["date-penalty", { actual: 44387, target: 44377 }, 0.8, "date-penalty", { penaltyPerDay: 0.02 }],
  ["date-penalty", { actual: 44477, target: 44377 }, 0, "date-penalty", { penaltyPerDay: 0.02 }],
  ["date-penalty", { actual: 44378, target: 44377 }, 0, "date-penalty"],
];

/** What is left over when a spreadsheet has counted: 0,1 + 0,2 is a hair more than 0,3, and 0,1 + 0,2 − 0,3 than nothing. */
const DUST = 0.1 + 0.2 - 0.3;
const fall = (given: Partial<MethodInputs>): Partial<MethodInputs> => ({ ...given, rising: false });

const WITH_DUST: readonly Case[] = [
  ["capped-ratio", { actual: 0.3 - 0.1 - 0.2, target: 0 }, 1, "zero-target"],
  ["capped-ratio", { actual: -1, target: DUST }, 0, "zero-target"],
  ["capped-ratio", { actual: -(0.1 + 0.2), target: -0.3 }, 1, "capped-ratio"],
  ["uncapped-ratio", { actual: -DUST, target: 0 }, 1, "zero-target"],
  ["uncapped-ratio", { actual: 2, target: DUST }, 1, "zero-target"],
  ["uncapped-ratio", { actual: -(0.1 + 0.2), target: -0.3 }, 1, "target-met"],
  ["inverse-ratio", { actual: DUST, target: 0 }, 1, "zero-target"],
  ["inverse-ratio", { actual: 1_109_500.1 - 1_109_500 - 0.1, target: 0 }, 1, "zero-target"],
  ["inverse-ratio", { actual: 0.001, target: 0 }, 0, "zero-target"],
  ["inverse-ratio", { actual: 0.1 + 0.2, target: 0.3 }, 1, "meets-decreasing"],
  ["inverse-ratio", { actual: -0.3, target: -(0.1 + 0.2) }, 1, "meets-decreasing"],
  ["linear-decrease", { actual: DUST, target: 0 }, 1, "zero-target"],
  ["linear-decrease", { actual: 0.1 + 0.2, target: 0.3 }, 1, "meets-decreasing"],
  ["linear-decrease", { actual: -0.3, target: -(0.1 + 0.2) }, 1, "meets-decreasing"],
  ["from-baseline", fall({ actual: 0.1 + 0.2, target: 0.3, baseline: 0.3 }), 1, "baseline-kept"],
  ["from-baseline", { actual: 0.3, target: 0.1 + 0.2, baseline: 0.3 }, 1, "baseline-kept"],
  ["from-baseline", { actual: 0.7 + 0.1, target: 0.8, baseline: 0.9 }, 1, "target-met"],
  ["between-thresholds", { actual: 0.7 + 0.1, target: 1, lower: 0.8 }, 0, "between-thresholds"],
  ["between-thresholds", { actual: 0.7 + 0.1, target: 0.8, lower: 0.5 }, 1, "target-met"],
  ["between-thresholds", { actual: 0.3, target: 0.3, lower: 0.1 + 0.2 }, 1, "target-met"],
  ["between-thresholds", { actual: 0.2, target: 0.3, lower: 0.1 + 0.2 }, 0, "below-threshold"],
  ["between-thresholds", fall({ actual: 0.1 + 0.2, target: 0.1, upper: 0.3 }), 0, "between-thresholds"],
  ["steps", fall({ actual: 0.1 + 0.2, target: 0.1, upper: 0.3 }), 0.5, "own-steps"],
  ["steps", { actual: 0.7 + 0.1, target: 0.8, lower: 0.6 }, 1, "own-steps"],
  ["steps", { actual: 0.3, target: 0.1 + 0.2, lower: 0.3 }, 1, "steps"],
  ["steps", fall({ actual: DUST, target: 0 }), 1, "zero-target"],
  ["bands", fall({ actual: DUST, target: 0 }), 1, "bands"],
  ["exact-match", { actual: 3e9 * (1 + 2e-15), target: 3e9 }, 1, "exact-met"],
  ["exact-match", { actual: 3e9 + 0.01, target: 3e9 }, 0, "exact-not-met"],
  ["tolerance", { actual: 3e9 + 0.1 + 0.2, target: 3e9 }, 1, "tolerance-met", { tolerance: 0.3 }],
  ["date-on-time", { actual: 44_377 * (1 + 2 ** -52), target: 44_377 }, 1, "date-on-time"],
  ["date-penalty", { actual: 44_377 * (1 + 2 ** -52), target: 44_377 }, 1, "date-on-time"],
];

test.each(WITH_DUST)("counting leaves dust, which decides no jump: %s of %p is %d (%s)", expectScore);

const only = (...factors: number[]) => ({
  steps: factors.map((factor, at) => ({ from: (at + 1) / factors.length, factor })),
});

/** The last factor is the target's, however many thresholds the row has. */
const FEW_FACTORS: readonly Case[] = [
  ["steps", { actual: 60, target: 100, lower: 60 }, 0, "own-steps", only(1)],
  ["steps", { actual: 100, target: 100, lower: 60 }, 1, "own-steps", only(1)],
  ["steps", { actual: 60, target: 100, lower: 60, upper: 80 }, 0.5, "own-steps", only(0.5, 1)],
  ["steps", { actual: 80, target: 100, lower: 60, upper: 80 }, 0.5, "own-steps", only(0.5, 1)],
  ["steps", { actual: 100, target: 100, lower: 60, upper: 80 }, 1, "own-steps", only(0.5, 1)],
  ["steps", { actual: 80, target: 100, lower: 60, upper: 80 }, 0, "own-steps", only()],
];

test.each(FEW_FACTORS)("more thresholds than factors: %s of %p is %d (%s)", expectScore);

test.each(WITH_MORE)("%s of %p is %d (%s)", expectScore);

function expectScore(...[method, given, achievement, code, options = {}]: Case): void {
  const inputs: MethodInputs = { actual: NaN, target: NaN, ...NO_DETAILS, rising: true, ...given };
  const result = SCORING_METHODS[method](inputs, { ...DEFAULT_SETTINGS.options, ...options });
  if (achievement === null) expect(result.achievement).toBeNull();
  else expect(result.achievement).toBeCloseTo(achievement, 12);
  expect(result.code).toBe(code);
}

const item = (value: number, weight: number | null = null, group = "", isChild = false) => ({
  ...{ value, weight, group, isChild },
});

test("flat-mean is the mean of unrounded ratios, without weights", () => {
  expect(flatMean([item(1), item(1), item(0.8443 / 0.9), item(1)], DEFAULT_SETTINGS.rollUpOptions)).toBeCloseTo(
    (3 + 0.8443 / 0.9) / 4,
    12,
  );
  expect(flatMean([item(0.5, 90), item(1, 10)], DEFAULT_SETTINGS.rollUpOptions)).toBe(0.75);
  expect(flatMean([], DEFAULT_SETTINGS.rollUpOptions)).toBeNull();
});

test("weighted-mean renormalises the weights over what is scored", () => {
  expect(weightedMean([item(0.68, 100), item(1, 100), item(1, 0)], DEFAULT_SETTINGS.rollUpOptions)).toBeCloseTo(
    0.84,
    12,
  );
  expect(weightedMean([item(0.5, 0.6), item(1, 0.2)], DEFAULT_SETTINGS.rollUpOptions)).toBeCloseTo(0.625, 12);
  expect(weightedMean([item(0.5, 1), item(1)], DEFAULT_SETTINGS.rollUpOptions)).toBeNull();
  expect(weightedMean([item(0.5, 0)], DEFAULT_SETTINGS.rollUpOptions)).toBeNull();
  expect(weightedMean([item(0.5, -1), item(1, 2)], DEFAULT_SETTINGS.rollUpOptions)).toBeNull();
});

const { rollUpOptions } = DEFAULT_SETTINGS;

test("mean-of-means counts each operational group once (objective 1.2 of Bergamo, which rejects it: 97,94 %)", () => {
  const rows = [
    item(1, null, "1.2.1"),
    item(1, null, "1.2.1"),
    item(0.8443 / 0.9, null, "1.2.2"),
    item(1, null, "1.2.3"),
  ];
  expect(ROLL_UP_METHODS["mean-of-means"](rows, rollUpOptions)).toBeCloseTo((1 + 0.8443 / 0.9 + 1) / 3, 12);
  expect(ROLL_UP_METHODS["mean-of-means"]([item(0.2), item(0.4), item(1, null, "a")], rollUpOptions)).toBeCloseTo(
    0.65,
    12,
  );
  expect(ROLL_UP_METHODS["mean-of-means"]([], rollUpOptions)).toBeNull();
});

test("own-and-children gives each side its share, and the whole to the side that is there", () => {
  const split = ROLL_UP_METHODS["own-and-children"];
  expect(split([item(1), item(0.5), item(0, null, "", true)], { ownShare: 0.7 })).toBeCloseTo(0.7 * 0.75, 12);
  expect(split([item(1, null, "a"), item(0.5)], { ownShare: 0.3 })).toBeCloseTo(0.3 * 0.5 + 0.7, 12);
  expect(split([item(0.4, null, "", true)], { ownShare: 0.7 })).toBe(0.4);
  expect(split([item(0.4, null, "a")], { ownShare: 0.7 })).toBe(0.4);
  expect(split([item(1, 3), item(0, 1), item(1, null, "", true)], { ownShare: 0.5 })).toBeCloseTo(0.875, 12);
  expect(split([], { ownShare: 0.7 })).toBeNull();
});

test("minimum is the worst", () => {
  expect(ROLL_UP_METHODS.minimum([item(0.9), item(0.2), item(1)], rollUpOptions)).toBe(0.2);
  expect(ROLL_UP_METHODS.minimum([], rollUpOptions)).toBeNull();
});
