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

describe("the same indicator elsewhere", () => {
  const graduates = (actual: number, target: number, declared: string): RowSpec => {
    return { label: "Laureati in corso", actual, target, declared };
  };
  const missed = graduates(72, 74, "100%");
  const toldOf = (...rows: readonly RowSpec[]) => told({ declared: null, rows });

  test.each<[string, RowSpec[]]>([
    ["full over its target", [graduates(58, 56, "100%")]],
    ["in part below it", [graduates(45, 60, "75%")]],
    ["more often than not", [graduates(58, 56, "100%"), graduates(60, 74, "100%"), graduates(45, 60, "75%")]],
  ])("declared as more is better, %s, leaves the 100 %% an error", (_, others) => {
    expect(toldOf(missed, ...others)).toContain("REA001 error");
    expect(toldOf(missed, ...others)).not.toContain("VAL003 warning?");
  });

  test.each<[string, RowSpec[]]>([
    ["by its target", [graduates(56, 56, "100%")]],
    ["where less is better explains it", [graduates(80, 60, "75%")]],
    ["with a % of no direction", [graduates(80, 60, "50%")]],
    ["by decimals that it hides", [graduates(100.4, 100, "100%")]],
    ["less often than not", [graduates(58, 56, "100%"), graduates(60, 74, "100%")]],
    ["under another name", [{ label: "Laureati fuori sede", actual: 58, target: 56, declared: "100%" }]],
    ["in another measure", [{ label: "Laureati in corso", actual: 58, target: "56%", declared: "100%" }]],
  ])("that proves nothing, %s, leaves it a question", (_, others) => {
    expect(toldOf(missed, ...others)).toContain("VAL003 warning?");
  });
});
