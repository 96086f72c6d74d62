// SPDX-License-Identifier: EUPL-1.2
import type { FormulaInsertion, FormulaPlan, FormulaRemoval } from "../../core/workbook/formula-plan";
import type { ExcelWriteOutcome } from "../excel-writer";
import { USUAL_PACE } from "../in-excel";
import { carryOut, type Writing } from "../writing/carry-out";
import { inverse, type CellChange } from "../writing/change";
import { problemWith } from "../writing/check-change";
import { heldAs, type Held } from "../writing/held";
import { progressOf } from "../writing/progress";
import { sheetOf, survey, type FoundCell } from "../writing/survey";

type Wanted = Pick<CellChange, "sheet" | "row" | "column" | "before" | "after" | "formatAfter"> & {
  readonly sheetId: string | null;
  /** A cell to which a formula spills shows what is not its own: nothing has to be found there. */
  readonly isSpilled: boolean;
};

/** Writes formulas of ours, or replaces them by their results; looked at before, and with a way back, like any writing. */
export async function writeFormulas(
  plan: FormulaPlan,
  sheetIds: ReadonlyMap<string, string>,
  onProgress: Writing["onProgress"],
  signal?: AbortSignal,
): Promise<ExcelWriteOutcome> {
  const writing: Writing = { pace: USUAL_PACE, onProgress, signal };
  const wanted = [...plan.insertions.map(insertion), ...plan.removals.flatMap(removal)].map((cell) => ({
    ...cell,
    sheetId: sheetIds.get(cell.sheet) ?? null,
  }));
  const found = await survey(wanted, [], writing.pace);
  if (!found.ok) return { ok: false, refusal: found.failure, progress: null, restore: null };
  const cells = wanted.map((cell, i) => ({ ...cell, found: found.value.cells[i]! }));
  const expected = cells.map((cell) => (cell.isSpilled ? { ...cell, before: heldBy(cell) } : cell));
  const problem = problemWith(expected, [], found.value);
  if (problem) return { ok: false, refusal: problem, progress: null, restore: null };
  const change = {
    cells: cells.map((cell): CellChange => {
      const { format } = cell.found;
      return { ...cell, sheetId: sheetOf(cell, found.value)!.id, formatBefore: format, style: "keep" };
    }),
    make: [],
    remove: [],
    names: [],
    links: [],
    fits: [],
  };
  const carried = await carryOut(change, new Set(found.value.sheets.map(({ id }) => id)), writing);
  const restore = inverse(change, [], []);
  if (carried.failure === null) return { ok: true, recalculated: [], restore };
  return { ok: false, refusal: carried.failure, progress: await progressOf(change, carried, writing.pace), restore };
}

function heldBy({ found, before }: Wanted & { readonly found: FoundCell | null }): Held {
  return found?.held ?? before;
}

type Placed = Omit<Wanted, "sheetId">;

function insertion({ sheet, row, column, old, formula, format }: FormulaInsertion): Placed {
  const before = old.formula === null ? heldAs(old.content) : typed(old.formula);
  return { sheet, row, column, before, after: typed(formula), formatAfter: format, isSpilled: false };
}

function removal({ sheet, row, column, formula, values }: FormulaRemoval): readonly Placed[] {
  return values.flatMap((line, i) =>
    line.map((value, j): Placed => {
      const isSpilled = i + j > 0;
      const before: Held = isSpilled ? { type: "blank" } : typed(formula);
      const place = { sheet, row: row + i, column: column + j };
      return { ...place, before, after: heldAs(value), formatAfter: null, isSpilled };
    }),
  );
}

function typed(text: string): Held {
  return { type: "entered", text };
}
