/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { cellKey } from "../../workbench/host/workbook/area";
import { bootOffice, type Booted } from "./boot";

let office: Booted;
beforeEach(async () => {
  office = await bootOffice();
});

/** Runs a batch on the only sheet, and answers what it loaded. */
function onSheet<T>(batch: (sheet: Excel.Worksheet) => T): Promise<T> {
  return office.Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem("Foglio1"));
    await context.sync();
    return result;
  });
}

/** The code of the error that a batch ends with. */
async function failure(batch: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const error: unknown = await onSheet(batch).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  return (error as OfficeExtension.Error).code;
}

async function entered(value: unknown, format = "General"): Promise<unknown> {
  const range = await onSheet((sheet) => {
    const cell = sheet.getRange("A1");
    cell.clear();
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    return cell.load("values,formulas,valueTypes,numberFormat");
  });
  const isFormula = range.formulas[0]![0] !== range.values[0]![0];
  return [isFormula ? range.formulas[0]![0] : range.values[0]![0], range.numberFormat[0]![0]];
}

describe("a value is read as a user of the United States types it", () => {
  it.each([
    ["01/02/2026", 46_024, "m/d/yyyy"],
    ["15/02/2026", "15/02/2026", "General"],
    ["2026-02-15", 46_068, "m/d/yyyy"],
    ["1/2", 46_024, "d-mmm"],
    ["12%", 0.12, "0%"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1.234,5", "1.234,5", "General"],
    ["92,5", "92,5", "General"],
    ["0012", 12, "General"],
    ["(5)", -5, "General"],
    ["1e3", 1000, "General"],
    ["10:30", 0.4375, "h:mm"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["'0012", "0012", "General"],
    ["'=1+1", "=1+1", "General"],
    ["=1+1", "=1+1", "General"],
    ["-5", -5, "General"],
    ["- in ritardo", "=- in ritardo", "General"],
    ["+39 035", "=+39 035", "General"],
    ["@ufficio", "=ufficio", "General"],
    ["\t=A2", "=A2", "General"],
    [" testo ", " testo ", "General"],
    ["SI", "SI", "General"],
    ["mar 2026", 46_082, "mmm-yy"],
  ])("%j becomes %j", async (typed, value, format) => {
    expect(await entered(typed)).toEqual([value, format]);
  });

  it("but as text where the cell is for text", async () => {
    expect(await entered("01/02/2026", "@")).toEqual(["01/02/2026", "@"]);
    expect(await entered("=1+1", "@")).toEqual(["=1+1", "@"]);
  });

  it("and fails as a formula that is too long", async () => {
    expect(await failure((sheet) => (sheet.getRange("A1").values = [[`-${"x".repeat(8200)}`]]))).toBe(
      "InvalidArgument",
    );
  });
});

it("leaves a cell alone for null, and empties it for an empty text", async () => {
  office.user.type("Foglio1", "A1:C1", [[1, 2, 3]]);
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange("A1:C1");
    cells.values = [[null, "", 5]];
    return cells.load("values,valueTypes");
  });
  expect(range.values).toEqual([[1, "", 5]]);
  expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
});

