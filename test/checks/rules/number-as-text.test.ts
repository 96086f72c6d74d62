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

test.each<[string, number, string | undefined]>([
  ["12", 12, undefined],
  ["12,50", 12.5, "0.00"],
  ["12,5", 12.5, undefined],
  ["-3", -3, undefined],
  ["1.234,50", 1234.5, "#,##0.00"],
  ["2.500.000", 2_500_000, "#,##0"],
  ["95%", 0.95, "0%"],
  ["95,50 %", 0.955, "0.00 %"],
])("%s as text becomes a figure that is shown as it was", (written, value, format) => {
  const [finding] = found(number, { ...number, target: text(written), actual: 10 });
  const edit = { value, ...(format === undefined ? {} : { format }) };
  expect(finding?.fix?.edits).toEqual([{ sheet: "Strategico", at: { row: 3, column: 3 }, ...edit }]);
  expect(finding?.fix?.kind).toBe("certain");
});

test.each([
  ["30/06/2021", "dd/mm/yyyy"],
  ["30.06.2021", "dd.mm.yyyy"],
])("the date %s as text becomes a day", (written, format) => {
  const day: RowSpec = { actual: "30/06/2021", target: "30/06/2021", declared: "100%" };
  const [finding] = found(day, { ...day, actual: text(written) });
  expect(finding?.fix?.edits[0]).toMatchObject({ format });
});

test("a cell with the format of texts takes that of numbers", () => {
  const [finding] = found(number, { ...number, actual: { ...text("12"), format: "@" } });
  expect(finding?.fix?.edits[0]).toMatchObject({ value: 12, format: "General" });
});

test.each(["+3", "007"])(
  "what no format shows as it was written («%s») is left to a person, and keeps no other",
  (odd) => {
    const findings = found(number, { ...number, actual: text(odd) }, { ...number, actual: text("12") });
    expect(said(findings)).toEqual([
      expect.stringContaining(`C4 warning: 1 valore scritto come testo (${odd})`),
      expect.stringContaining("C5 warning: 1 valore scritto come testo (12)"),
    ]);
    expect(findings.map(({ fix }) => fix?.edits.map(({ value }) => value))).toEqual([undefined, [12]]);
  },
);

test("a column that is text as a whole is converted as a whole, or not at all", () => {
  const findings = found({ ...number, actual: text("12") }, { ...number, actual: text("007") });
  expect(findings.map(({ severity, fix }) => [severity, fix])).toEqual([["info", null]]);
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
