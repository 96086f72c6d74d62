// SPDX-License-Identifier: EUPL-1.2
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { NOTHING_GIVEN } from "../../../src/core/usecases/given";
import type { Corrections } from "../../../src/core/usecases/correct/correction";
import { planCorrections } from "../../../src/core/usecases/correct/plan-corrections";
import { verify } from "../../../src/core/usecases/verify";
import { addressOf } from "../../../src/core/workbook/address";
import { applyPlan, cellOf, formulaOf, put, sheetOf, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { townInJune, typeBeside, valueAt } from "../small-body";

function correct(
  data: WorkbookData,
  rules: readonly string[] = [],
  only: readonly string[] | null = null,
): Corrections {
  return planCorrections(snapshotOf(data), { rules, only, overrides: {}, given: NOTHING_GIVEN });
}

function written(corrections: Corrections): readonly string[] {
  return corrections.made.flatMap(({ edits }) =>
    edits.map(({ sheet, row, column, value }) => `${sheet}!${addressOf(row, column)}=${String(value)}`),
  );
}

test("what is written is what a filling would write, and is remembered as PERF's own", () => {
  const data = townInJune();
  const corrections = correct(data, ["REA004"]);
  expect(corrections.made.length).toBeGreaterThan(0);
  expect(corrections.refused).toEqual([]);
  const filled = new Map(
    planFilling(snapshotOf(data)).filling.plan.edits.map((edit) => [`${edit.sheet} ${String(edit.row)}`, edit]),
  );
  for (const edit of corrections.made.flatMap(({ edits }) => edits)) {
    expect(edit).toEqual(filled.get(`${edit.sheet} ${String(edit.row)}`));
  }
  applyPlan(data, corrections.filling.plan);
  const after = verify(snapshotOf(data));
  expect(after.findings).toEqual(corrections.standing);
  expect(after.findings.filter(({ rule }) => rule === "REA004")).toEqual([]);
  expect(after.scorecard.indicators.filter(({ declaredByPerf }) => declaredByPerf)).toHaveLength(6);
  const cells = planFilling(snapshotOf(data)).filling.plan.edits.filter(({ why }) => why.code === "score-filled");
  expect(cells.map(({ sheet }) => sheet)).toEqual(["Mappa", "Mappa"]);
  expect(correct(data, ["REA004"]).offered).toEqual([]);
});
