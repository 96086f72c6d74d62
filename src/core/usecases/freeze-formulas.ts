// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../memory/content";
import type { FormulaPlan, FormulaRemoval, StandingFormula } from "../workbook/formula-plan";
import { PERF_FUNCTION } from "../workbook/perf-marks";
import type { Conflict } from "../workbook/plan";
import { becauseFormula, type FormulaReason } from "./formulas/reasons";

/**
 * «Congela in valori»: every formula that calls PERF gives way to its last results, so that the workbook can be read
 * without the add-in. An error, or a result still awaited, is nothing to keep: that formula stays, and is listed.
 */
export function freezeFormulas(formulas: readonly StandingFormula[]): FormulaPlan {
  const removals: FormulaRemoval[] = [];
  const conflicts: Conflict[] = [];
  for (const standing of formulas) {
    const { sheet, row, column, formula, results } = standing;
    if (!PERF_FUNCTION.test(formula)) continue;
    const refused = whyKept(standing);
    if (refused) conflicts.push(conflictOf(standing, refused));
    else {
      const values = results.map((cells) => cells.map(contentOf));
      removals.push({ sheet, row, column, formula, values, why: becauseFormula("formula-frozen", { formula }) });
    }
  }
  return { insertions: [], removals, conflicts };
}

function whyKept({ results, isLocked }: StandingFormula): FormulaReason | null {
  if (isLocked) return "formula-locked";
  const cells = results.flat();
  const hasResult = cells.length > 0 && cells.every(({ kind }) => kind !== "error") && isCalculated(results);
  return hasResult ? null : "formula-without-result";
}

/** A formula never calculated says so in its own cell; the blanks of a spill are results. */
function isCalculated(results: StandingFormula["results"]): boolean {
  return results[0]?.[0]?.formula !== "never-calculated";
}

function conflictOf({ sheet, row, column, formula, results }: StandingFormula, code: FormulaReason): Conflict {
  const first = results[0]?.[0];
  const found = first ? contentOf(first) : null;
  return { sheet, cell: { row, column }, found, wanted: null, why: becauseFormula(code, { formula }) };
}
