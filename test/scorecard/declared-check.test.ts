// SPDX-License-Identifier: EUPL-1.2
import { checkDeclared } from "../../src/core/scorecard/declared-check";
import type { DeclaredCheck } from "../../src/core/scorecard/model";
import { interpret } from "../../src/core/values/interpret";
import { cellOf } from "../workbook/in-memory";

/** what it shows, declared, its format, score, low, high, verdict */
const CASES: readonly [string, number | string | null, string, number | null, number, number, DeclaredCheck][] = [
  ["half up as displayed", 0.91, "0%", 59 / 65, 59 / 65, 59 / 65, "equal"],
  ["two decimals", 0.9714, "0.00%", 34 / 35, 34 / 35, 34 / 35, "equal"],
  ["rounded down though it should go up", 0.9, "0%", 59 / 65, 59 / 65, 59 / 65, "differs"],
  ["hidden decimals of the result", 0.94, "0%", 0.84 / 0.9, 0.835 / 0.9, 0.845 / 0.9, "within-display"],
  ["beyond what hidden decimals allow", 0.95, "0%", 0.84 / 0.9, 0.835 / 0.9, 0.845 / 0.9, "differs"],
  ["more digits stored than shown", 0.9333, "0%", 0.84 / 0.9, 0.84 / 0.9, 0.84 / 0.9, "equal"],
  ["more digits stored than shown, and wrong", 0.9349, "0%", 0.84 / 0.9, 0.84 / 0.9, 0.84 / 0.9, "differs"],
  ["a plain 1 is 100 %", 1, "General", 0.93, 0.93, 0.93, "differs"],
  ["percentage points", 97, "0", 0.9699, 0.9699, 0.9699, "equal"],
  ["percentage points with decimals", 97.14, "General", 34 / 35, 34 / 35, 34 / 35, "equal"],
  ["half a point, where a half would be wrong", 0.5, "General", 0.005, 0.005, 0.005, "equal"],
  ["text", "97,14%", "@", 34 / 35, 34 / 35, 34 / 35, "equal"],
  ["a word", "raggiunto", "@", 1, 1, 1, "not-comparable"],
  ["nothing declared", null, "0%", 1, 1, 1, "blank"],
  ["nothing recomputed", 1, "0%", null, 0, 0, "not-comparable"],
];

test.each(CASES)("%s", (_title, declared, format, score, low, high, verdict) => {
  const interval = score === null ? null : { low, high };
  expect(checkDeclared(interpret(cellOf(declared, format)), false, score, interval)).toBe(verdict);
});

test("what PERF wrote is never a statement of the body: equal while up to date, then as good as blank", () => {
  const written = interpret(cellOf(0.8, "0%"));
  expect(checkDeclared(written, true, 0.8, { low: 0.8, high: 0.8 })).toBe("equal");
  expect(checkDeclared(written, true, 0.803, { low: 0.803, high: 0.803 })).toBe("blank");
  expect(checkDeclared(written, true, null, null)).toBe("blank");
});
