/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { plan, type FaultOutcome } from "../../workbench/host/faults";
import { cellAt } from "../../workbench/host/workbook/read-cells";
import { sheetNamed, theSheet } from "../../workbench/host/workbook/sheets";
import { excelWriter, type ExcelWriteOutcome } from "../../src/excel/excel-writer";
import { isPassing } from "../../src/excel/in-excel";
import { parseAddress } from "../../src/core/workbook/address";
import { DOCUMENTED_CODES } from "../wording/excel-codes";
import { bootOffice, type Booted } from "../workbench/boot";
import { openInExcel, PACE } from "./open-in-excel";
import { edit, planOf, summaryPlan } from "./plans";
import { workbookState } from "./workbook-state";

const NEW_VALUES: Readonly<Record<string, number>> = { C2: 0.985, C3: 0.5 };
const PLAN = planOf({
  edits: [
    edit("C2", NEW_VALUES["C2"]!, { format: "0.00%" }),
    edit("C3", NEW_VALUES["C3"]!, { old: 0.25, format: "0.00%" }),
  ],
  sheets: [summaryPlan(), summaryPlan("PERF memoria", { hidden: true })],
  names: [{ name: "_PERF_foglio_memoria", sheet: "PERF memoria", row: 0, column: 0 }],
});
/** Looking at the workbook and at its cells; adding sheets; looking at names and writing them; contents; page; events. */
const REQUESTS = 9;

let office: Booted;

async function opened(): Promise<{ before: unknown; sheetIds: ReadonlyMap<string, string> }> {
  office = await bootOffice();
  office.user.type("Foglio1", "A1:C3", [
    ["Obiettivo", "Atteso", "%"],
    ["Imprese", 10, ""],
    ["'=Export", 20, 0.25],
  ]);
  const { sheetIds } = await openInExcel().read();
  return { before: workbookState(office.host), sheetIds };
}

function held(address: string): unknown {
  const { row, column } = parseAddress(address)!;
  return cellAt(theSheet(office.host.workbook, "Foglio1"), row, column).value;
}

/** What the outcome says is what the workbook is, and the way back leads to where it was. */
async function expectHonest(outcome: ExcelWriteOutcome, before: unknown): Promise<void> {
  office.host.faults.planned.length = 0;
  if (!outcome.ok && outcome.progress) {
    const { done, left, incomplete, unsure } = outcome.progress;
    const cells = { done: done.filter(({ cell }) => cell), left: left.filter(({ cell }) => cell) };
    expect(cells.done.map(({ cell }) => held(cell!))).toEqual(cells.done.map(({ cell }) => NEW_VALUES[cell!]));
    for (const { cell } of cells.left) expect(held(cell!)).not.toBe(NEW_VALUES[cell!]);
    const present = [...done, ...incomplete].filter(({ cell }) => cell === null);
    expect(present.filter(({ sheet }) => !sheetNamed(office.host.workbook, sheet))).toEqual([]);
    expect(done.length + left.length + incomplete.length + unsure.length).toBe(4);
  }
  expect(office.host.workbook.eventsEnabled).toBe(true);
  if (outcome.restore) {
    const restored = await excelWriter({ pace: PACE }).restore(outcome.restore);
    expect(restored).toMatchObject({ ok: true, kept: [] });
  }
  expect(workbookState(office.host)).toEqual(before);
}

async function writeWith(request: number, outcome: FaultOutcome, times: number, pace = PACE): Promise<void> {
  const { before, sheetIds } = await opened();
  plan(office.host.faults, { request, times }, outcome);
  await expectHonest(await excelWriter({ sheetIds, pace }).write(PLAN), before);
}

test.each(DOCUMENTED_CODES)("%s at each request of a writing", async (error) => {
  for (let request = 1; request <= REQUESTS; request++) {
    // What passes by itself is asked three times before it is told.
    await writeWith(request, { error }, isPassing({ code: error, detail: "" }) ? 3 : 1);
  }
});

test.each(["request", "reply"] as const)(
  "a lost %s at each request of a writing",
  async (lost) => {
    const impatient = { ...PACE, limit: 400 };
    for (let request = 1; request <= REQUESTS; request++) await writeWith(request, { lost }, 1, impatient);
  },
  20_000,
);

test.each([
  "Range.values",
  "Range.numberFormat",
  "RangeFont.bold",
  "WorksheetCollection.add",
  "NamedItemCollection.add",
])("a failure in the middle of a request, at %s", async (member) => {
  const { before, sheetIds } = await opened();
  plan(
    office.host.faults,
    { member, ...(member.startsWith("Range.") ? { kind: "set" as const } : {}) },
    { error: "GeneralException" },
  );
  const outcome = await excelWriter({ sheetIds, pace: PACE }).write(PLAN);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "GeneralException" } });
  await expectHonest(outcome, before);
});

test("sheets that a failed attempt left behind are taken up by the next, not made twice", async () => {
  const { before, sheetIds } = await opened();
  plan(office.host.faults, { member: "RangeFont.size" }, { error: "ServiceNotAvailable" });
  const outcome = await excelWriter({ sheetIds, pace: PACE }).write(PLAN);
  expect(outcome.ok).toBe(true);
  const names = office.host.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(["Foglio1", "Riepilogo strategico", "PERF memoria"]);
  await expectHonest(outcome, before);
});
