// SPDX-License-Identifier: EUPL-1.2
import { interpret } from "../../src/core/values/interpret";
import { isoDate } from "../../src/core/values/parse-date";
import { displayText } from "../../src/core/values/display";
import { BLANK_CELL, type Cell } from "../../src/core/workbook/cell";

const text = (value: string): Cell => ({ ...BLANK_CELL, kind: "text", text: value });
const number = (value: number, format = "General", formula: Cell["formula"] = "none"): Cell => ({
  ...BLANK_CELL,
  kind: "number",
  number: value,
  format,
  formula,
});

const NUMBERS: readonly [string, string, number, string | null, string][] = [
  // text, type, number, operator, unit
  ["8.296", "number", 8296, null, ""],
  ["12*", "number", 12, null, ""],
  ["1.109.500", "number", 1109500, null, ""],
  ["0,91", "number", 0.91, null, ""],
  ["0.91", "number", 0.91, null, ""],
  ["0.125", "number", 0.125, null, ""],
  ["1.5", "number", 1.5, null, ""],
  ["1.234,56", "number", 1234.56, null, ""],
  ["1,234.56", "number", 1234.56, null, ""],
  ["-15", "number", -15, null, ""],
  ["+3", "number", 3, null, ""],
  ["98,83%", "percent", 0.9883, null, ""],
  ["98.45%", "percent", 0.9845, null, ""],
  ["100 %", "percent", 1, null, ""],
  ["85 per cento", "percent", 0.85, null, ""],
  ["€ 1.109.500", "number", 1109500, null, "€"],
  ["1.109.500,50 €", "number", 1109500.5, null, "€"],
  ["30 gg.", "number", 30, null, "gg."],
  ["15 giorni", "number", 15, null, "giorni"],
  ["5 gg lavorativi", "number", 5, null, "gg lavorativi"],
  ["26'", "number", 26, null, "'"],
  ["n. 5", "number", 5, null, ""],
  ["N. 12 incontri", "number", 12, null, "incontri"],
  ["≥ 8%", "percent", 0.08, ">=", ""],
  [">= 8%", "percent", 0.08, ">=", ""],
  ["=90%", "percent", 0.9, "=", ""],
  ["maggiore o uguale a 5", "number", 5, ">=", ""],
  ["almeno 3", "number", 3, ">=", ""],
  ["non meno di 3", "number", 3, ">=", ""],
  ["< 15 giorni", "number", 15, "<", "giorni"],
  ["≤30 gg", "number", 30, "<=", "gg"],
  ["massimo 20", "number", 20, "<=", ""],
  ["max 20", "number", 20, "<=", ""],
  ["entro 30 giorni", "number", 30, "<=", "giorni"],
  ["non oltre 10", "number", 10, "<=", ""],
  ["più di 7", "number", 7, ">", ""],
  ["superiore al 70%", "percent", 0.7, ">", ""],
];

test.each(NUMBERS)("«%s» is a %s", (written, type, value, operator, unit) => {
  const meant = interpret(text(written));
  expect(meant).toMatchObject({ type, operator, unit });
  expect(meant.number).toBe(value);
});

const DATES: readonly [string, string, string | null][] = [
  ["30/06/2021", "2021-06-30", null],
  ["30-6-21", "2021-06-30", null],
  ["31.12.2021", "2021-12-31", null],
  ["2021-03-01", "2021-03-01", null],
  ["entro il 30/06/2021", "2021-06-30", "<="],
  ["Entro e non oltre il 31/12/2021", "2021-12-31", "<="],
  ["30 giugno 2021", "2021-06-30", null],
  ["entro giugno 2021", "2021-06-30", "<="],
  ["dicembre 2021", "2021-12-31", null],
];

test.each(DATES)("«%s» is the day %s", (written, day, operator) => {
  const meant = interpret(text(written));
  expect(meant).toMatchObject({ type: "date", operator });
  expect(isoDate(meant.number)).toBe(day);
});

const WORDS: readonly [string, string, number][] = [
  ["SI", "yes-no", 1],
  ["Sì", "yes-no", 1],
  ["si'", "yes-no", 1],
  ["NO", "yes-no", 0],
  ["-", "blank", NaN],
  ["n.d.", "blank", NaN],
  ["n.v.", "blank", NaN],
  ["non pertinente", "blank", NaN],
  ["N.D", "blank", NaN],
  ["  ", "blank", NaN],
  ["SI/NO", "text", NaN],
  ["in corso", "text", NaN],
  ["3 su 5", "percent", 0.6],
  ["1.2.3", "text", NaN],
  ["31/02/2021", "text", NaN],
  ["12.34.5", "text", NaN],
  ["__proto__", "text", NaN],
];

test.each(WORDS)("«%s» is %s", (written, type, value) => {
  const meant = interpret(text(written));
  expect(meant.type).toBe(type);
  expect(meant.number).toBe(value);
});

describe("numbers as stored", () => {
  test("a percent format makes a percentage, a date format a day, in either date system", () => {
    expect(interpret(number(0.84, "0%"))).toMatchObject({ type: "percent", number: 0.84, decimals: 0 });
    expect(isoDate(interpret(number(44377, "dd/mm/yyyy")).number)).toBe("2021-06-30");
    expect(isoDate(interpret(number(42915, "dd/mm/yyyy"), 1904).number)).toBe("2021-06-30");
    expect(interpret(number(44377.7, "dd/mm/yyyy hh:mm")).number).toBe(44377);
  });

  test("a constant hides decimals only where it shows no fewer digits than it stores", () => {
    expect(interpret(number(0.84, "0%")).uncertainty).toBeCloseTo(0.005, 12);
    expect(interpret(number(0.9883, "0.00%")).uncertainty).toBeCloseTo(0.00005, 12);
    expect(interpret(number(0.8443, "0%")).uncertainty).toBe(0);
    expect(interpret(number(0.84, "0%", "cached")).uncertainty).toBe(0);
    expect(interpret(number(11, "0")).uncertainty).toBe(0);
    expect(interpret(number(0.91, "0.00")).uncertainty).toBeCloseTo(0.005, 12);
    expect(interpret(text("84%")).uncertainty).toBeCloseTo(0.005, 12);
  });

  test("errors, booleans and blanks say what they are", () => {
    expect(interpret({ ...BLANK_CELL, kind: "error", text: "#N/A" }).type).toBe("error");
    expect(interpret({ ...BLANK_CELL, kind: "boolean", number: 1 })).toMatchObject({ type: "yes-no", number: 1 });
    expect(interpret(BLANK_CELL).type).toBe("blank");
  });
});

const SHOWN: readonly [Cell, string][] = [
  [number(0.9845, "0.00%"), "98,45%"],
  [number(0.975, "0%"), "98%"],
  [number(8296, "#,##0"), "8.296"],
  [number(44377, "dd/mm/yyyy"), "30/06/2021"],
  [number(8296.5), "8296,5"],
  [{ ...BLANK_CELL, kind: "error", text: "#N/A" }, "#N/D"],
  [number(1, "0 [[broken"), "1"],
];

test.each(SHOWN)("a cell is shown as an Italian user sees it (%#)", (cell, shown) => {
  expect(displayText(cell)).toBe(shown);
});
