// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readXlsx } from "../../dist/bench/core.mjs";

/** What is measured: the workbook as PERF reads it, all cells at hand. */
export function run({ input }) {
  const outcome = readXlsx(readFileSync(input), basename(input));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook;
}

/** Counted after the measure. */
export function check(workbook) {
  const counts = { cells: 0, texts: 0, numberSum: 0 };
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows()) for (const column of sheet.columns(row)) count(sheet.cell(row, column), counts);
  }
  return counts;
}

function count({ kind, number }, counts) {
  if (kind === "blank") return;
  counts.cells++;
  if (kind === "number") counts.numberSum += number;
  else counts.texts++;
}
