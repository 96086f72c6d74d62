// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_CELL, kindOf, type HostCell } from "../../../workbench/host/workbook/cell";
import { enter } from "../../../workbench/host/workbook/enter-value";
import { editedText } from "../../../workbench/page/typing/edited-text";
import { typedValue } from "../../../workbench/page/typing/typed-value";

/** What the host's cell holds after somebody typed this in one with such a format. */
function typed(text: string, format = "General"): HostCell {
  const entered = typedValue(text, format, 1900);
  const cell = enter({ ...EMPTY_CELL, format }, entered.value);
  return entered.format !== null && format === "General" ? { ...cell, format: entered.format } : cell;
}

describe("a number is read as in Italy", () => {
  it.each([
    ["12,5", 12.5, "General"],
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["-3", -3, "General"],
    [",5", 0.5, "General"],
    ["1234567,891", 1234567.891, "General"],
    ["50 %", 0.5, "0%"],
    ["92,5%", 0.925, "0.00%"],
    ["1,5E3", 1500, "General"],
    ["31/12/2026", 46387, "dd/mm/yyyy"],
    ["1/2/26", 46054, "dd/mm/yyyy"],
    ["2026-12-31", 46387, "dd/mm/yyyy"],
    ["10:30", 0.4375, "h:mm"],
  ])("%s", (text, value, format) => {
    expect(typed(text)).toMatchObject({ kind: "Double", value, format });
  });

  it("in a cell of percentages, as one: Excel adds the sign while one types", () => {
    expect(typed("92,5", "0.0%")).toMatchObject({ value: 0.925, format: "0.0%" });
  });

  it("from the other beginning of days, where the workbook counts from there", () => {
    expect(typedValue("31/12/2026", "General", 1904).value).toBe(46387 - 1462);
  });
});

it.each([
  "12.5",
  "1.23",
  "1,2,3",
  "30/02/2026",
  "12/31/2026",
  "(5)",
  "$5",
  "TRUE",
  "Jan-24",
  "- in ritardo",
  "@a",
  "1.1",
])("«%s» is a text, whatever it is in English", (text) => {
  expect(typed(text)).toMatchObject({ kind: "String", value: text, formula: null });
});

it.each([
  ["VERO", "Boolean", true],
  ["falso", "Boolean", false],
  ["#N/D", "Error", "#N/A"],
  ["#VALORE!", "Error", "#VALUE!"],
])("%s is what Italian Excel calls it", (text, kind, value) => {
  expect(typed(text)).toMatchObject({ kind, value });
});

it("keeps a text behind an apostrophe, and everything in a cell formatted as text", () => {
  expect(typed("'12,5")).toMatchObject({ kind: "String", value: "12,5" });
  expect(typed("=A1", "@")).toMatchObject({ kind: "String", value: "=A1", formula: null });
  expect(typed("")).toMatchObject({ kind: "Empty" });
});

it.each([
  ["=PERF.REALIZZAZIONE(12,5;A1)", "=PERF.REALIZZAZIONE(12.5,A1)"],
  ["=PERF.REALIZZAZIONE(A1;B1;;VERO)", "=PERF.REALIZZAZIONE(A1,B1,,TRUE)"],
  ['=PERF.REALIZZAZIONE(A1;"1,5; no")', '=PERF.REALIZZAZIONE(A1,"1,5; no")'],
  ["=PERF.REALIZZAZIONE('a;b'!A1;B2)", "=PERF.REALIZZAZIONE('a;b'!A1,B2)"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)"],
  ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
])("%s is a formula, in English for the host", (text, formula) => {
  expect(typed(text)).toMatchObject({ formula });
});

describe("what the editor shows gives the same cell when it is typed again", () => {
  const cells: readonly HostCell[] = [
    ...[0.925, 1 / 3, 100, -0.07].map((value) => number(value, "0.00%")),
    ...[12.5, 0.1 + 0.2, 1e21, -7, 1234567.891].map((value) => number(value, "General")),
    number(46387, "dd/mm/yyyy"),
    ...["testo", "12,5", "12.5", "=A1", "'già", "31/12/2026", "VERO", "1.1 Attrattività"].map(text),
    { ...EMPTY_CELL, kind: "Boolean", value: true },
    { ...EMPTY_CELL, kind: "Error", value: "#N/A" },
    { ...text("'12"), format: "@" },
    { ...EMPTY_CELL, kind: "Double", value: 1, formula: "=SUM({1,2;3,4})" },
  ];
  it.each(cells.map((cell) => [editedText(cell, 1900), cell] as const))("%s", (shown, cell) => {
    const again = enter(cell, typedValue(shown, cell.format, 1900).value);
    if (cell.formula !== null) return expect(again.formula).toBe(cell.formula);
    expect(again.kind).toBe(cell.kind);
    if (typeof cell.value === "number") expect(again.value).toBeCloseTo(cell.value, 12);
    else expect(again.value).toBe(cell.value);
  });
});

function number(value: number, format: string): HostCell {
  return { ...EMPTY_CELL, kind: "Double", value, format };
}

function text(value: string): HostCell {
  return { ...EMPTY_CELL, kind: kindOf(value), value };
}