it("wants a matrix of the shape of the range, and takes one value for all", async () => {
  expect(await failure((sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]))).toBe("InvalidArgument");
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange("A1:B2");
    cells.values = 7 as unknown as number[][];
    return cells.load("values");
  });
  expect(range.values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

it("gives no values, and no error, for more than five million cells", async () => {
  const { columns, many } = await onSheet((sheet) => ({
    columns: sheet.getRange("A:E").load("values,address,rowCount"),
    many: sheet.getRange("A1:A1000").load("values"),
  }));
  expect(columns.toJSON()).toMatchObject({ address: "Foglio1!A:E", rowCount: 1_048_576 });
  expect(columns.values).toBeNull();
  expect(many.values).toHaveLength(1000);
});

it("knows the used range, with and without formats", async () => {
  office.user.type("Foglio1", "B2", 1);
  const [used, valued] = await onSheet((sheet) => {
    sheet.getRange("D5").numberFormat = [["0%"]];
    return [
      sheet.getUsedRangeOrNullObject(false).load("address"),
      sheet.getUsedRangeOrNullObject(true).load("address"),
    ] as const;
  });
  expect([used.address, valued.address]).toEqual(["Foglio1!B2:D5", "Foglio1!B2"]);
});

it("has no used range on an empty sheet: an error, or a null object", async () => {
  expect(await failure((sheet) => sheet.getUsedRange().load("address"))).toBe("ItemNotFound");
  const none = await onSheet((sheet) => sheet.getUsedRangeOrNullObject().load("address"));
  expect(none.isNullObject).toBe(true);
});

it("lets nobody write in locked cells of a protected sheet", async () => {
  const [sheet] = office.host.workbook.sheets;
  office.user.type("Foglio1", "A1:B1", [[1, 2]]);
  await onSheet((each) => (each.getRange("B1").format.protection.locked = false));
  sheet!.isProtected = true;
  expect(await failure((each) => (each.getRange("A1").values = [[9]]))).toBe("AccessDenied");
  expect(await failure((each) => (each.getRange("A1").format.font.bold = true))).toBe("AccessDenied");
  expect(await failure((each) => each.getRange("A1:B1").clear())).toBe("AccessDenied");
  await onSheet((each) => (each.getRange("B1").values = [[9]]));
  expect(sheet!.cells.get(cellKey(0, 1))!.value).toBe(9);
});

it("refuses to write over a filtered range, where Excel would misplace values", async () => {
  office.user.type("Foglio1", "A1:A3", [["n"], [1], [2]]);
  await onSheet((sheet) => sheet.autoFilter.apply("A1:A3"));
  await onSheet((sheet) => (sheet.getRange("A2").values = [[5]]));
  await onSheet((sheet) => sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["5"] }));
  expect(await failure((sheet) => (sheet.getRange("A2:B2").values = [[6, 7]]))).toBe("FilteredRangeConflict");
  const filter = await onSheet((sheet) => sheet.autoFilter.load("enabled,isDataFiltered"));
  expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
});

it("shows cells as an Italian user sees them", async () => {
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange("A1:D1");
    cells.values = [[0.925, 46_024, "#N/A", " sì "]];
    cells.numberFormat = [["0.0%", "dd/mm/yyyy", "General", "General"]];
    return cells.load("text");
  });
  expect(range.text).toEqual([["92,5%", "02/01/2026", "#N/D", " sì "]]);
});

it("keeps looks by cell, and null where they differ", async () => {
  const [one, both] = await onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B1").format.fill.color = "#1f4e78";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").style = "Continuous";
    return [
      sheet.getRange("A1").load("format/font/bold,format/fill/color"),
      sheet.getRange("A1:B1").load("format/font/bold,format/fill/color"),
    ] as const;
  });
  expect([one.format.font.bold, one.format.fill.color]).toEqual([true, "#1F4E78"]);
  expect([both.format.font.bold, both.format.fill.color]).toEqual([null, "#1F4E78"]);
});

it("hides rows and finds formulas, constants and cells in view", async () => {
  office.user.type("Foglio1", "A1:B3", [
    [1, "=SUM(A1:A1)"],
    [2, "=SUM(A2:A2)"],
    [3, "x"],
  ]);
  const [formulas, constants, visible, none] = await onSheet((sheet) => {
    sheet.getRange("A2").rowHidden = true;
    const cells = sheet.getRange("A1:B3");
    return [
      cells.getSpecialCellsOrNullObject("Formulas").load("address"),
      cells.getSpecialCellsOrNullObject("Constants").load("address"),
      cells.getSpecialCellsOrNullObject("Visible").load("address,cellCount"),
      cells.getSpecialCellsOrNullObject("Blanks").load("address"),
    ] as const;
  });
  expect([formulas.address, constants.address]).toEqual([
    "Foglio1!B1,Foglio1!B2",
    "Foglio1!A1,Foglio1!A2,Foglio1!A3:B3",
  ]);
  expect([visible.cellCount, none.isNullObject]).toEqual([4, true]);
});

it("says which cells are locked", async () => {
  const properties = await onSheet((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    return sheet.getRange("A1:B1").getCellProperties({ address: true, format: { protection: true } });
  });
  expect(properties.value).toEqual([
    [
      { address: "Foglio1!A1", format: { protection: { locked: true, formulaHidden: false } } },
      { address: "Foglio1!B1", format: { protection: { locked: false, formulaHidden: false } } },
    ],
  ]);
});

it("fails loudly, by name, on what it does not have", async () => {
  expect(await failure((sheet) => sheet.charts.load("items"))).toBe("ApiNotFound");
  const error = await onSheet((sheet) => sheet.getRange("A1").merge()).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain("Range.merge");
  const property = await onSheet((sheet) => sheet.getRange("A1").load("height")).catch((thrown: unknown) => thrown);
  expect(String(property)).toContain("Range.height");
});
