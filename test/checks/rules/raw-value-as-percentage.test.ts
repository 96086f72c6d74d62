// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const percent = (number: number): Cell => ({ ...BLANK_CELL, kind: "number", number, format: "0%" });

test.each<[string, RowSpec, string]>([
  ["days", { actual: 1.5, declared: 1.5 }, "1,5"],
  ["an index", { label: "Indice di liquidità", actual: "153%", declared: "153%" }, "153%"],
  ["a zero", { actual: 0, declared: 0 }, "0"],
  ["a count typed in a cell of percentages", { actual: 27, declared: "27%" }, "27%"],
  ["a count copied into a cell of percentages", { actual: 150, declared: percent(150) }, "15000%"],
  ["a ratio copied into a cell of percentages", { actual: 0.5, declared: percent(0.5) }, "50%"],
  ["a date", { actual: "30/06/2021", declared: "30/06/2021" }, "30/06/2021"],
])("fires on %s, beside the missing target", (_, row, seen) => {
  const findings = runChecks(oneRow(row));
  expect(findings.map(({ rule }) => rule)).toEqual(["TGT001", "REA003"]);
  expect(said(findings)[1]).toContain(
    `E3 error: La colonna della % ripete il valore ottenuto (${seen}) e il target manca`,
  );
});

test.each<[string, RowSpec]>([
  ["an equal % that has its target", { actual: "99%", target: "100%", declared: "99%" }],
  ["another % without target", { actual: 12, declared: "100%" }],
  ["1 beside 100 %, which may be meant", { actual: 1, declared: "100%" }],
  ["1 under the format of percentages, which may be meant", { actual: 1, declared: percent(1) }],
  ["another count under the format of percentages", { actual: 12, declared: percent(0.8) }],
  ["a row without value", { declared: "100%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("REA003", oneRow(row))).toEqual([]);
});
