// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { plainAchievement } from "../../src/core/usecases/functions/plain-achievement";
import { isScored, scoreRow, whyNotScored } from "../../src/core/usecases/functions/row";
import { DEFAULT_SETTINGS } from "../../src/core/scorecard/settings";

const figure = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 36_000, max: 75_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const verso = fc.constantFrom(null, "crescente", "decrescente", "↓", "esatto", "data", "SI/NO", "boh");

test("the short way of two plain numbers gives what the whole way gives", () => {
  fc.assert(
    fc.property(figure, figure, verso, (valore, atteso, said) => {
      const short = plainAchievement(valore, atteso, said, DEFAULT_SETTINGS);
      if (short === null) return;
      const outcome = scoreRow({ valore, atteso, verso: said }, DEFAULT_SETTINGS);
      expect(short).toBe(isScored(outcome) ? outcome.achievement : whyNotScored(outcome));
    }),
    { numRuns: 2000 },
  );
});
