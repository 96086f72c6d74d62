// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import { buildScorecard, type RowSpec, type ObjectiveSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const met: RowSpec = { actual: 10, target: 10, declared: "100%" };
const nearly: RowSpec = { actual: "98,83%", target: "100%", declared: "98,83%" };
const found = (objective: ObjectiveSpec) => findingsOf("REA007", buildScorecard([[objective]]));

test("an objective that shows 100 % with an indicator below its target", () => {
  const findings = found({ declared: "100%", rows: [nearly, met, met, met] });
  expect(said(findings)).toEqual([
    expect.stringContaining("E2 info: L’obiettivo mostra 100% ma la media è 99,71 %, perché 1 indicatore è sotto"),
  ]);
  expect(findings[0]?.related).toEqual([{ sheet: "Strategico", at: { row: 2, column: 4 } }]);
});

test("a row that shows 100 % though it was missed by little: the row says it, not its objective too", () => {
  const row: RowSpec = { actual: 999, target: 1000, declared: "100%", polarity: "up" };
  expect(said(found({ declared: "100%", rows: [row, met] }))).toEqual([
    expect.stringContaining("E3 info: La riga mostra 100% ma 999 su 1000 dà 99,9 %."),
  ]);
});

/** A stored figure under the format «0%» is read as 100 %. */
const shown = (number: number): Cell => ({ ...BLANK_CELL, kind: "number", number, format: "0%" });

test("a stored 0,998 that its format shows as 100 %, on a row and on an objective", () => {
  const row: RowSpec = { actual: 998, target: 1000, declared: shown(0.998) };
  expect(said(found({ declared: null, rows: [row] }))).toEqual([
    expect.stringContaining("E3 info: La riga mostra 100% ma 998 su 1000 dà 99,8 %."),
  ]);
  const objective = found({ declared: shown(0.9970749999999), rows: [nearly, met, met, met] });
  expect(said(objective)).toEqual([expect.stringContaining("E2 info: L’obiettivo mostra 100% ma la media è 99,71 %")]);
});

test("below half a point the format shows 99 %", () => {
  expect(found({ declared: null, rows: [{ actual: 994, target: 1000, declared: shown(0.994) }] })).toEqual([]);
});

test.each<[string, ObjectiveSpec]>([
  ["a true 100 %", { declared: "100%", rows: [met, met] }],
  ["an objective that shows its shortfall", { declared: "99%", rows: [nearly, met] }],
  ["decimals that show it", { declared: "99,71%", rows: [nearly, met, met, met] }],
  ["a 100 % that is wrong, which is REA002's", { declared: "100%", rows: [{ ...nearly, declared: "50%" }, nearly] }],
  ["a figure that PERF wrote", { declared: "100%", byPerf: true, rows: [nearly, met, met, met] }],
  ["an objective without a %", { rows: [nearly, met] }],
])("is silent on %s", (_, objective) => {
  expect(found(objective)).toEqual([]);
});
