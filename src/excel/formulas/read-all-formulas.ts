// SPDX-License-Identifier: EUPL-1.2
import { formulaKey, withoutArrayRests, type WorkbookFormulas } from "../../core/workbook/formulas";
import type { ExcelSnapshot } from "../excel-reader";
import { USUAL_PACE, type ExcelFailure, type Pace } from "../in-excel";
import { readFormulaTexts } from "./formula-texts";

export type ExcelFormulasOutcome =
  { readonly ok: true; readonly formulas: WorkbookFormulas } | { readonly ok: false; readonly refusal: ExcelFailure };

/** The texts of all formulas of the workbook open in Excel, as it was read; see the port `FormulaReader`. */
export function excelFormulaReader(
  workbook: ExcelSnapshot,
  pace: Pace = USUAL_PACE,
): { readFormulas(): Promise<ExcelFormulasOutcome> } {
  return {
    readFormulas: async () => {
      const read = await readFormulaTexts(workbook, () => true, pace);
      if (!read.ok) return { ok: false, refusal: read.failure };
      const sheets = new Map<string, Map<number, string>>();
      for (const { sheet, row, column, formula } of read.value) {
        const formulas = sheets.get(sheet) ?? new Map<number, string>();
        sheets.set(sheet, formulas.set(formulaKey(row, column), formula));
      }
      return { ok: true, formulas: new Map([...sheets].map(([sheet, all]) => [sheet, withoutArrayRests(all)])) };
    },
  };
}
