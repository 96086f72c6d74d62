// SPDX-License-Identifier: EUPL-1.2
import type { StandingFormula } from "../../core/workbook/formula-plan";
import { PERF_FUNCTION } from "../../core/workbook/perf-marks";
import type { ExcelSnapshot } from "../excel-reader";
import { inExcel, USUAL_PACE, type Done } from "../in-excel";
import { readFormulaTexts, type FormulaText } from "./formula-texts";

const MOST_SPILLS = 1000;

/**
 * The formulas that call PERF, with their last results; changes nothing. A snapshot knows only whether there are any:
 * their texts are read when they are needed, which is seldom.
 */
export async function readPerfFormulas(workbook: ExcelSnapshot): Promise<Done<readonly StandingFormula[]>> {
  if (!workbook.hasPerfFormulas) return { ok: true, value: [] };
  const texts = await readFormulaTexts(workbook, (formula) => PERF_FUNCTION.test(formula));
  if (!texts.ok) return texts;
  const found = texts.value;
  const standing: StandingFormula[] = [];
  for (let i = 0; i < found.length; i += MOST_SPILLS) {
    const part = found.slice(i, i + MOST_SPILLS);
    const read = await inExcel((context) => readSpills(context, workbook, part), { ...USUAL_PACE, repeatable: true });
    if (!read.ok) return read;
    for (const each of read.value) standing.push(each);
  }
  return { ok: true, value: standing };
}

async function readSpills(
  context: Excel.RequestContext,
  workbook: ExcelSnapshot,
  formulas: readonly FormulaText[],
): Promise<readonly StandingFormula[]> {
  const asked = formulas.map((found) => {
    const sheet = context.workbook.worksheets.getItem(workbook.sheetIds.get(found.sheet) ?? found.sheet);
    const spill = sheet.getCell(found.row, found.column).getSpillingToRangeOrNullObject();
    return { found, spill: spill.load("rowCount,columnCount") };
  });
  await context.sync();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return asked.map(({ found, spill }) => {
    const sheet = sheets.get(found.sheet)!;
    const rows = spill.isNullObject ? 1 : spill.rowCount;
    const columns = spill.isNullObject ? 1 : spill.columnCount;
    const places = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => [found.row + i, found.column + j] as const),
    );
    const results = places.map((line) => line.map(([row, column]) => sheet.cell(row, column)));
    return { ...found, results, isLocked: places.flat().some(([row, column]) => sheet.isLocked(row, column)) };
  });
}
