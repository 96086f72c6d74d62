// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "./address";
import type { WorkbookRefusal } from "./refusal";

/** Formulas of one sheet, by `formulaKey`: in English, with commas and the leading "=", without Excel's prefixes for newer functions. */
export type SheetFormulas = ReadonlyMap<number, string>;

/** By sheet; a sheet without formulas may be absent. An array formula stands at its first cell only. */
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

const BEFORE = "(?<![\\p{L}\\p{N}_.$])";
const AFTER = "(?![\\p{L}\\p{N}_.(!])";
const FOLLOWS_ROW = new RegExp(`${BEFORE}\\$?[A-Z]{1,3}[1-9][0-9]{0,6}${AFTER}`, "u");
const FOLLOWS_COLUMN = new RegExp(`${BEFORE}[A-Z]{1,3}\\$?[1-9][0-9]{0,6}${AFTER}`, "u");

/**
 * The formulas without those that an array formula shows in its further cells: Excel gives its text for each of them, a
 * file for the first alone. They are known by references that would have moved, had the formula been filled in.
 */
export function withoutArrayRests(formulas: SheetFormulas): SheetFormulas {
  const own = new Map<number, string>();
  for (const [key, text] of formulas) if (!isArrayRest(formulas, key, text)) own.set(key, text);
  return own;
}

function isArrayRest(formulas: SheetFormulas, key: number, text: string): boolean {
  if (formulas.get(key - MAX_COLUMNS) === text) return FOLLOWS_ROW.test(text);
  return key % MAX_COLUMNS > 0 && formulas.get(key - 1) === text && FOLLOWS_COLUMN.test(text);
}
