// SPDX-License-Identifier: EUPL-1.2
// What a body may decide about methods, roll-ups and missing results, through the whole scoring.
import { findingsOf } from "../checks/findings-of";
import { DEFAULT_BODY, type BodySettings, type ScoringSettings } from "../../src/core/scorecard/settings";
import { explain } from "../../src/core/wording/explain";
import { buildScorecard, oneRow, oneRowAmongOthers, type RowSpec } from "../checks/build-scorecard";

const scoringWith = (scoring: Partial<ScoringSettings>): BodySettings => {
  return { ...DEFAULT_BODY, scoring: { ...DEFAULT_BODY.scoring, ...scoring } };
};
const methodFor = (polarity: "up" | "down" | "exact" | "date", method: string, options = {}): BodySettings => {
  const { methods, options: usual } = DEFAULT_BODY.scoring;
  return scoringWith({ methods: { ...methods, [polarity]: method }, options: { ...usual, ...options } });
};
const explained = (row: RowSpec, settings: BodySettings): string =>
  explain(oneRow(row, settings).indicators[0]!.explanation[0]!).replace(/\u00a0/g, " ");

test.each<[string, RowSpec, BodySettings, string]>([
  [
    "between thresholds",
    { actual: 50, target: 100, details: { lower: 40 } },
    methodFor("up", "between-thresholds"),
    "50 − 40 su 100 − 40 = 16,67 % (tra soglia e target).",
  ],
  [
    "from the baseline",
    { actual: "50%", target: "80%", details: { baseline: 0.4 } },
    methodFor("up", "from-baseline"),
    "50 % − 40 % su 80 % − 40 % = 25 % (dal valore iniziale al target, mai meno di 0).",
  ],
  [
    "linear",
    { actual: 35, target: 30, polarity: "down" },
    methodFor("down", "linear-decrease"),
    "35 contro 30, dove più basso è meglio: (2 × 30 − 35) su 30 dà 83,33 % (mai meno di 0).",
  ],
  [
    "in steps",
    { actual: 80, target: 100 },
    methodFor("up", "steps"),
    "80 su 100 è 80 %: il gradino raggiunto vale 50 %.",
  ],
  [
    "in bands",
    { actual: 80, target: 100 },
    methodFor("up", "bands"),
    "80 con un target di 100 dà 80 %: la fascia raggiunta vale 50 %.",
  ],
  [
    "with a tolerance",
    { actual: 92, target: "=90" },
    methodFor("exact", "tolerance", { tolerance: 2 }),
    "92 non si scosta da 90 più della tolleranza ammessa (2): 100 %.",
  ],
  [
    "with a penalty a day",
    { actual: "10/07/2021", target: "30/06/2021" },
    methodFor("date", "date-penalty", { penaltyPerDay: 0.02 }),
    "Data 10/07/2021, oltre il 30/06/2021 di 10 giorni: 100 % meno 2 % al giorno dà 80 %.",
  ],
  [
    "without its baseline",
    { actual: 50, target: 80 },
    methodFor("up", "from-baseline"),
    "Non misurato: il metodo parte dal valore iniziale e nella riga manca. Scriverlo in una colonna «Valore iniziale» (o «Baseline»), o indicare un altro metodo.",
  ],
  [
    "without its threshold",
    { actual: 50, target: 40, polarity: "down" },
    methodFor("down", "between-thresholds"),
    "Non misurato: dove più basso è meglio il metodo vuole la soglia massima, e nella riga manca. Scriverla in una colonna «Soglia massima», o indicare un altro metodo.",
  ],
])("a row %s is explained with its arithmetic", (_, row, settings, text) => {
  expect(explained(row, settings)).toBe(text);
});

// a result shown as «90%» may be anything from 89,5 to 90,5
test.each<[string, RowSpec, BodySettings, number, number]>([
  ["a ratio", { actual: "90%", target: "100%" }, DEFAULT_BODY, 0.895, 0.905],
  ["a step that lies within", { actual: "95%", target: "100%" }, methodFor("up", "steps"), 0.7, 1],
  ["a band that lies within", { actual: "90%", target: "100%" }, methodFor("up", "bands"), 0.5, 1],
  [
    "a goal post between the ends",
    { actual: "90%", target: "= 90,3%" },
    methodFor("exact", "tolerance", { tolerance: 0.001 }),
    0,
    1,
  ],
  ["an exact target between the ends", { actual: "90%", target: "= 90,3%" }, DEFAULT_BODY, 0, 1],
  [
    "a goal post out of reach",
    { actual: "90%", target: "= 92%" },
    methodFor("exact", "tolerance", { tolerance: 0.01 }),
    0,
    0,
  ],
  [
    "an overrun that lies within",
    { actual: "90%", target: "90%", polarity: "down" },
    methodFor("down", "steps"),
    0.5,
    1,
  ],
])("hidden decimals: the interval holds all that can be reached on %s", (_, row, settings, low, high) => {
  const { interval } = oneRow(row, settings).indicators[0]!;
  expect(interval!.low).toBeCloseTo(low, 9);
  expect(interval!.high).toBeCloseTo(high, 9);
});

