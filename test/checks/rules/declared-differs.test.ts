// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, formulaCell, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const LATE = { actual: "15/01/2022", target: "31/12/2021" };

test.each<[string, RowSpec, string]>([
  [
    "a typed-over %",
    { actual: 34, target: 35, declared: "95%" },
    "E3 error: % dichiarata 95%, ma 34 su 35 dà 97,14 % (rapporto con tetto al 100 %). " +
      "Correggere la % o il dato da cui deriva.",
  ],
  [
    "a formula that gives another figure",
    { actual: 34, target: 35, declared: formulaCell(0.95) },
    "E3 error: % dichiarata 95,00%, ma 34 su 35 dà 97,14 %",
  ],
  ["100 % on a missed target", { polarity: "down", actual: 50, target: 40, declared: "100%" }, "E3 error: "],
  ["100 % on a late date", { ...LATE, declared: "100%" }, "E3 error: % dichiarata 100%, ma 15/01/2022 rispetto a"],
  ["another method, perhaps", { polarity: "down", actual: 50, target: 40, declared: "75%" }, "E3 warning?: "],
  ["a penalty for lateness, perhaps", { ...LATE, declared: "90%" }, "E3 warning?: "],
  ["another polarity, perhaps", { actual: 50, target: 40, declared: "80%" }, "torna soltanto se più basso è meglio"],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("REA001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["a % rounded half up", { actual: 34, target: 35, declared: "97%" }],
  ["what hidden decimals allow", { actual: "84%", target: "90%", declared: "94%" }],
  ["a blank %", { actual: 34, target: 35 }],
  ["a row that cannot be scored", { actual: 34, declared: "95%" }],
  ["an old figure of PERF's own", { actual: 34, target: 35, declared: "95%", byPerf: true }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("REA001", oneRow(row))).toEqual([]);
});

test("where many rows differ it is the method that is in doubt: said once, and the rows wait for a person", () => {
  const rows = Array.from({ length: 12 }, (_, at): RowSpec => ({ actual: 30 + at, target: 60, declared: "10%" }));
  const [first, ...others] = findingsOf("REA001", buildScorecard([[{ rows }]]));
  expect(said([first!])[0]).toMatch(/^— warning\?: In 12 righe su 12 la % dichiarata non torna/);
  expect(others.map(({ severity, needsReview }) => [severity, needsReview])).toEqual(Array(12).fill(["warning", true]));
});
