/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { WorkbookFormulas } from "../../src/core/workbook/formulas";
import { excelFormulaReader } from "../../src/excel/formulas/read-all-formulas";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { openInExcel, PACE } from "../excel/open-in-excel";
import { bootOffice } from "../workbench/boot";

const ROOT = join(__dirname, "../..");
const FIXTURES = readdirSync(join(ROOT, "test/fixtures"))
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => join("test/fixtures", file));

export async function inExcel(bytes: Uint8Array, name: string): Promise<WorkbookFormulas> {
  await bootOffice({ workbook: loadWorkbook(bytes, name) });
  const outcome = await excelFormulaReader(await openInExcel().read(), PACE).readFormulas();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.formulas;
}

function inFile(bytes: Uint8Array): WorkbookFormulas {
  const outcome = readXlsxFormulas(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.formulas;
}

describe("the texts of formulas, through both adapters", () => {
  it.each(FIXTURES)("%s: the same", async (path) => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, path)));
    expect(plain(await inExcel(bytes, basename(path)))).toEqual(plain(inFile(bytes)));
  });

  it("are there at all", () => {
    const counts = FIXTURES.map((path) => {
      const formulas = inFile(new Uint8Array(readFileSync(join(ROOT, path))));
      return [...formulas.values()].reduce((sum, sheet) => sum + sheet.size, 0);
    });
    expect(Math.max(...counts)).toBeGreaterThan(15);
  });
});

function plain(formulas: WorkbookFormulas): unknown {
  return [...formulas].map(([sheet, texts]) => [sheet, [...texts].sort(([a], [b]) => a - b)]);
}
