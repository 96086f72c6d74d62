/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { plan } from "../../workbench/host/faults";
import { renameSheet, theSheet } from "../../workbench/host/workbook/sheets";
import { areaOf } from "../../workbench/host/workbook/parse-address";
import { lookValue } from "../../workbench/host/workbook/look";
import { cellAt } from "../../workbench/host/workbook/read-cells";
import { excelReader } from "../../src/excel/excel-reader";
import { bootOffice, settled, type Booted } from "../workbench/boot";
import { openInExcel, PACE, type OpenInExcel } from "./open-in-excel";
import { edit, planOf, summaryPlan } from "./plans";

let office: Booted;
let excel: OpenInExcel;

beforeEach(async () => {
  office = await bootOffice();
  office.user.type("Foglio1", "A1:C3", [
    ["Obiettivo", "Atteso", "%"],
    ["Imprese", 10, ""],
    ["Export", 20, ""],
  ]);
  excel = openInExcel();
  await excel.read();
  office.host.requests.length = 0;
});

afterEach(() => expect(office.problems).toEqual([]));

const sheet = (name = "Foglio1") => theSheet(office.host.workbook, name);
const cell = (row: number, column: number, name = "Foglio1") => cellAt(sheet(name), row, column);
const looks = (row: number, column: number, path: string) =>
  lookValue(cell(row, column, "Riepilogo strategico").look, path);

describe("cells", () => {
  test("rows to be fitted lose the height that was fixed, the others keep theirs", async () => {
    const { rowHeights } = sheet();
    for (const row of [0, 1, 2]) rowHeights.set(row, 15);
    const fits = [{ sheet: "Foglio1", rows: [{ row: 2, cells: [] }] }];
    await excel.write(planOf({ edits: [edit("C3", "un testo lungo")], fits }));
    expect([...rowHeights.keys()]).toEqual([0, 1]);
  });

  test("numbers are written as numbers, with the format asked for, and what is beside them is not touched", async () => {
    await excel.write(planOf({ edits: [edit("C2", 0.985, { format: "0.00%" }), edit("C3", 1)] }));
    expect([cell(1, 2).value, cell(1, 2).format]).toEqual([0.985, "0.00%"]);
    expect([cell(2, 2).value, cell(2, 2).format]).toEqual([1, "General"]);
    expect([cell(1, 0).value, cell(2, 1).value]).toEqual(["Imprese", 20]);
  });

  test.each([
    "=A1",
    "+39 035",
    "-5",
    "@rif",
    "01/02/2026",
    "1E5",
    "12%",
    "TRUE",
    "vero",
    "May 5",
    " 7",
    "'già",
    "\tx",
    "#N/A",
    "1.2",
    "E5",
  ])("the text «%s» stays a text", async (text) => {
    await excel.write(planOf({ edits: [edit("C2", text)] }));
    expect([cell(1, 2).kind, cell(1, 2).value, cell(1, 2).formula]).toEqual(["String", text, null]);
  });

  test("null empties", async () => {
    await excel.write(planOf({ edits: [edit("B2", null, { old: 10 })] }));
    expect(cell(1, 1).kind).toBe("Empty");
  });

  test("a number goes into a cell of the format Text as a number", async () => {
    office.user.act(() => undefined);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("C2").numberFormat = [["@"]];
      await context.sync();
    });
    await excel.write(planOf({ edits: [edit("C2", 0.5, { format: "0%" })] }));
    expect([cell(1, 2).kind, cell(1, 2).value, cell(1, 2).format]).toEqual(["Double", 0.5, "0%"]);
  });

  test("a filling of the same size takes the same few round trips, however many cells", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => edit(`E${String(i + 1)}`, i / 3000, { format: "0.00%" }));
    await excel.write(planOf({ edits: many }));
    expect(office.host.requests.filter(({ from }) => from === "excel")).toHaveLength(4);
    expect(cell(2999, 4).value).toBe(2999 / 3000);
  });
});

