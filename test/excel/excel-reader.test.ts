/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plan } from "../../workbench/host/faults";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { newWorkbook, theSheet } from "../../workbench/host/workbook/sheets";
import { excelReader } from "../../src/excel/excel-reader";
import { bootOffice, type Booted } from "../workbench/boot";
import { openInExcel, PACE } from "./open-in-excel";

const SEED = readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx"));
const MOST_BYTES = 1_500_000;

let office: Booted;

/** Requests of the adapter itself; the library's own are not counted. */
function syncs(): readonly { readonly requestBytes: number; readonly responseBytes: number }[] {
  return office.host.requests.filter(({ from }) => from === "excel");
}

function heaviest(): number {
  return Math.max(...syncs().flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
}

async function sheetOf(cells: Record<string, unknown>) {
  office = await bootOffice();
  for (const [address, value] of Object.entries(cells)) office.user.type("Foglio1", address, value);
  const read = await openInExcel().read();
  return read.sheets[0]!;
}

test("a check changes nothing: the file is not dirty, undo is there, and nothing is asked that would cost it", async () => {
  office = await bootOffice({ workbook: loadWorkbook(SEED, "bergamo-2021.xlsx") });
  await openInExcel().read();
  expect(office.host.workbook.dirty).toBe(false);
  expect(office.host.undoCleared).toEqual([]);
  const used = [...office.host.members.keys()].join(" ");
  expect(used).not.toMatch(/MergedAreas|getCellProperties|DynamicRibbon/i);
  expect(office.problems).toEqual([]);
});

test.each([3, 60, 300])("%i sheets are read in three round trips", async (count) => {
  const names = Array.from({ length: count }, (_, i) => `Cruscotto ${String(i + 1)}`);
  const book = newWorkbook(names);
  office = await bootOffice({ workbook: book });
  for (const name of names)
    office.user.type(name, "A1:C2", [
      ["Obiettivo", "Atteso", "%"],
      ["Imprese", 10, 0.5],
    ]);
  const read = await openInExcel().read();
  expect(read.sheets.map(({ name }) => name)).toEqual(names);
  expect(read.sheets.at(-1)!.cell(1, 2).number).toBe(0.5);
  expect(syncs()).toHaveLength(3);
  expect(heaviest()).toBeLessThan(MOST_BYTES);
});

test("800,000 cells pass under the limits of Excel on the web, in 26 round trips", async () => {
  office = await bootOffice();
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    i,
    "Imprese",
    0.5,
    "",
    i * 2,
    true,
    1,
    `Indicatore ${String(i)}`,
  ]);
  office.user.type("Foglio1", "A1:H100000", rows);
  const read = await openInExcel().read();
  expect(read.sheets[0]!.cell(99_999, 4).number).toBe(199_998);
  expect(read.sheets[0]!.cell(99_999, 7).text).toBe("Indicatore 99999");
  expect(heaviest()).toBeLessThan(MOST_BYTES);
  expect(syncs()).toHaveLength(26);
}, 60_000);

test("a cell is told as the file reader tells it", async () => {
  const sheet = await sheetOf({
    B2: "Obiettivo",
    C2: 0.5,
    D2: true,
    E2: "'12",
    F2: "'=A1",
    G2: "#N/A",
    H2: "01/02/2026",
    B3: "=1+1",
  });
  const told = (column: number, row = 1) => {
    const { kind, number, text, formula, format } = sheet.cell(row, column);
    return [kind, kind === "text" || kind === "error" ? text : number, formula, format];
  };
  expect(told(1)).toEqual(["text", "Obiettivo", "none", "General"]);
  expect(told(2)).toEqual(["number", 0.5, "none", "General"]);
  expect(told(3)).toEqual(["boolean", 1, "none", "General"]);
  expect(told(4)).toEqual(["text", "12", "none", "General"]);
  expect(told(5)).toEqual(["text", "=A1", "none", "General"]);
  expect(told(6)).toEqual(["error", "#N/A", "none", "General"]);
  // Told as Italian Excel shows it.
  expect(told(7)).toEqual(["number", 46_024, "none", "dd/mm/yyyy"]);
  expect(sheet.cell(2, 1).formula).not.toBe("none");
  expect([...sheet.rows()]).toEqual([1, 2]);
  expect(sheet.columns(2)).toEqual([1]);
  expect(sheet.cell(0, 0).kind).toBe("blank");
  expect(sheet.extent).toEqual({ rows: 3, columns: 8 });
});

