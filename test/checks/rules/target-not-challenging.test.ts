// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["14 of 3", { actual: 14, target: 3, declared: "100%" }, "D3 info: 14 contro un target di 3: 466,67 % di quanto"],
  ["150 % exactly", { actual: 3, target: 2, declared: "100%" }, "D3 info: 3 contro un target di 2: 150 % di quanto"],
  [
    "17 days of 40",
    { label: "Giorni medi di lavorazione", actual: 17, target: 40, declared: "100%" },
    "D3 info: 17 contro un target di 40, dove più basso è meglio: il 42,5 % di quanto ammesso.",
  ],
  [
    "a date met 122 days early",
    { actual: "31/05/2021", target: "30/09/2021", declared: "100%" },
    "D3 info: Fatto il 31/05/2021, 122 giorni prima del 30/09/2021.",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("TGT005", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("a body sets its own thresholds", () => {
  const strict = { ...DEFAULT_BODY, overAchievement: 1.2, earlyDays: 30 };
  expect(findingsOf("TGT005", oneRow({ actual: 12, target: 10 }, strict), strict)).toHaveLength(1);
  expect(findingsOf("TGT005", oneRow({ actual: "30/06/2021", target: "30/09/2021" }, strict), strict)).toHaveLength(1);
});

test.each<[string, RowSpec]>([
  ["a target met", { actual: 11, target: 11, declared: "100%" }],
  ["149 %", { actual: 149, target: 100, declared: "100%" }],
  ["a date met 120 days early", { actual: "02/06/2021", target: "30/09/2021", declared: "100%" }],
  ["a date of the year before, which is VAL007's", { actual: "01/12/2020", target: "30/09/2021", declared: "100%" }],
  ["a result without target", { actual: 14 }],
  ["a target of 0, which is TGT002's", { actual: 4, target: 0, polarity: "up" }],
  ["an answer", { actual: "SI", target: "SI", declared: "100%" }],
  ["a direction that is a question, VAL003's", { label: "Indice x", actual: 20, target: 60, declared: "100%" }],
  ["a row whose % denies it, REA001's", { actual: 30, target: 10, declared: "33%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("TGT005", oneRow(row))).toEqual([]);
});

test("in the course of the year nobody knows how far a result will go", () => {
  const monitoring = { ...DEFAULT_BODY, phase: "monitoring" as const };
  expect(findingsOf("TGT005", oneRow({ actual: 14, target: 3 }, monitoring), monitoring)).toEqual([]);
});
