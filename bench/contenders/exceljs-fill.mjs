// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";

/**
 * What is measured: reading, the same blank % cells and the same summary sheets as PERF fills, writing. What to write is
 * given (bench/harness/fill-plan.mjs): exceljs is spared the scoring.
 */
export async function run({ input, output, plan }) {
  const { edits, sheets } = JSON.parse(readFileSync(plan, "utf8"));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(input);
  for (const [sheet, address, value] of edits) workbook.getWorksheet(sheet).getCell(address).value = value;
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
  await workbook.xlsx.writeFile(output);
}

/** The file written is checked by another process. */
export const check = () => ({});
