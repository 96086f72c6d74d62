// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, formulaCell, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const computed: RowSpec = { actual: 10, target: 10, declared: formulaCell(1) };
const typed: RowSpec = { actual: 9, target: 10, declared: "90%" };
const found = (...rows: readonly RowSpec[]) => findingsOf("REA009", buildScorecard([[{ declared: "98%", rows }]]));

test("a constant among formulas", () => {
  expect(said(found(computed, computed, typed, computed, computed))).toEqual([
    expect.stringContaining("E5 warning: 90% è scritto a mano, mentre 4 delle 5 % di questa colonna sono formule"),
  ]);
});

test("an objective's, among those of objectives", () => {
  const right = { declared: formulaCell(1), rows: [{ actual: 10, target: 10 }] };
  const scorecard = buildScorecard([[right, right, right, right, { ...right, declared: "100%" }]]);
  expect(said(findingsOf("REA009", scorecard))).toEqual([
    expect.stringContaining("E10 warning: 100% è scritto a mano"),
  ]);
});

test.each<[string, readonly RowSpec[]]>([
  ["a column of constants", [typed, typed, typed, typed, typed]],
  ["a column of formulas", [computed, computed, computed, computed]],
  ["formulas and constants in equal parts", [computed, computed, computed, computed, typed, typed, typed, typed]],
  ["too few formulas to make a habit", [computed, computed, computed, typed]],
  ["a blank %", [computed, computed, computed, computed, { actual: 9, target: 10 }]],
  ["a %, that PERF wrote", [computed, computed, computed, computed, { ...typed, byPerf: true }]],
  ["a row without target", [computed, computed, computed, computed, { actual: 9, declared: "9%" }]],
])("is silent on %s", (_, rows) => {
  expect(found(...rows)).toEqual([]);
});
