// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import { buildScorecard, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const text = (written: string): Cell => ({ ...BLANK_CELL, kind: "text", text: written });
const number: RowSpec = { actual: 10, target: 10, declared: "100%" };
const found = (...rows: readonly RowSpec[]) => findingsOf("VAL006", buildScorecard([[{ declared: "100%", rows }]]));

test("some texts in a column of numbers: one finding, with a fix", () => {
  const findings = found(number, { ...number, actual: text("12") }, { ...number, actual: text("1.234,5") });
  expect(said(findings)).toEqual([
    expect.stringContaining("C4 warning: 2 valori scritti come testo (12) in una colonna di numeri"),
  ]);
  expect(findings[0]?.related).toEqual([{ sheet: "Strategico", at: { row: 4, column: 2 } }]);
  expect(findings[0]?.fix?.edits.map(({ value }) => value)).toEqual([12, 1234.5]);
});

test("a percentage or a date as text is no sure fix: its cell would show another thing", () => {
  const [finding] = found(number, { ...number, actual: text("30/06/2021"), target: "30/06/2021" });
  expect(finding?.fix).toBeNull();
});

test("a column of texts is told once, as information", () => {
  const findings = found({ ...number, actual: text("12") }, { ...number, actual: text("11") });
  expect(said(findings)).toEqual([
    expect.stringContaining("C3 info: I valori di questa colonna sono scritti come testo"),
  ]);
});

test("a table of texts was copied so: one finding for the workbook", () => {
  const copied = { actual: text("12"), target: text("10"), declared: text("100%") };
  expect(said(found(copied, copied))).toEqual([
    expect.stringContaining("C3 info: In 3 colonne i valori sono scritti come testo (12)"),
  ]);
});

test.each<[string, RowSpec]>([
  ["numbers", number],
  ["a condition, which is text by nature", { ...number, target: "≥ 8" }],
  ["a figure with its unit", { ...number, target: "15 giorni" }],
  ["a share", { ...number, actual: "34/35" }],
  ["an answer", { actual: "SI", target: "SI", declared: "100%" }],
  ["a text that is no figure", { ...number, actual: "vedi relazione" }],
  ["a figure that may be read in two ways", { ...number, actual: text("1.250"), target: 30 }],
])("is silent on %s", (_, row) => {
  expect(found(number, row)).toEqual([]);
});
