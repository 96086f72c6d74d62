// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { finished } from "../../../src/core/steps/steps";
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { decidedFillingSteps } from "../../../src/core/usecases/filling/decided-filling";
import { canLeaveOut, decidableCells, NO_DECISIONS } from "../../../src/core/usecases/filling/decisions";
import { fillTargets } from "../../../src/core/usecases/filling/fill-targets";
import { verify } from "../../../src/core/usecases/verify";
import { explain } from "../../../src/core/wording/explain";
import type { CellEdit, WritePlan } from "../../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { applyPlan, cellOf, put, sheetOf, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { townInJune, valueAt } from "../small-body";

interface Decided {
  readonly overwrite?: readonly string[];
  readonly leaveOut?: readonly string[];
}

function decided(data: WorkbookData, { overwrite = [], leaveOut = [] }: Decided) {
  const workbook = snapshotOf(data);
  const shown = planFilling(workbook).filling;
  const decisions = { overwritten: new Set(overwrite), leftOut: new Set(leaveOut) };
  return finished(decidedFillingSteps(workbook, shown, decisions));
}

function decidedPlan(data: WorkbookData, wanted: Decided) {
  const outcome = decided(data, wanted);
  if (!outcome.ok) throw new Error(outcome.cells.join());
  return outcome.filling.plan;
}

const proposed = (data: WorkbookData) => planFilling(snapshotOf(data)).filling.plan;
const ofBody = (plan: ReturnType<typeof proposed>) => plan.edits.filter(canLeaveOut);
const codesAt = (data: WorkbookData) => proposed(data).conflicts.map(({ why }) => why.code);

/** Three indicators say something else than PERF: another %, a word, a formula. */
function contested(): WorkbookData {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), { E5: cellOf(0.5, "0.0%") });
  put(sheetOf(data, "Tributi"), { E5: "n.d." });
  put(sheetOf(data, "Anagrafe"), { E5: { ...cellOf(0.5, "0%"), formula: "cached" } });
  return data;
}

test("nothing decided is the filling as it was shown", () => {
  const workbook = snapshotOf(contested());
  const { filling } = planFilling(workbook);
  expect(finished(decidedFillingSteps(workbook, filling, NO_DECISIONS))).toEqual({ ok: true, filling });
});

test("a person may decide for PERF's score where a constant stands, never where a formula does", () => {
  const data = contested();
  expect(decidableCells(proposed(data).conflicts, snapshotOf(data))).toEqual(new Set(["Strategico!E5", "Tributi!E5"]));
  expect(decided(data, { overwrite: ["Anagrafe!E5"] })).toEqual({ ok: false, cells: ["Anagrafe!E5"] });
});

test("a locked cell is not decided, nor a cell that holds an error", () => {
  const data = contested();
  sheetOf(data, "Strategico").isProtected = true;
  put(sheetOf(data, "Tributi"), { E5: { ...cellOf("#N/A", "General"), kind: "error" } });
  expect(decidableCells(proposed(data).conflicts, snapshotOf(data))).toEqual(new Set());
});

test("what is decided replaces what the cell holds, which the writer must still find there", () => {
  const data = contested();
  const plan = decidedPlan(data, { overwrite: ["Strategico!E5", "Tributi!E5"] });
  const [strategic, office] = plan.edits.filter(({ why }) => why.code === "score-decided");
  expect(strategic).toMatchObject({ sheet: "Strategico", row: 4, column: 4, old: 0.5, value: 14 / 15, format: null });
  expect(office).toMatchObject({ sheet: "Tributi", row: 4, column: 4, old: "n.d.", value: 0.9 });
  expect(explain(strategic!.why)).toMatch(/conteneva altro: al suo posto quella calcolata, 93,33.%, come deciso/);
  expect(plan.conflicts.map(({ sheet }) => sheet)).toEqual(["Anagrafe"]);
});

test("what was decided is PERF's from then on: kept up to date, and a conflict again when staff type over it", () => {
  const data = contested();
  applyPlan(data, decidedPlan(data, { overwrite: ["Strategico!E5"] }));
  expect(valueAt(data, "Strategico", "E5")).toBe(14 / 15);
  expect(proposed(data)).toMatchObject({ edits: [], sheets: [], names: [] });
  put(sheetOf(data, "Strategico"), { C5: 15 });
  expect(ofBody(proposed(data))).toContainEqual(
    expect.objectContaining({ sheet: "Strategico", old: 14 / 15, value: 1, why: expect.anything() as unknown }),
  );
  put(sheetOf(data, "Strategico"), { E5: 0.7 });
  expect(codesAt(data)).toContain("declared-differs");
});

