// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "./address";
import type { WorkbookRefusal } from "./refusal";

/** Formulas of one sheet, by `formulaKey`: in English, with commas and the leading "=", without Excel's prefixes for newer functions. */
export type SheetFormulas = ReadonlyMap<number, string>;

/** By sheet; a sheet without formulas may be absent. */
export type WorkbookFormulas = ReadonlyMap<string, SheetFormulas>;

export const NO_FORMULAS: WorkbookFormulas = new Map();

export function formulaKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export type FormulasOutcome =
  | { readonly ok: true; readonly formulas: WorkbookFormulas }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** Reads the texts of all formulas: a second reading, made only where they are wanted. Changes nothing. */
export interface FormulaReader {
  readFormulas(): Promise<FormulasOutcome>;
}
