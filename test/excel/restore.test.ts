/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { theSheet } from "../../workbench/host/workbook/sheets";
import { cellAt } from "../../workbench/host/workbook/read-cells";
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { excelWriter, type RestorePoint } from "../../src/excel/excel-writer";
import { bootOffice, type Booted } from "../workbench/boot";
import { openInExcel, PACE } from "./open-in-excel";
import { edit, planOf, summaryPlan } from "./plans";
import { workbookState } from "./workbook-state";

let office: Booted;

async function written(): Promise<RestorePoint> {
  office = await bootOffice();
  office.user.type("Foglio1", "A1:C4", [
    ["Obiettivo", "Atteso", "%"],
    ["Imprese", 10, ""],
    ["'=Export", 20, "'=1/2"],
    ["Fiere", 5, "'01/02/2026"],
  ]);
  const excel = openInExcel();
  await excel.read();
  const outcome = await excel.tryToWrite(
    planOf({
      edits: [
        edit("C2", 0.985, { format: "0.00%" }),
        edit("C3", 0.5, { old: "=1/2" }),
        edit("C4", 1, { old: "01/02/2026" }),
      ],
      sheets: [summaryPlan()],
      names: [{ name: "_PERF_foglio_riepilogo_strategico", sheet: "Riepilogo strategico", row: 0, column: 0 }],
    }),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.restore;
}

async function restored(point: RestorePoint) {
  const outcome = await excelWriter({ pace: PACE }).restore(point);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome;
}

const foglio = (row: number, column: number) => cellAt(theSheet(office.host.workbook, "Foglio1"), row, column);

test("brings the old state back, texts that look like formulas or dates included", async () => {
  const { kept } = await restored(await written());
  expect(kept).toEqual([]);
  expect([foglio(1, 2).kind, foglio(1, 2).format]).toEqual(["Empty", "General"]);
  expect([foglio(2, 2).value, foglio(2, 2).formula]).toEqual(["=1/2", null]);
  expect([foglio(3, 2).value, foglio(3, 2).kind]).toEqual(["01/02/2026", "String"]);
  expect(office.host.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1"]);
  expect(office.host.workbook.names).toEqual([]);
});

test("can itself be undone, and that again", async () => {
  const point = await written();
  const after = workbookState(office.host);
  const back = await restored(point);
  const before = workbookState(office.host);
  const again = await restored(back.restore);
  expect(workbookState(office.host)).toEqual(after);
  await restored(again.restore);
  expect(workbookState(office.host)).toEqual(before);
});

test("leaves and names what somebody changed since", async () => {
  const point = await written();
  office.coAuthor.type("Foglio1", "C2", 0.9);
  office.user.type("Riepilogo strategico", "D4", "da rivedere con il dirigente");
  const { kept } = await restored(point);
  expect(kept).toEqual([
    { sheet: "Riepilogo strategico", cell: null },
    { sheet: "Foglio1", cell: "C2" },
  ]);
  expect(foglio(1, 2).value).toBe(0.9);
  expect(foglio(2, 2).value).toBe("=1/2");
  // The sheet stays ours: the name by which it is known is there.
  expect(office.host.workbook.names.map(({ name }) => name)).toEqual(["_PERF_foglio_riepilogo_strategico"]);
});

test("is refused on a sheet that was protected since, and touches nothing", async () => {
  const point = await written();
  const after = workbookState(office.host);
  theSheet(office.host.workbook, "Foglio1").isProtected = true;
  const outcome = await excelWriter({ pace: PACE }).restore(point);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "AccessDenied", detail: "Foglio1!C2" }, restore: null });
  expect(workbookState(office.host)).toEqual(after);
});

test("finds a sheet that was deleted by hand already gone", async () => {
  const point = await written();
  office.user.act(({ workbook }) => workbook.sheets.splice(1, 1));
  expect((await restored(point)).kept).toEqual([]);
  expect(foglio(1, 2).kind).toBe("Empty");
});

test("takes back the filling of a real workbook, and makes it again", async () => {
  const seed = readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx"));
  office = await bootOffice({ workbook: loadWorkbook(seed, "bergamo-2021.xlsx") });
  const excel = openInExcel();
  const before = workbookState(office.host);
  const outcome = await excel.tryToWrite(planFilling(await excel.read()).filling.plan);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const filled = workbookState(office.host);
  const back = await restored(outcome.restore);
  expect(workbookState(office.host)).toEqual(before);
  await restored(back.restore);
  expect(workbookState(office.host)).toEqual(filled);
  const { plan } = planFilling(await excel.read()).filling;
  expect([plan.edits, plan.sheets, plan.names]).toEqual([[], [], []]);
});
