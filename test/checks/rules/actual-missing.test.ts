// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { runChecks } from "../../../src/core/checks/run";
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import { buildScorecard, oneRow, oneRowAmongOthers, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["a target without value", { target: 3 }, "C3 warning: Il target è 3 ma il valore ottenuto è vuoto"],
  ["«n.d.»", { actual: "n.d.", target: 3 }, "C3 warning: Il target è 3 ma il valore ottenuto è «n.d.»"],
  [
    "a declared % without value",
    { target: 3, declared: "100%" },
    "C3 warning: La % dichiarata è 100% ma il valore ottenuto è vuoto (target 3)",
  ],
  [
    "a % that PERF wrote, which the body never stated",
    { target: 3, declared: "100%", byPerf: true },
    "C3 warning: Il target è 3 ma il valore ottenuto è vuoto",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("a presumed neutralisation is for a person to confirm, once", () => {
  const scorecard = oneRowAmongOthers({ target: 3 });
  expect(said(findingsOf("VAL001", scorecard))).toEqual([expect.stringContaining("C3 warning?: Il target è 3 e")]);
  // of the row once: the objective that shows 100 % without it would ask the same
  expect(runChecks(scorecard).map(({ rule }) => rule)).toEqual(["VAL001"]);
});

test.each<[string, RowSpec]>([
  ["a zero, which is a value", { actual: 0, target: 3, declared: "0%" }],
  ["a row without target", { declared: "100%" }],
  ["an unreadable value, which is VAL002's", { actual: "SI/NO", target: "SI" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL001", oneRow(row))).toEqual([]);
});

test("a result that is not there yet is normal before the Relazione", () => {
  const codes = runChecks(oneRow({ target: 3 }), { ...DEFAULT_BODY, phase: "monitoring" }).map(({ rule }) => rule);
  expect(codes).not.toContain("VAL001");
});

const shown = (number: number, format: string): Cell => ({ ...BLANK_CELL, kind: "number", number, format });
const fixOf = (row: RowSpec) => findingsOf("VAL001", oneRowAmongOthers(row))[0]?.fix;

test.each<[string, RowSpec, number | string]>([
  ["a day", { target: "30/06/2021", declared: "30/06/2021" }, 44_377],
  [
    "a day written as a text",
    { target: "30/06/2021", declared: { ...BLANK_CELL, kind: "text", text: "30.06.2021" } },
    44_377,
  ],
  ["an answer", { target: "SI", declared: "SI" }, "SI"],
  ["a count among percentages", { target: 140, declared: 150 }, 150],
  ["a count under the format of percentages", { target: 140, declared: shown(150, "0.00%") }, 150],
])("%s in the % column is proposed for its own", (_, row, value) => {
  expect(fixOf(row)).toMatchObject({ kind: "proposal", edits: [{ value }, { value: null }] });
});

test.each<[string, RowSpec]>([
  ["a %", { target: 140, declared: "90%" }],
  ["a % far above its target", { target: 140, declared: "250%" }],
  ["a ratio", { target: 140, declared: 0.9 }],
  ["a count where the target is a %", { target: "80%", declared: 90 }],
  ["a day where the target is a count", { target: 140, declared: "30/06/2021" }],
])("%s in the % column stays where it is", (_, row) => {
  expect(fixOf(row) ?? null).toBeNull();
});

test("points in a column of points stay where they are", () => {
  const points: RowSpec = { actual: 10, target: 10, declared: 100 };
  const rows = [{ target: 140, declared: 95 }, points, points, points];
  expect(findingsOf("VAL001", buildScorecard([[{ declared: 100, rows }]]))[0]?.fix).toBeNull();
});
