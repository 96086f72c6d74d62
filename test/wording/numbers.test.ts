// SPDX-License-Identifier: EUPL-1.2
import { numberText, percentText } from "../../src/core/wording/numbers";

const nbsp = "\u00a0";

test.each([
  [0.9333, 2, `93,33${nbsp}%`],
  [1, 2, `100${nbsp}%`],
  [0, 2, `0${nbsp}%`],
  [0.925, 2, `92,5${nbsp}%`],
  // half up on the decimal digits: the nearest doubles of these lie below the half
  [0.98335, 2, `98,34${nbsp}%`],
  [1.00005, 2, `100,01${nbsp}%`],
  [0.985, 0, `99${nbsp}%`],
  [34 / 35, 2, `97,14${nbsp}%`],
  [(1 + 1 + 84 / 90 + 1) / 4, 2, `98,33${nbsp}%`],
  [12.345678, 2, `1.234,57${nbsp}%`],
  [-0.1234, 1, `-12,3${nbsp}%`],
  [-0.00001, 2, `0${nbsp}%`],
  [1e-9, 2, `0${nbsp}%`],
  [NaN, 2, `—${nbsp}%`],
])("percentText(%p, %p) is %s", (ratio, decimals, text) => {
  expect(percentText(ratio, decimals)).toBe(text);
});

test.each([
  [8296, undefined, "8.296"],
  [1109500, undefined, "1.109.500"],
  [999, undefined, "999"],
  [0.91, undefined, "0,91"],
  [0.1 + 0.2, undefined, "0,3"],
  [2.5, 0, "3"],
  [-1234.5, undefined, "-1.234,5"],
  [1e21, undefined, "1e+21"],
  [Infinity, undefined, "—"],
])("numberText(%p, %p) is %s", (value, decimals, text) => {
  expect(numberText(value, decimals)).toBe(text);
});
