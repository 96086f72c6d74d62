// SPDX-License-Identifier: EUPL-1.2
import { asFigure } from "../../../src/core/checks/figures/as-figure";
import { interpret } from "../../../src/core/values/interpret";
import type { TypedValue } from "../../../src/core/values/typed-value";
import { BLANK_CELL } from "../../../src/core/workbook/cell";

/** As the reading gives it, once the column has told which of the readings holds. */
function settled(text: string, number?: number): TypedValue {
  const alone = interpret({ ...BLANK_CELL, kind: "text", text });
  return { ...alone, ambiguous: null, number: number ?? alone.number };
}

test.each([
  ["1.250", 1250, { value: 1250, format: "#,##0" }],
  ["1/6/2021", 44_348, { value: 44_348, format: "d/m/yyyy" }],
  ["03-04-2021", 44_289, { value: 44_289, format: "dd-mm-yyyy" }],
])("%s can be read in two ways: a proposal, as the column reads it", (text, number, edit) => {
  expect(asFigure(settled(text, number))).toEqual({ edit, isCertain: false });
});

test.each([
  ["1.250 read as one and a quarter", settled("1.250", 1.25)],
  ["1/6/2021 read as a day of January", settled("1/6/2021", 44_202)],
  ["an answer", settled("SI")],
  ["no figure", settled("circa dieci")],
])("%s: nothing would show it as it is written", (_, value) => {
  expect(asFigure(value)).toBeNull();
});
