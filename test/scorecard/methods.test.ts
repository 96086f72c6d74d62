// SPDX-License-Identifier: EUPL-1.2
import { NO_DETAILS } from "../../src/core/scorecard/model";
import { DEFAULT_SETTINGS } from "../../src/core/scorecard/settings";
import { flatMean } from "../../src/core/scorecard/rollup/flat-mean";
import { weightedMean } from "../../src/core/scorecard/rollup/weighted-mean";
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

const item = (value: number, weight: number | null = null) => ({ value, weight, group: "", isChild: false });

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
