// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { plainAchievement } from "../../src/core/usecases/functions/plain-achievement";
import { isScored, scoreRow, whyNotScored } from "../../src/core/usecases/functions/row";
import { NO_DETAILS } from "../../src/core/scorecard/model";
import { METHODS_FOR } from "../../src/core/scorecard/scoring/register";
import { DEFAULT_SETTINGS } from "../../src/core/scorecard/settings";

const figure = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 36_000, max: 75_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const verso = fc.constantFrom(null, "crescente", "decrescente", "↓", "esatto", "data", "SI/NO", "boh");

const settings = fc.record({
  up: fc.constantFrom(...METHODS_FOR.up),
  down: fc.constantFrom(...METHODS_FOR.down),
  exact: fc.constantFrom(...METHODS_FOR.exact),
  missingActual: fc.constantFrom("exclude" as const, "zero" as const),
  details: fc.constantFrom(NO_DETAILS, { baseline: 1, lower: -2, upper: 3 }),
});

test("the short way of two plain numbers gives what the whole way gives", () => {
  fc.assert(
    fc.property(figure, figure, verso, settings, (valore, atteso, said, { missingActual, details, ...ways }) => {
      const methods = { ...DEFAULT_SETTINGS.methods, ...ways };
      const chosen = { ...DEFAULT_SETTINGS, methods, missingActual, details };
      const short = plainAchievement(valore, atteso, said, chosen);
      if (short === null) return;
      const outcome = scoreRow({ valore, atteso, verso: said }, chosen);
      expect(short).toBe(isScored(outcome) ? outcome.achievement : whyNotScored(outcome));
    }),
    { numRuns: 2000 },
  );
});
