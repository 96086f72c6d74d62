// SPDX-License-Identifier: EUPL-1.2
import { fraction, toNumber, type Fraction } from "./fraction";
import { achievementTruth, type Figures, type TruthMethod } from "./indicator-truth";
import { mayHide, objectiveTruth, shownWith, type Part, type TruthRollUp } from "./roll-up-truth";

const RATES = {
  tolerance: fraction(0.5),
  penaltyPerDay: fraction(0.1),
  steps: [
    [fraction(0.75), fraction(0.5)],
    [fraction(0.85), fraction(0.7)],
    [fraction(0.95), fraction(1)],
  ],
  overruns: [
    [fraction(0.3), fraction(0.5)],
    [fraction(0), fraction(1)],
  ],
  bands: [
    [fraction(0.7), fraction(0.5)],
    [fraction(0.9), fraction(1)],
  ],
  capped: true,
} as const;

type Ends = Partial<Record<"baseline" | "lower" | "upper", number>>;

/** [method, direction, result, target, other figures, score]: what the sources themselves give, and their formulas by hand. */
const VECTORS: readonly (readonly [TruthMethod, "up" | "down", number, number, Ends, number | null])[] = [
  ["capped", "up", 34, 35, {}, 34 / 35],
  ["capped", "up", 14, 3, {}, 1],
  ["capped", "up", 0, 0, {}, 1],
  ["uncapped", "up", 14, 3, {}, 14 / 3],
  ["inverse", "down", 17, 40, {}, 1],
  ["inverse", "down", 40, 30, {}, 0.75],
  ["inverse", "down", 0, 0, {}, 1],
  ["inverse", "down", 1, 0, {}, 0],
  ["linear", "down", 35, 30, {}, 25 / 30],
  ["linear", "down", 61, 30, {}, 0],
  ["linear", "down", 20, 30, {}, 1],
  ["baseline", "up", 60, 100, { baseline: 20 }, 0.5],
  ["baseline", "down", 30, 20, { baseline: 40 }, 0.5],
  ["baseline", "up", 60, 100, {}, null],
  ["thresholds", "up", 50, 100, { lower: 40 }, 10 / 60],
  ["thresholds", "up", 39, 100, { lower: 40 }, 0],
  ["thresholds", "up", 100, 100, { lower: 40 }, 1],
  ["thresholds", "down", 30, 20, { upper: 40 }, 0.5],
  ["thresholds", "down", 41, 20, { upper: 40 }, 0],
  ["thresholds", "up", 50, 100, { upper: 40 }, null],
  ["steps", "up", 74, 100, {}, 0],
  ["steps", "up", 75, 100, {}, 0.5],
  ["steps", "up", 0.255, 0.3, {}, 0.7],
  ["steps", "up", 95, 100, {}, 1],
  ["steps", "down", 39, 30, {}, 0.5],
  ["steps", "down", 39.1, 30, {}, 0],
  ["bands", "up", 69, 100, {}, 0],
  ["bands", "up", 70, 100, {}, 0.5],
  ["bands", "up", 0.27, 0.3, {}, 1],
  ["tolerance", "up", 10.5, 10, {}, 1],
  ["tolerance", "up", 9.4, 10, {}, 0],
  ["date", "up", 44561, 44561, {}, 1],
  ["date", "up", 44564, 44561, {}, 0.7],
  ["date", "up", 44600, 44561, {}, 0],
];

describe("the second truth", () => {
  it.each(VECTORS)("%s, %s: %d of %d %j makes %s", (method, way, actual, target, ends, expected) => {
    const found = achievementTruth(method, figures(actual, target, ends, way === "up"), RATES);
    expect(found && toNumber(found)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });

  it("rolls objective 1.2 of the source up to 98,45 %, and 68, 100, 100 with weights 100, 100, 0 to 84", () => {
    expect(shown("flat", parts(1, 1, 0.9381, 1))).toBe(9845n);
    expect(shown("weighted", [part(0.68, 100), part(1, 100), part(1, 0)])).toBe(8400n);
    expect(shown("auto", [part(0.68, 100), part(1, 100), part(1, null)])).toBe(8933n);
    expect(shown("least", parts(1, 0.4, 0.7))).toBe(4000n);
  });

  it("takes the mean of the means of groups, and splits an objective from those below it", () => {
    const group = (value: number, name: string) => ({ ...part(value, null), group: name });
    expect(shown("means", [group(1, "a"), group(1, "a"), group(0.5, "b")])).toBe(7500n);
    expect(shown("split", [part(1, null), { ...part(0.5, null), isChild: true }])).toBe(8500n);
  });

  it("rounds a half up, and lets a figure hide half a digit: 84 % may be 84,43 %", () => {
    expect([0.98445, 0.98444, -0.5].map((value) => shownWith(4, fraction(value)))).toEqual([9845n, 9844n, -5000n]);
    expect(shownWith(0, fraction(-0.5))).toBe(0n);
    expect(mayHide(fraction(0.84), fraction(0.005), fraction(0.8443))).toBe(true);
    expect(mayHide(fraction(0.84), fraction(0.005), fraction(0.8451))).toBe(false);
  });
});

function figures(actual: number, target: number, ends: Ends, rising: boolean): Figures {
  const end = (value: number | undefined): Fraction | null => (value === undefined ? null : fraction(value));
  const [baseline, lower, upper] = [end(ends.baseline), end(ends.lower), end(ends.upper)];
  return { actual: fraction(actual), target: fraction(target), baseline, lower, upper, rising };
}

function part(value: number, weight: number | null): Part {
  return { value: fraction(value), weight: weight === null ? null : fraction(weight), group: "", isChild: false };
}

function parts(...values: readonly number[]): Part[] {
  return values.map((value) => part(value, null));
}

function shown(how: TruthRollUp, of: readonly Part[]): bigint {
  return shownWith(4, objectiveTruth(how, of, fraction(0.7))!);
}