describe("a missing result", () => {
  const missing: RowSpec = { actual: null, target: 4 };

  test("counts as 0 where the body says so, and is still a finding", () => {
    const settings = scoringWith({ missingActual: "zero" });
    const scorecard = oneRowAmongOthers(missing, settings);
    expect(scorecard.indicators[0]).toMatchObject({ status: "scored", achievement: 0, presumed: false });
    expect(scorecard.objectives[0]).toMatchObject({ score: 0.8, scored: 5 });
    expect(findingsOf("VAL001", scorecard, settings).map(({ messageId }) => messageId)).toEqual(["counted"]);
  });

  test("leaves the objective without a score where the body wants all of them", () => {
    const settings = scoringWith({ missingActual: "error" });
    const rows = [{ actual: 1, target: 1 }, missing];
    const [objective] = buildScorecard([[{ rows }]], [], settings).objectives;
    expect(objective).toMatchObject({ score: null, status: "not-recomputable" });
    expect(objective!.explanation[0]!.code).toBe("actual-required");
  });

  test("is left out by default", () => {
    const rows = [{ actual: 1, target: 1 }, missing];
    expect(buildScorecard([[{ rows }]]).objectives[0]).toMatchObject({ score: 1, scored: 1 });
  });

  test.each(["zero", "error"] as const)(
    "is not due before the Relazione, whatever the body says (%s)",
    (missingActual) => {
      const settings: BodySettings = { ...scoringWith({ missingActual }), phase: "monitoring" };
      const rows = [{ actual: 1, target: 1 }, missing];
      expect(buildScorecard([[{ rows }]], [], settings).objectives[0]).toMatchObject({ score: 1, scored: 1 });
    },
  );
});

describe("roll-ups", () => {
  const half: RowSpec = { actual: 1, target: 2 };
  const full: RowSpec = { actual: 2, target: 2 };

  test("auto is weighted only when all that is scored carries a weight", () => {
    const score = (...rows: RowSpec[]) => buildScorecard([[{ rows }]]).objectives[0]!;
    expect(score({ ...half, weight: 3 }, { ...full, weight: 1 })).toMatchObject({
      score: 0.625,
      method: "weighted-mean",
    });
    expect(score({ ...half, weight: 3 }, full)).toMatchObject({ score: 0.75, method: "flat-mean" });
    expect(score({ ...half, weight: 3 }, { target: 2 })).toMatchObject({ score: 0.5, method: "weighted-mean" });
    expect(score({ ...half, weight: 0 }, { ...full, weight: 0 })).toMatchObject({ score: 0.75, method: "flat-mean" });
  });

  test("a weighted mean without its weights gives no score, and says why", () => {
    const settings = scoringWith({ rollUp: "weighted-mean" });
    const [objective] = buildScorecard([[{ rows: [half, { ...full, weight: 1 }] }]], [], settings).objectives;
    expect(objective).toMatchObject({ score: null, status: "nothing-to-score", method: null });
    expect(objective!.explanation[0]!.code).toBe("weights-missing");
  });

  test("objectives whose codes extend another's pass their score up, whatever the order", () => {
    const settings = scoringWith({ rollUp: "own-and-children", rollUpOptions: { ownShare: 0.3 } });
    const objectives = [
      { code: "1.2", rows: [full] },
      { code: "1.2.1", rows: [half] },
      { code: "1.2.1.5", rows: [full] },
      { code: "1.3", rows: [half] },
      { code: "1.20", rows: [half] },
    ];
    const scores = (order: typeof objectives) =>
      new Map(buildScorecard([order], [], settings).objectives.map(({ code, score }) => [code, score]));
    const below = 0.3 * 0.5 + 0.7;
    const expected = { "1.2": 0.3 + 0.7 * below, "1.2.1": below, "1.2.1.5": 1, "1.3": 0.5, "1.20": 0.5 };
    const seen = scores(objectives);
    for (const [code, score] of Object.entries(expected)) expect(seen.get(code)).toBeCloseTo(score, 12);
    expect(scores([...objectives].reverse())).toEqual(seen);
  });

  test("an objective with nothing but objectives below it has their mean", () => {
    const settings = scoringWith({ rollUp: "own-and-children" });
    const objectives = [
      { code: "OB1", rows: [] },
      { code: "OB1.1", rows: [half] },
      { code: "OB1.2", rows: [full] },
    ];
    expect(buildScorecard([objectives], [], settings).objectives[0]).toMatchObject({ score: 0.75, status: "scored" });
  });

  test("minimum and mean of means are applied and named", () => {
    const rows = [
      { ...half, operational: "a" },
      { ...full, operational: "b" },
      { ...full, operational: "b" },
    ];
    expect(buildScorecard([[{ rows }]], [], scoringWith({ rollUp: "minimum" })).objectives[0]).toMatchObject({
      score: 0.5,
      method: "minimum",
    });
    expect(buildScorecard([[{ rows }]], [], scoringWith({ rollUp: "mean-of-means" })).objectives[0]).toMatchObject({
      score: 0.75,
    });
  });
});
