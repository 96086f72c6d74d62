// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { buildScorecard, type ObjectiveSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const objective: ObjectiveSpec = { code: "1.2", declared: "75%", rows: [{ actual: 3, target: 4, declared: "75%" }] };
const lost: ObjectiveSpec = { code: "1.2", declared: "75%", rows: [{ label: "", declared: "75%" }] };

test.each<[string, ObjectiveSpec, string]>([
  [
    "the recomputed figure",
    objective,
    "B2 error: La mappa riporta 80% per «1.2 Creazione d’impresa», ma dal cruscotto strategico risulta 75 %",
  ],
  [
    "the declared figure, where nothing can be recomputed",
    lost,
    "B2 error: La mappa riporta 80% per «1.2 Creazione d’impresa», ma il cruscotto strategico dichiara 75%",
  ],
])("fires where the map differs from %s", (_, spec, message) => {
  const findings = findingsOf("REA005", buildScorecard([[spec]], [{ code: "1.2", declared: "80%" }]));
  expect(said(findings)).toEqual([expect.stringContaining(message)]);
  expect(findings[0]?.related).toEqual([{ sheet: "Strategico", at: { row: 1, column: 4 } }]);
});

test("a map that repeats a wrong figure of the dashboard is the dashboard's error, told once", () => {
  const scorecard = buildScorecard([[{ ...objective, declared: "80%" }]], [{ code: "1.2", declared: "80%" }]);
  const codes = runChecks(scorecard).flatMap(({ rule }) => (rule.startsWith("REA") ? [rule] : []));
  expect(codes).toEqual(["REA002"]);
});

test("a map that differs from a wrong dashboard too is told on its own", () => {
  const scorecard = buildScorecard([[{ ...objective, declared: "80%" }]], [{ code: "1.2", declared: "60%" }]);
  expect(said(findingsOf("REA005", scorecard))).toHaveLength(1);
});

test("one wrong row, which its objective and the map follow, is one error", () => {
  const rows = [
    { actual: 10, target: 10, declared: "90%" },
    { actual: 5, target: 5, declared: "100%" },
  ];
  const scorecard = buildScorecard([[{ code: "1.2", declared: "95%", rows }]], [{ code: "1.2", declared: "95%" }]);
  const codes = runChecks(scorecard).flatMap(({ rule }) => (rule.startsWith("REA") ? [rule] : []));
  expect(codes).toEqual(["REA001"]);
});

test("a map that takes the mean of the % typed on the rows is silent, with or without the objective's own", () => {
  const rows = [
    { actual: 71, target: 75, declared: "95%" },
    { actual: 5, target: 5, declared: "100%" },
  ];
  for (const declared of [null, "97,5%"]) {
    const scorecard = buildScorecard([[{ code: "1.2", declared, rows }]], [{ code: "1.2", declared: "97,5%" }]);
    expect(findingsOf("REA005", scorecard)).toEqual([]);
  }
});

test.each([
  ["a map that agrees", { code: "1.2", declared: "75%" }],
  ["a blank map", { code: "1.2", declared: null }],
  ["an objective that the dashboard does not have", { code: "9.9", declared: "80%" }],
])("is silent on %s", (_, entry) => {
  expect(findingsOf("REA005", buildScorecard([[objective]], [entry]))).toEqual([]);
});

describe("where the rows of the objective wait for the body to name its method", () => {
  const row = { polarity: "down", actual: 35, target: 30, declared: "83,33%" } as const;
  const held: ObjectiveSpec = { code: "1.2", declared: "83,33%", rows: Array.from({ length: 12 }, () => row) };

  test("a map that repeats the dashboard is no finding", () => {
    expect(findingsOf("REA005", buildScorecard([[held]], [{ code: "1.2", declared: "83%" }]))).toEqual([]);
  });

  test("one that contradicts it is a question", () => {
    const findings = findingsOf("REA005", buildScorecard([[held]], [{ code: "1.2", declared: "60%" }]));
    expect(said(findings)).toEqual([
      expect.stringMatching(/^B2 warning\?: .* il cruscotto strategico dichiara 83,33%/),
    ]);
  });
});
