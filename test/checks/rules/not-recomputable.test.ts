// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { DEFAULT_BODY, DEFAULT_SETTINGS, type BodySettings } from "../../../src/core/scorecard/settings";
import { buildScorecard, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const fromBaseline: BodySettings = {
  ...DEFAULT_BODY,
  scoring: { ...DEFAULT_SETTINGS, methods: { ...DEFAULT_SETTINGS.methods, up: "from-baseline" } },
};
const neutralised = {
  ...{ id: "1", label: "N. fiere", unit: null, measure: "", polarity: null, weight: null, method: null, row: 1 },
  scope: "own" as const,
  neutralised: { reason: "fiere sospese", act: "delibera 12" },
};

test.each<[string, RowSpec, BodySettings, string]>([
  [
    "a method that wants what the row does not have",
    { label: "N. corsi", actual: 8, target: 10, declared: "80%" },
    fromBaseline,
    "E3 warning: La % dichiarata è 80% ma non si può ricalcolare. Non misurato: il metodo parte dal valore iniziale",
  ],
  [
    "a row that was left out and has a % all the same",
    { label: "N. fiere", actual: 1, target: 3, declared: "100%" },
    { ...DEFAULT_BODY, register: [neutralised] },
    "E3 warning: La % dichiarata è 100%, ma l’indicatore è escluso dalla media.",
  ],
  [
    "a % without result in the course of the year",
    { target: 3, declared: "50%" },
    { ...DEFAULT_BODY, phase: "monitoring" },
    "E3 warning: La % dichiarata è 50% ma il valore ottenuto non c’è ancora",
  ],
])("fires on %s", (_, row, settings, message) => {
  expect(said(findingsOf("REA010", oneRow(row, settings), settings))).toEqual([expect.stringContaining(message)]);
});

test("an objective whose weights are missing", () => {
  const weighted: BodySettings = { ...DEFAULT_BODY, scoring: { ...DEFAULT_SETTINGS, rollUp: "weighted-mean" } };
  const rows = [{ actual: 1, target: 1, declared: "100%" }];
  const scorecard = buildScorecard([[{ declared: "100%", rows }]], [], weighted);
  expect(said(findingsOf("REA010", scorecard, weighted))).toEqual([
    expect.stringContaining("E2 warning: La % dell’obiettivo è 100% ma non si può ricalcolare dai suoi indicatori."),
  ]);
});

test.each<[string, RowSpec]>([
  ["a % that can be recomputed", { actual: 8, target: 10, declared: "80%" }],
  ["no target, which is TGT001's", { actual: 8, declared: "80%" }],
  ["no result, which is VAL001's", { target: 8, declared: "80%" }],
  ["a placeholder, which is VAL002's", { actual: "SI/NO", target: "SI", declared: "100%" }],
  ["two kinds of value, which is VAL005's", { actual: "SI", target: 15, declared: "100%" }],
  ["a row that was lost, which is STR001's", { label: "", declared: "100%" }],
  ["a raw value in the % column, which is REA003's", { actual: 1.5, declared: 1.5 }],
])("is silent on %s, and so the row is told once", (_, row) => {
  const scorecard = oneRow(row);
  expect(findingsOf("REA010", scorecard)).toEqual([]);
  const onRow = runChecks(scorecard).filter(({ place }) => place?.at.row === 2 && place.at.column === 4);
  expect(onRow.length).toBeLessThanOrEqual(1);
});
