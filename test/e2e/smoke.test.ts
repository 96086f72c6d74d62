// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "../../src/xlsx/read-workbook";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";

// The add-in may have to be built first.
jest.setTimeout(300_000);

const SHEET = "Mappa strategica";
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

it("shows the sample workbook, and the add-in's own pane beside it", async () => {
  const { page, pane } = bench;
  await page.getByRole("gridcell", { name: "1.1 Attrattività del territorio" }).waitFor();
  await page.getByRole("tab", { name: SHEET, selected: true }).waitFor();
  await pane.getByRole("button", { name: "Verifica", exact: true }).waitFor();
});

it("verifies from the ribbon, and shows what was found", async () => {
  await bench.press("Verifica");
  await bench.pane.getByRole("tab", { name: /^Segnalazioni/ }).click();
  await bench.pane
    .getByText(/^[1-9]\d* segnalazioni/)
    .first()
    .waitFor();
});

it("calculates a formula that is typed, and again when a cell that it reads changes", async () => {
  await bench.type("B20", "12,5");
  await bench.type("C20", "=PERF.REALIZZAZIONE(B20;25)");
  await bench.shows(SHEET, "C20", "0,5");
  await bench.type("B20", "5");
  await bench.shows(SHEET, "C20", "0,2");
  await bench.page.getByRole("gridcell", { name: "0,2", exact: true }).waitFor();
});

it("saves a file that the project reads, with what was typed", async () => {
  const outcome = readXlsx(await bench.save(), "salvata.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheet = outcome.workbook.sheets.find(({ name }) => name === SHEET)!;
  expect(sheet.cell(19, 1)).toMatchObject({ kind: "number", number: 5 });
  expect(sheet.cell(19, 2)).toMatchObject({ kind: "number", number: 0.2, formula: "cached" });
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  expect(bench.requests.filter((url) => url.includes("appsforoffice.microsoft.com"))).not.toEqual([]);
  await expect(bench.problems()).resolves.toEqual([]);
});
