// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { interpret } from "../../../src/core/values/interpret";
import type { TypedValue } from "../../../src/core/values/typed-value";
import { methodArithmetic } from "../../../src/core/scorecard/arithmetic/method-arithmetic";
import { rollUpArithmetic } from "../../../src/core/scorecard/arithmetic/roll-up-arithmetic";
import { outcomeReader } from "../../../src/core/scorecard/outcome";
import type { Polarity } from "../../../src/core/scorecard/model";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../../src/core/scorecard/rollup/register";
import { METHODS_FOR, type ScoringMethodName } from "../../../src/core/scorecard/scoring/register";
import { DEFAULT_SETTINGS } from "../../../src/core/scorecard/settings";
import { cellOf } from "../../workbook/in-memory";
import { reckoned } from "./evaluate";

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
const value = (number: number): TypedValue => interpret(cellOf(number), 1900);

/** Few figures, so that they often meet: on the target, on a threshold, at zero and below. */
const figure = fc.constantFrom(-7, -5, -1, 0, 0.1, 0.2, 0.3, 1, 2, 3, 17, 20, 30, 35, 40, 50, 75, 85, 95, 100, 44377);
const detail = fc.option(figure, { nil: null });
const pairs = (Object.keys(METHODS_FOR) as Polarity[]).flatMap((polarity) =>
  METHODS_FOR[polarity].map((method): [Polarity, ScoringMethodName] => [polarity, method]),
);
const options = fc.record({
  capped: fc.boolean(),
  tolerance: fc.constantFrom(0, 0.5, 5),
  penaltyPerDay: fc.constantFrom(0.01, 0.02, 1),
});

test.each(pairs)("%s, %s: the last line is the score, and each line comes to what it says", (polarity, method) => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(
      figure,
      figure,
      fc.record({ baseline: detail, lower: detail, upper: detail }),
      options,
      (actual, target, details, chosen) => {
        const all = { ...DEFAULT_SETTINGS.options, ...chosen };
        const figures = { actual: value(actual), target: value(target), details };
        const outcome = outcomeReader(all)(figures, method, { polarity, source: "default" });
        if (outcome.achievement === null) return true;
        const because = outcome.explanation[0]!;
        codes.add(because.code);
        const lines = methodArithmetic({ figures, polarity, method, because }, all);
        for (const line of lines) if (!near(reckoned(line), line.result)) return false;
        return lines.length > 0 && near(lines.at(-1)!.result, outcome.achievement);
      },
    ),
    { numRuns: 3000 },
  );
  // a method that never scores here has been proved nothing
  expect(codes.size).toBeGreaterThan(0);
});

const item = fc.record({
  value: fc.constantFrom(0, 0.25, 0.9381, 1, 1.2),
  weight: fc.option(fc.constantFrom(0, 10, 30, 60), { nil: null }),
  group: fc.constantFrom("", "Sportelli", "Tributi"),
  isChild: fc.constant(false),
});
const child = fc.record({
  value: fc.constantFrom(0, 0.5, 1),
  weight: fc.constant(null),
  group: fc.constant(""),
  isChild: fc.constant(true),
});

test.each(Object.keys(ROLL_UP_METHODS) as RollUpMethodName[])("%s: the last line is the score", (method) => {
  let scored = 0;
  const ownShare = fc.constantFrom(0, 0.3, 0.7, 1);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.array(child, { maxLength: 3 }), ownShare, (rows, below, own) => {
      const items = [...rows, ...below];
      const score = items.length === 0 ? null : ROLL_UP_METHODS[method](items, { ownShare: own });
      if (score === null) return true;
      scored++;
      const lines = rollUpArithmetic(method, items, { ownShare: own });
      for (const { arithmetic } of lines) if (!near(reckoned(arithmetic), arithmetic.result)) return false;
      return near(lines.at(-1)!.arithmetic.result, score);
    }),
    { numRuns: 2000 },
  );
  expect(scored).toBeGreaterThan(100);
});
