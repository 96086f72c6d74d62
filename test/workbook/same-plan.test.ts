// SPDX-License-Identifier: EUPL-1.2
import type { WritePlan } from "../../src/core/workbook/plan";
import { samePlan } from "../../src/core/workbook/same-plan";

const plan = (value: number | null, found: string | null = "n.d."): WritePlan => ({
  edits: [
    {
      ...{ sheet: "Tributi", row: 4, column: 4, old: null, value, style: "keep", format: null },
      why: { code: "score-filled", args: { of: "indicator", score: value } },
    },
  ],
  sheets: [],
  names: [],
  conflicts: [
    { sheet: "Anagrafe", cell: { row: 4, column: 4 }, found, wanted: 1, why: { code: "cell-occupied", args: {} } },
  ],
});

test("the same plan, made twice", () => {
  expect(samePlan(plan(0.9), plan(0.9))).toBe(true);
});

test.each([
  ["another score", plan(0.9), plan(0.8)],
  ["null for zero", plan(0), plan(null)],
  ["another content of a cell in conflict", plan(1), plan(1, "n.c.")],
  ["a cell less", plan(1), { ...plan(1), edits: [] }],
  ["links more", plan(1), { ...plan(1), links: [] }],
])("not the same: %s", (_, one, other) => {
  expect(samePlan(one, other)).toBe(false);
  expect(samePlan(other, one)).toBe(false);
});
