// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaAt, cellKey } from "../../workbench/host/workbook/area";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { addName } from "../../workbench/host/workbook/names";
import { ADD_IN } from "../../workbench/host/workbook/notices";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import { addSheet, newWorkbook, renameSheet } from "../../workbench/host/workbook/sheets";
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

it("saves what was entered, new sheets and names of one cell", () => {
  const sheet = book.sheets[0]!;
  writeValues(book, areaAt(sheet, 199, 26, 1, 2), [["'=testo", 0.5]], ADD_IN);
  const made = addSheet(book, "Nuovo foglio", ADD_IN);
  writeValues(book, areaAt(made, 1, 1), 12, ADD_IN);
  addName(book, "_PERF_prova", areaAt(made, 1, 1), "");
  const saved = saveWorkbook(book);
  const again = loadWorkbook(saved.bytes, "di-nuovo.xlsx");
  expect(again.sheets[0]!.cells.get(cellKey(199, 26))).toMatchObject({ kind: "String", value: "=testo" });
  expect(again.sheets[0]!.cells.get(cellKey(199, 27))).toMatchObject({ kind: "Double", value: 0.5 });
  expect(again.sheets.at(-1)!.cells.get(cellKey(1, 1))!.value).toBe(12);
  expect(again.names.find(({ name }) => name === "_PERF_prova")!.formula).toContain("$B$2");
  expect(saved.lost).toEqual(["Nuovo foglio: looks"]);
});

it("says what it cannot save", () => {
  const [first, second] = book.sheets;
  writeValues(book, areaAt(first!, 199, 26), "=SUM(A1:A2)", ADD_IN);
  writeLook(book, areaAt(first!, 200, 26), "font.bold", true);
  renameSheet(book, second!, "Altro nome");
  addName(book, "Costante", "=5", "");
  const { lost } = saveWorkbook(book);
  expect(lost).toEqual([
    `${first!.name} R200C27: formula`,
    `${first!.name} R201C27: look`,
    "name Costante",
    expect.stringContaining("renamed Altro nome"),
  ]);
});

it("has no file for a workbook that was made in the host", () => {
  expect(() => saveWorkbook(newWorkbook())).toThrow("not loaded");
});