test("hidden and very hidden sheets are read, and what their visibility is", async () => {
  office = await bootOffice({ workbook: newWorkbook(["Primo", "Nascosto", "Molto nascosto"]) });
  theSheet(office.host.workbook, "Nascosto").visibility = "Hidden";
  theSheet(office.host.workbook, "Molto nascosto").visibility = "VeryHidden";
  office.user.type("Molto nascosto", "A1", "peso");
  const { sheets } = await openInExcel().read();
  expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
  expect(sheets[2]!.cell(0, 0).text).toBe("peso");
});

test("one cell at the far end of a sheet does not make millions of blanks be read", async () => {
  const sheet = await sheetOf({ A1: "Obiettivo", B2: 5, XFD1048576: "dimenticato" });
  expect([sheet.cell(0, 0).text, sheet.cell(1, 1).number]).toEqual(["Obiettivo", 5]);
  expect(sheet.cell(1_048_575, 16_383).text).toBe("dimenticato");
  expect(syncs().length).toBeLessThan(8);
  expect(heaviest()).toBeLessThan(MOST_BYTES);
});

test.each([1900, 1904] as const)("a date that is shown tells the date system: %i", async (dateSystem) => {
  office = await bootOffice({ workbook: { ...newWorkbook(["Foglio1"]), dateSystem } });
  office.user.type("Foglio1", "A1:A2", [["Scadenza"], [43_000]]);
  expect((await openInExcel().read()).dateSystem).toBe(1900);
  expect(syncs()).toHaveLength(3);
  await format("A2", "dd/mm/yyyy");
  expect((await openInExcel().read()).dateSystem).toBe(dateSystem);
});

async function format(address: string, code: string): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Foglio1").getRange(address).numberFormat = [[code]];
    await context.sync();
  });
}

describe("on a protected sheet", () => {
  it("the cells that are open are told from those that are locked", async () => {
    office = await bootOffice();
    office.user.type("Foglio1", "A1:B3", [
      ["Obiettivo", "%"],
      ["Imprese", 0.5],
      ["Export", ""],
    ]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("B2:B3").format.protection.locked = false;
      await context.sync();
    });
    theSheet(office.host.workbook, "Foglio1").isProtected = true;
    office.host.undoCleared.length = 0;
    const [sheet] = (await openInExcel().read()).sheets;
    const locked = [0, 1, 2].map((row) => [sheet!.isLocked(row, 0), sheet!.isLocked(row, 1)]);
    expect(locked).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
    expect(sheet!.isLocked(50, 50)).toBe(true);
    expect(office.host.undoCleared).toEqual([]);
  });
});

describe("a failure", () => {
  it("that passes is asked again", async () => {
    office = await bootOffice();
    plan(office.host.faults, { request: 2 }, { error: "ServiceNotAvailable" });
    expect((await excelReader(PACE).read()).ok).toBe(true);
  });

  it("that does not pass is a value", async () => {
    office = await bootOffice();
    plan(office.host.faults, { request: 1, times: 3 }, { error: "InvalidOperationInCellEditMode" });
    const refusal = { code: "InvalidOperationInCellEditMode", detail: "" };
    expect(await excelReader(PACE).read()).toEqual({ ok: false, refusal });
  });

  it("for too large an answer makes the pieces smaller", async () => {
    office = await bootOffice();
    office.user.type("Foglio1", "A1:B4", [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    plan(office.host.faults, { request: 3, times: 2 }, { error: "ResponsePayloadSizeLimitExceeded" });
    const [sheet] = (await openInExcel().read()).sheets;
    expect([0, 1, 2, 3].map((row) => sheet!.cell(row, 1).number)).toEqual([2, 4, 6, 8]);
  });

  it("whatever its moment, never throws", async () => {
    for (const request of [1, 2, 3]) {
      office = await bootOffice();
      office.user.type("Foglio1", "A1", 1);
      plan(office.host.faults, { request, times: 9 }, { error: "GeneralException" });
      expect(await excelReader(PACE).read()).toMatchObject({ ok: false, refusal: { code: "GeneralException" } });
    }
  });
});
