// SPDX-License-Identifier: EUPL-1.2
import { besidePlan, findingsBeside, planOf, type PlannedRow, saidBeside } from "../beside-plan";

/** Two objectives of three indicators, with these weights. */
function weighted(...weights: readonly number[]): readonly PlannedRow[] {
  return weights.map((weight, at) => {
    const goal = at < 3 ? "1.1 Servizi online" : "2.1 Entrate certe";
    return [goal, `Indicatore ${"abcdefgh"[at]!} del servizio`, 10 + at, weight];
  });
}

const saidOf = (planned: readonly PlannedRow[], now: readonly PlannedRow[]): readonly string[] =>
  saidBeside("PIA005", besidePlan(now, [planOf(planned)]));

test("two weights that were exchanged are one finding of their objective", () => {
  const verification = besidePlan(weighted(30, 40, 30, 50, 25, 25), [planOf(weighted(40, 30, 30, 50, 25, 25))]);
  expect(saidBeside("PIA005", verification)).toEqual([
    expect.stringContaining("warning: In questo obiettivo 2 pesi non sono quelli del Piano (piano.xlsx)"),
  ]);
  expect(findingsBeside("PIA005", verification)[0]!.related).toHaveLength(1);
});

test("one weight is told with both figures", () => {
  expect(saidOf(weighted(40, 30, 30, 50, 25, 25), weighted(40, 30, 45, 50, 25, 25))).toEqual([
    expect.stringContaining("warning: Il peso nel Piano (piano.xlsx) è 30; qui è 45."),
  ]);
});

test.each<[string, readonly PlannedRow[], readonly PlannedRow[]]>([
  ["the same weights", weighted(40, 30, 30, 50, 25, 25), weighted(40, 30, 30, 50, 25, 25)],
  ["fractions for points", weighted(40, 30, 30, 50, 25, 25), weighted(0.4, 0.3, 0.3, 0.5, 0.25, 0.25)],
  ["another round of a third", weighted(33.3, 33.3, 33.4, 50, 25, 25), weighted(33.33, 33.33, 33.34, 50, 25, 25)],
  ["points of ten for points of a hundred", weighted(4, 3, 3, 5, 2.5, 2.5), weighted(40, 30, 30, 50, 25, 25)],
  [
    "what one that is gone left to the others",
    weighted(40, 30, 30, 50, 25, 25),
    weighted(40, 30, 30, 70, 30).slice(0, 5),
  ],
])("is silent on %s", (_, planned, now) => {
  expect(saidOf(planned, now)).toEqual([]);
});
