// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaAt, cellKey } from "../../workbench/host/workbook/area";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { addName } from "../../workbench/host/workbook/names";
import { ADD_IN } from "../../workbench/host/workbook/notices";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import { fullLook } from "../../workbench/host/workbook/look";
import { setSize } from "../../workbench/host/workbook/sizes";
import { addSheet, deleteSheet, newWorkbook, renameSheet, theSheet } from "../../workbench/host/workbook/sheets";
import { writeLook, writeValues } from "../../workbench/host/workbook/write-cells";

const bytes = readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx"));
let book: HostWorkbook;
beforeEach(() => {
  book = loadWorkbook(bytes, "bergamo.xlsx");
});

it("gives the same bytes when nothing changed", () => {
  const saved = saveWorkbook(book);
  expect(Buffer.compare(saved.bytes, bytes)).toBe(0);
  expect(saved.lost).toEqual([]);
});

function savedAgain(): HostWorkbook {
  const { bytes: saved, lost } = saveWorkbook(book);
  expect(lost).toEqual([]);
  return loadWorkbook(saved, "di-nuovo.xlsx");
}

it("saves what was entered, new sheets and names", () => {
  const sheet = book.sheets[0]!;
  writeValues(book, areaAt(sheet, 199, 26, 1, 2), [["'=testo", 0.5]], ADD_IN);
  const made = addSheet(book, "Nuovo foglio", ADD_IN);
  writeValues(book, areaAt(made, 1, 1), 12, ADD_IN);
  addName(book, "_PERF_prova", areaAt(made, 1, 1, 2, 2), "").visible = false;
  addName(book, "Costante", "=5", "", made);
  const again = savedAgain();
  expect(again.sheets[0]!.cells.get(cellKey(199, 26))).toMatchObject({ kind: "String", value: "=testo" });
  expect(again.sheets[0]!.cells.get(cellKey(199, 27))).toMatchObject({ kind: "Double", value: 0.5 });
  expect(again.sheets.at(-1)!.cells.get(cellKey(1, 1))!.value).toBe(12);
  expect(again.names).toMatchObject([
    { name: "_PERF_prova", formula: "='Nuovo foglio'!$B$2:$C$3", visible: false },
    { name: "Costante", formula: "=5", visible: true, sheet: { name: "Nuovo foglio" } },
  ]);
});

it("saves formulas, looks, sizes, panes, pages and the colour of a tab", () => {
  const [sheet] = book.sheets;
  writeValues(book, areaAt(sheet!, 199, 26, 1, 2), [["=SUM(A1:A2)", "=PERF.PUNTI(B2,XLOOKUP(1,A:A,B:B))"]], ADD_IN);
  writeLook(book, areaAt(sheet!, 200, 26), "font.bold", true);
  writeLook(book, areaAt(sheet!, 0, 0), "fill.pattern", "Solid");
  writeLook(book, areaAt(sheet!, 0, 0), "fill.color", "#112233");
  setSize(book, areaAt(sheet!, 0, 0, 1, 1), "columns", 105);
  setSize(book, areaAt(sheet!, 4, 0, 1, 1), "rows", 60);
  sheet!.hiddenRows.add(6).add(300);
  sheet!.hiddenColumns.add(30);
  sheet!.frozen = { rows: 3, columns: 1 };
  sheet!.showGridlines = false;
  sheet!.tabColor = "#1F4E78";
  sheet!.page = { ...sheet!.page, orientation: "Portrait", zoom: { scale: 80 }, printArea: areaAt(sheet!, 0, 0, 9, 5) };
  const [again] = savedAgain().sheets;
  expect(again!.cells.get(cellKey(199, 26))!.formula).toBe("=SUM(A1:A2)");
  expect(again!.cells.get(cellKey(199, 27))!.formula).toBe("=PERF.PUNTI(B2,XLOOKUP(1,A:A,B:B))");
  expect(fullLook(again!, again!.cells.get(cellKey(200, 26))!.look)).toMatchObject({
    "font.bold": true,
    "font.size": 10,
  });
  expect(fullLook(again!, again!.cells.get(0)!.look)).toMatchObject({ "fill.color": "#112233", "font.size": 14 });
  expect([again!.columnWidths.get(0), again!.columnWidths.get(1), again!.rowHeights.get(4)]).toEqual([105, 262.5, 60]);
  expect([[...again!.hiddenRows], [...again!.hiddenColumns]]).toEqual([[6, 300], [30]]);
  expect(again).toMatchObject({ frozen: { rows: 3, columns: 1 }, showGridlines: false, tabColor: "#1F4E78" });
  expect(again!.page).toMatchObject({
    orientation: "Portrait",
    zoom: { scale: 80 },
    printArea: { rows: 9, columns: 5 },
  });
});

it("saves sheets that were renamed, moved, hidden and deleted, with the names and formulas that speak of them", () => {
  const [first, second, third, fourth] = book.sheets;
  writeValues(book, areaAt(first!, 199, 26, 1, 2), [["=SUM(Strategico!C4:C6)", "=SUM(Promozione!A1)"]], ADD_IN);
  addName(book, "Qui", areaAt(second!, 3, 2), "");
  renameSheet(book, second!, "Obiettivi dell’ente");
  deleteSheet(book, fourth!, ADD_IN);
  third!.visibility = "Hidden";
  book.sheets.splice(1, 1);
  book.sheets.push(second!);
  const again = savedAgain();
  expect(again.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  expect(theSheet(again, "Affari generali").visibility).toBe("Hidden");
  expect(again.sheets[0]!.cells.get(cellKey(199, 26))!.formula).toBe("=SUM('Obiettivi dell’ente'!C4:C6)");
  expect(again.sheets[0]!.cells.get(cellKey(199, 27))!.formula).toBe("=SUM(#REF!)");
  expect(again.names).toMatchObject([{ name: "Qui", formula: "='Obiettivi dell’ente'!$C$4" }]);
  for (const { page } of again.sheets) expect(page.printTitleRows).toMatchObject({ row: 0, rows: 1 });
});

it("has no file for a workbook that was made in the host", () => {
  expect(() => saveWorkbook(newWorkbook())).toThrow("not loaded");
});
