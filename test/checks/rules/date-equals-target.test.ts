// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const SAME: RowSpec = { actual: "31/05/2021", target: "31/05/2021", declared: "100%" };

test("a result on the very day of its term", () => {
  expect(said(findingsOf("VAL009", oneRow(SAME)))).toEqual([
    expect.stringContaining("C3 info: La data ottenuta (31/05/2021) è proprio quella del target."),
  ]);
});

test("more than ten are a habit: one finding", () => {
  const findings = findingsOf("VAL009", buildScorecard([[{ rows: Array.from({ length: 11 }, () => SAME) }]]));
  expect(said(findings)).toEqual([expect.stringContaining("C3 info: Di 11 date ottenute, 11 sono proprio quelle")]);
});

test.each<[string, RowSpec]>([
  ["a day before", { ...SAME, actual: "30/05/2021" }],
  ["a day after, which is a deviation", { ...SAME, actual: "01/06/2021", declared: "0%" }],
  ["a month without its day", { ...SAME, actual: "maggio 2021" }],
  ["figures", { actual: 5, target: 5, declared: "100%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL009", oneRow(row))).toEqual([]);
});
