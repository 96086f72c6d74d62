// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";

/** What is measured: the workbook in memory, by the call that the library's guide gives. */
export async function run({ input }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(input);
  return workbook;
}

/** Counted after the measure. */
export function check(workbook) {
  const counts = { cells: 0, texts: 0, numberSum: 0 };
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => count(cell, counts))));
  return counts;
}

function count(cell, counts) {
  const value = cell.result ?? cell.value;
  counts.cells++;
  if (typeof value === "string") counts.texts++;
  else counts.numberSum += value instanceof Date ? daysOf(value) : value;
}

const daysOf = (date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