test("what was decided otherwise stays the body's: it is asked about again", () => {
  const data = contested();
  applyPlan(data, decidedPlan(data, { overwrite: ["Tributi!E5"] }));
  expect(valueAt(data, "Strategico", "E5")).toBe(0.5);
  expect(codesAt(data)).toEqual(["declared-differs", "cell-formula"]);
});

test("a blank cell that is left out stays blank and the body's own, and is proposed again", () => {
  const data = townInJune();
  applyPlan(data, decidedPlan(data, { leaveOut: ["Strategico!E5"] }));
  expect(valueAt(data, "Strategico", "E5")).toBeNull();
  expect(ofBody(proposed(data)).map(({ sheet, row }) => [sheet, row])).toEqual([["Strategico", 4]]);
  put(sheetOf(data, "Strategico"), { E5: 0.5 });
  expect(codesAt(data)).toEqual(["declared-differs"]);
});

test("a figure of PERF's that is left out stays PERF's: refreshed by a later filling, emptied with its score", () => {
  const data = townInJune();
  applyPlan(data, proposed(data));
  put(sheetOf(data, "Strategico"), { C5: 15 });
  applyPlan(data, decidedPlan(data, { leaveOut: ["Strategico!E5"] }));
  expect(valueAt(data, "Strategico", "E5")).toBe(14 / 15);
  expect(codesAt(data)).toEqual([]);
  expect(ofBody(proposed(data)).map(({ why }) => why.code)).toEqual(["score-refreshed"]);
  put(sheetOf(data, "Strategico"), { D5: null });
  const left = decidedPlan(data, { leaveOut: ["Strategico!E5"] });
  expect(ofBody(left).map(({ sheet, row, column }) => [sheet, row, column])).not.toContainEqual(["Strategico", 4, 4]);
  applyPlan(data, left);
  applyPlan(data, proposed(data));
  expect(valueAt(data, "Strategico", "E5")).toBeNull();
});

test("only cells of the body are left out: a sheet of PERF's is written whole", () => {
  const data = townInJune();
  applyPlan(data, proposed(data));
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { edits } = proposed(data);
  const own = edits.filter((edit) => !canLeaveOut(edit));
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ why }) => why.code === "sheet-refreshed")).toBe(true);
});

test("what staff of Bergamo had typed otherwise is PERF's once decided, in the file too: nothing is left to write", () => {
  const typed = withOtherFigures(readFileSync("seeds/bergamo-2021.xlsx"));
  const workbook = opened(typed);
  const { filling } = planFilling(workbook);
  const overwritten = decidableCells(filling.plan.conflicts, workbook);
  expect(overwritten.size).toBeGreaterThan(2);
  const outcome = finished(decidedFillingSteps(workbook, filling, { ...NO_DECISIONS, overwritten }));
  if (!outcome.ok) throw new Error(outcome.cells.join());
  const again = opened(written(typed, outcome.filling.plan));
  expect(planFilling(again).filling.plan).toMatchObject({ edits: [], sheets: [], names: [], conflicts: [] });
});

/** The first percentages of each sheet as somebody may have mistyped them. */
function withOtherFigures(bytes: Uint8Array): Uint8Array {
  const workbook = opened(bytes);
  const sheetNamed = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const first = new Map([...fillTargets(verify(workbook).scorecard)].map((target) => [target.sheet, target]));
  const edits = [...first.values()].flatMap(({ sheet, at, score }): CellEdit[] => {
    const cell = sheetNamed.get(sheet)!.cell(at.row, at.column);
    if (score === null || cell.formula !== "none" || cell.kind !== "number") return [];
    const why = { code: "test", args: {} };
    return [{ sheet, ...at, old: cell.number, value: cell.number / 2, style: "keep", format: null, why }];
  });
  return written(bytes, { edits, sheets: [], names: [], conflicts: [] });
}

function written(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  const outcome = writeXlsx(bytes, plan);
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.bytes;
}

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "bergamo-2021.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}