describe("sheets of ours", () => {
  test("look as the file writer makes them", async () => {
    await excel.write(planOf({ sheets: [summaryPlan()] }));
    const made = sheet("Riepilogo strategico");
    expect([cell(3, 0, made.name).value, cell(3, 0, made.name).kind]).toEqual(["1.2", "String"]);
    expect([cell(3, 1, made.name).value, cell(3, 1, made.name).format]).toEqual([0.985, "0.00%"]);
    expect([cell(4, 0, made.name).value, cell(4, 0, made.name).formula]).toEqual(["=2.1", null]);
    expect([cell(4, 1, made.name).value, cell(4, 1, made.name).format]).toEqual([44_377, "dd/mm/yyyy"]);
    expect([looks(0, 0, "font.bold"), looks(0, 0, "font.size")]).toEqual([true, 14]);
    expect([looks(2, 0, "fill.color"), looks(2, 1, "borders.EdgeTop.style")]).toEqual(["#D9E2F3", "Continuous"]);
    expect([looks(3, 0, "wrapText"), looks(3, 0, "verticalAlignment")]).toEqual([true, "Top"]);
    expect(looks(4, 0, "protection.locked")).toBe(false);
    expect(made.frozen).toMatchObject({ rows: 3 });
    expect([...made.columnWidths.values()]).toEqual([213.75, 66.75]);
    expect(made.rowHeights.get(4)).toBe(30);
    expect(made.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect(made.page.printTitleRows).toMatchObject({ row: 0, rows: 3 });
  });

  test("may be hidden, and are known again by a hidden name", async () => {
    const names = [{ name: "_PERF_foglio_memoria", sheet: "PERF memoria", row: 0, column: 0 }];
    await excel.write(planOf({ sheets: [summaryPlan("PERF memoria", { hidden: true })], names }));
    expect(sheet("PERF memoria").visibility).toBe("Hidden");
    expect(office.host.workbook.names).toMatchObject([
      { name: "_PERF_foglio_memoria", formula: "='PERF memoria'!$A$1", visible: false },
    ]);
  });

  test("are there although the page cannot be set", async () => {
    plan(office.host.faults, { member: "PageLayout.orientation" }, { error: "ApiNotAvailable" });
    await excel.write(planOf({ sheets: [summaryPlan()] }));
    expect(cell(3, 1, "Riepilogo strategico").value).toBe(0.985);
  });
});

describe("a plan that no longer fits is refused, and nothing is written", () => {
  const refusal = async (work: () => void, more: Parameters<typeof planOf>[0] = { edits: [edit("C2", 1)] }) => {
    work();
    office.host.workbook.dirty = false;
    const outcome = await excel.tryToWrite(planOf(more));
    expect(office.host.workbook.dirty).toBe(false);
    expect(outcome).toMatchObject({ ok: false, progress: null, restore: null });
    return outcome.ok ? "" : `${outcome.refusal.code} ${outcome.refusal.detail}`.trim();
  };

  test("a co-author wrote in the cell", async () => {
    expect(await refusal(() => office.coAuthor.type("Foglio1", "C2", 0.4))).toBe("cell-changed Foglio1!C2");
  });
  test("the cell holds a formula now", async () => {
    expect(await refusal(() => office.user.type("Foglio1", "C2", "=B2/10"))).toBe("cell-formula Foglio1!C2");
  });
  test("the sheet was protected", async () => {
    expect(await refusal(() => (sheet().isProtected = true))).toBe("AccessDenied Foglio1!C2");
  });
  test("an open cell of a protected sheet takes a value, but no number format", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("C2:C3").format.protection.locked = false;
      await context.sync();
    });
    sheet().isProtected = true;
    const formatted = { edits: [edit("C2", 1), edit("C3", 1, { format: "0.00%" })] };
    expect(await refusal(() => undefined, formatted)).toBe("AccessDenied Foglio1!C3");
    await excel.write(planOf({ edits: [edit("C2", 1)] }));
    expect(cell(1, 2).value).toBe(1);
  });
  test("a filter sorts rows out", async () => {
    const filter = () => {
      sheet().filter = { area: areaOf(office.host.workbook, sheet(), "A1:C3"), isFiltering: true };
    };
    expect(await refusal(filter)).toBe("FilteredRangeConflict Foglio1!C2");
  });
  test("a sheet of that name was made", async () => {
    const make = () => void renameSheet(office.host.workbook, sheet(), "riepilogo STRATEGICO");
    expect(await refusal(make, { sheets: [summaryPlan()] })).toBe("ItemAlreadyExists Riepilogo strategico");
  });
  test("the sheet is gone", async () => {
    const elsewhere = { edits: [edit("A1", 1, { sheet: "Altro" })] };
    expect(await refusal(() => undefined, elsewhere)).toBe("sheet-gone Altro");
  });
});

test("a sheet that a co-author renamed since the reading is still the one that is written", async () => {
  renameSheet(office.host.workbook, sheet(), "Cruscotto");
  await excel.write(
    planOf({ edits: [edit("C2", 0.5)], names: [{ name: "_PERF_x", sheet: "Foglio1", row: 0, column: 0 }] }),
  );
  expect(cell(1, 2, "Cruscotto").value).toBe(0.5);
  expect(office.host.workbook.names[0]!.formula).toBe("='Cruscotto'!$A$1");
});

test("an empty plan asks Excel nothing", async () => {
  await excel.write(planOf({}));
  expect(office.host.requests).toEqual([]);
});

test("our own writing raises no event, and events are on again afterwards", async () => {
  const heard: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await excel.write(planOf({ edits: [edit("C2", 0.5)] }));
  await settled();
  expect(heard).toEqual([]);
  office.user.type("Foglio1", "C3", 1);
  await settled();
  expect(heard).toEqual(["C3"]);
  expect((await excelReader(PACE).read()).ok).toBe(true);
});
