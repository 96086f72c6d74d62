// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { buildScorecard, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const right: RowSpec = { actual: "15/06/2021", target: "30/06/2021", declared: "100%" };
const among = (row: RowSpec) => buildScorecard([[{ declared: "100%", rows: [row, right, right, right] }]]);

test.each<[string, RowSpec, string]>([
  [
    "a result of the year before",
    { actual: "15/12/2020", target: "31/12/2021" },
    "C3 warning?: Il valore ottenuto è del 15/12/2020, prima dell’inizio del 2021",
  ],
  [
    "a result that nobody could know yet",
    { actual: "15/12/2022", target: "31/12/2021" },
    "C3 warning?: Il valore ottenuto è del 15/12/2022, oltre il termine della Relazione 2021 (30/06/2022)",
  ],
  [
    "a target left over",
    { actual: "15/06/2021", target: "31/12/2020" },
    "D3 warning?: Il target è il 31/12/2020, prima dell’inizio del 2021",
  ],
  [
    "a target years away",
    { actual: "15/06/2021", target: "31/12/2023" },
    "D3 warning?: Il target è il 31/12/2023, ben oltre la fine del 2021",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL007", among(row)))).toEqual([expect.stringContaining(message)]);
});

test("where most dates are of another year, it is the year that is asked about, once", () => {
  const old: RowSpec = { actual: "15/06/2020", target: "30/06/2020" };
  const findings = findingsOf("VAL007", buildScorecard([[{ rows: [old, old, old] }]]));
  expect(said(findings)).toEqual([expect.stringContaining("D3 warning?: 3 date su 3 non sono del 2021")]);
  expect(findings[0]?.related).toHaveLength(2);
});

test.each<[string, RowSpec]>([
  ["dates of the year", right],
  ["a late result, known when the Relazione is made", { actual: "15/02/2022", target: "31/12/2021" }],
  ["what falls due in January", { actual: "20/12/2021", target: "31/01/2022" }],
  ["a year that the label names", { label: "Piano 2020-2022", actual: "15/12/2020", target: "31/12/2021" }],
  ["figures", { actual: 10, target: 10 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL007", among(row))).toEqual([]);
});

test("a Piano looks years ahead", () => {
  const plan = { ...DEFAULT_BODY, phase: "plan" as const };
  expect(findingsOf("VAL007", among({ target: "31/12/2023" }), plan)).toEqual([]);
});

test("without a year nothing can be outside it", () => {
  const scorecard = { ...among({ actual: "15/12/2020", target: "31/12/2021" }), year: null };
  expect(findingsOf("VAL007", scorecard)).toEqual([]);
});
