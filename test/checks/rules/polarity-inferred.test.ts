// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { buildScorecard, oneRow, type ObjectiveSpec, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test("fires where only the declared % says that less is better", () => {
  const findings = findingsOf("VAL003", oneRow({ actual: 60, target: 100, declared: "100%" }));
  expect(said(findings)).toEqual([
    expect.stringMatching(/^E3 warning\?: 60 contro un target di 100 .* vale «più basso è meglio»/),
  ]);
});

test.each<[string, RowSpec]>([
  ["a polarity that the wording gives", { label: "Tempo medio di evasione", actual: 17, target: 40, declared: "100%" }],
  ["a polarity that its column gives", { polarity: "down", actual: 17, target: 40, declared: "100%" }],
  ["a full mark by rounding", { actual: 998, target: 1000, declared: "100%" }],
  ["half a digit, which rounds up", { actual: 995, target: 1000, declared: "100%" }],
  ["a declared % below 100", { actual: 60, target: 100, declared: "60%" }],
  ["a row that cannot be scored", { actual: "SI", target: 15, declared: "100%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL003", oneRow(row))).toEqual([]);
});

test("decimals that are shown leave no rounding to explain a full mark", () => {
  expect(findingsOf("VAL003", oneRow({ actual: 998, target: 1000, declared: "100,0%" }))).toHaveLength(1);
});

const met: RowSpec = { actual: 10, target: 10, declared: "100%" };
const falseFull: RowSpec = { actual: 60, target: 100, declared: "100%" };
const told = (spec: ObjectiveSpec) =>
  runChecks(buildScorecard([[spec]])).flatMap(({ rule, severity, needsReview }) =>
    /^(?:REA|VAL)/.test(rule) ? [`${rule} ${severity}${needsReview ? "?" : ""}`] : [],
  );

test("an objective that counts the row for what it is denies its 100 %", () => {
  expect(told({ declared: "87%", rows: [falseFull, met, met] })).toEqual(["REA001 error"]);
});

test.each<[string, string, string[]]>([
  ["repeats the full mark", "100%", ["VAL003 warning?"]],
  ["is wrong in either direction", "50%", ["REA002 warning?", "VAL003 warning?"]],
])("the question remains where the objective %s", (_, declared, expected) => {
  expect(told({ declared, rows: [falseFull, met, met] })).toEqual(expected);
});
