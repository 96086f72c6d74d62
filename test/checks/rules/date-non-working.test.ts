// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["a Sunday", { actual: "28/02/2021", target: "28/02/2021" }, "C3 info: Il 28/02/2021 era una domenica."],
  ["a Saturday", { actual: "27/02/2021", target: "28/02/2021" }, "C3 info: Il 27/02/2021 era un sabato."],
  ["Easter Monday", { actual: "05/04/2021", target: "30/04/2021" }, "C3 info: Il 05/04/2021 era un giorno festivo."],
  [
    "a day in words",
    { actual: "28 febbraio 2021", target: "28/02/2021" },
    "C3 info: Il 28 febbraio 2021 era una domenica.",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL008", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("more than ten are a habit: one finding", () => {
  const sunday: RowSpec = { actual: "28/02/2021", target: "30/06/2021" };
  const findings = findingsOf("VAL008", buildScorecard([[{ rows: Array.from({ length: 11 }, () => sunday) }]]));
  expect(said(findings)).toEqual([expect.stringContaining("C3 info: 11 date su 11 cadono di sabato, di domenica")]);
  expect(findings[0]?.related).toHaveLength(10);
});

test.each<[string, RowSpec]>([
  ["a working day", { actual: "01/03/2021", target: "28/03/2021" }],
  ["a target on a Sunday", { actual: "26/02/2021", target: "28/02/2021" }],
  ["an event for the public", { label: "Realizzazione della fiera", actual: "28/02/2021", target: "30/06/2021" }],
  ["a month without its day", { actual: "febbraio 2021", target: "30/06/2021" }],
  ["a figure", { actual: 28, target: 28 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL008", oneRow(row))).toEqual([]);
});
