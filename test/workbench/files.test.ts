/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { bootOffice } from "./boot";

const fileAt = (path: string): Uint8Array => readFileSync(join(__dirname, "../..", path));
const bergamo = fileAt("seeds/bergamo-2021.xlsx");

describe("the workbook of Bergamo", () => {
  it("is open in Excel, as the file reader reads it", async () => {
    const office = await bootOffice({ workbook: bergamo });
    const outcome = readXlsx(bergamo, "bergamo.xlsx");
    const read = outcome.ok ? outcome.workbook : null;
    const used = await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = sheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
      );
      await context.sync();
      return ranges.map(({ values, rowIndex, columnIndex }) => ({
        values: values as unknown[][],
        rowIndex,
        columnIndex,
      }));
    });
    expect(used).toHaveLength(read!.sheets.length);
    read!.sheets.forEach((sheet, i) => {
      const { values, rowIndex, columnIndex } = used[i]!;
      values.forEach((row, r) => {
        row.forEach((value, c) => {
          const cell = sheet.cell(rowIndex + r, columnIndex + c);
          expect(value).toBe(cell.kind === "number" ? cell.number : cell.text);
        });
      });
    });
  });
});

it("knows formulas, hidden lines, filters and scopes of files that other programs wrote", () => {
  const book = loadWorkbook(fileAt("test/fixtures/writing-rich.xlsx"), "ricco.xlsx");
  const formulas = book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.every((formula) => formula.startsWith("=") && formula.length > 1)).toBe(true);
});
