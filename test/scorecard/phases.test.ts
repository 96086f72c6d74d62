// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY, type BodySettings } from "../../src/core/scorecard/settings";
import { dayNumber } from "../../src/core/values/parse-date";
import { explain } from "../../src/core/wording/explain";
import { oneRow, oneRowAmongOthers, type RowSpec } from "../checks/build-scorecard";

// the scorecards of these tests are of 2021
const monitoring: BodySettings = { ...DEFAULT_BODY, phase: "monitoring", referenceDate: dayNumber(2021, 6, 30) };
const plan: BodySettings = { ...monitoring, phase: "plan" };

const scoredIn = (settings: BodySettings, row: RowSpec) => oneRowAmongOthers(row, settings).indicators[0]!;

test.each<[string, RowSpec, string, string]>([
  ["no result", { actual: null, target: 100 }, "not-due", "not-due"],
  ["no result and a declared %", { actual: null, target: 100, declared: "40%" }, "not-due", "not-due"],
  ["a placeholder", { actual: "in corso", target: 100 }, "not-due", "not-due-text"],
  ["a figure that cannot be read", { actual: "cfr. delibera n. 12", target: 100 }, "unreadable", "unreadable-actual"],
  ["a day to come", { actual: null, target: "31/12/2021" }, "not-due", "not-due-date"],
  ["the very day", { actual: null, target: "30/06/2021" }, "not-due", "not-due-date"],
  ["a day that has passed", { actual: null, target: "31/03/2021" }, "no-actual", "date-passed"],
  ["no target", { actual: 3, target: null }, "no-target", "no-target"],
])("before the Relazione %s", (_, row, status, code) => {
  for (const settings of [plan, monitoring]) {
    const indicator = scoredIn(settings, row);
    expect([indicator.status, indicator.presumed, indicator.explanation[0]!.code]).toEqual([status, false, code]);
  }
});

test("a zero whose % alone is blank is presumed neutralised in every phase; where none is declared it is a zero", () => {
  for (const settings of [plan, monitoring, DEFAULT_BODY]) {
    expect(scoredIn(settings, { actual: 0, target: 3 })).toMatchObject({ status: "neutralised", presumed: true });
    expect(oneRow({ actual: 0, target: 3 }, settings).indicators[0]).toMatchObject({
      status: "scored",
      achievement: 0,
    });
  }
});

test("without a reference date no day has passed", () => {
  const indicator = scoredIn({ ...monitoring, referenceDate: null }, { actual: null, target: "31/03/2021" });
  expect(indicator.status).toBe("not-due");
});

test("in the Relazione the same rows are missing, or presumed neutralised", () => {
  expect(scoredIn(DEFAULT_BODY, { actual: null, target: 100, declared: "40%" }).status).toBe("no-actual");
  expect(scoredIn(DEFAULT_BODY, { actual: null, target: "31/12/2021" })).toMatchObject({
    status: "neutralised",
    presumed: true,
  });
  expect(scoredIn(DEFAULT_BODY, { actual: 0, target: 3 })).toMatchObject({ status: "neutralised", presumed: true });
});

test("what is not due leaves the mean, and an objective with nothing else has no score", () => {
  const [objective] = oneRow({ actual: null, target: 100 }, monitoring).objectives;
  expect(objective).toMatchObject({ score: null, status: "nothing-to-score" });
  expect(objective!.excluded.map(({ reason }) => reason)).toEqual(["not-due"]);
});

test.each<[string, RowSpec, BodySettings, number | null]>([
  ["a count, half way", { actual: 40, target: 100 }, monitoring, (100 * 181) / 365],
  ["a count without result", { actual: null, target: 100 }, monitoring, (100 * 181) / 365],
  ["a percentage", { actual: "40%", target: "90%" }, monitoring, (0.9 * 181) / 365],
  ["a decreasing figure: no pace", { actual: 40, target: 100, polarity: "down" }, monitoring, null],
  ["a date: no pace", { actual: null, target: "31/12/2021" }, monitoring, null],
  ["a target of 0: no pace", { actual: 0, target: 0 }, monitoring, null],
  ["the Relazione: no pace", { actual: 40, target: 100 }, { ...monitoring, phase: "report" }, null],
  ["no reference date", { actual: 40, target: 100 }, { ...monitoring, referenceDate: null }, null],
  ["a day outside the year", { actual: 40, target: 100 }, { ...monitoring, year: 2022 }, null],
  [
    "the year that the settings say",
    { actual: 1, target: 73 },
    { ...monitoring, year: 2022, referenceDate: dayNumber(2022, 1, 5) },
    1,
  ],
])("expected pace of %s", (_, row, settings, expected) => {
  const pace = scoredIn(settings, row).expected;
  if (expected === null) expect(pace).toBeNull();
  else expect(pace).toBeCloseTo(expected, 9);
});

test("the pace is explained", () => {
  const { explanation } = scoredIn(monitoring, { actual: 40, target: 100 });
  expect(explain(explanation.at(-1)!)).toBe(
    "Al 30/06/2021 il ritmo atteso è 49,589, su un target di 100, se il risultato si accumula in modo costante nell’anno.",
  );
});
