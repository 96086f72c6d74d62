// SPDX-License-Identifier: EUPL-1.2
import { FORMULA_TOKEN, LONGEST_FORMULA, pastBrackets, tokenGroup } from "../../../src/core/workbook/references/tokens";
import type { HostWorkbook } from "./model";

/** Names of sheets as they were, with those that they have now; null: the sheet is gone. */
export type Renames = ReadonlyMap<string, string | null>;

const [QUOTED, SHEET, AREA, WORD, BRACKET] = (["quoted", "sheet", "area", "word", "bracket"] as const).map(tokenGroup);

/** A formula that follows its sheets to their new names; what it read on a sheet that is gone is an error. */
export function repointed(formula: string, renames: Renames): string {
  if (renames.size === 0 || formula.length > LONGEST_FORMULA || !formula.includes("!")) return formula;
  const now = new Map([...renames].map(([name, other]) => [name.toLowerCase(), other]));
  let text = "";
  let copied = 0;
  let isGone = false;
  FORMULA_TOKEN.lastIndex = 0;
  for (let match = FORMULA_TOKEN.exec(formula); match; match = FORMULA_TOKEN.exec(formula)) {
    if (match[BRACKET!] !== undefined) FORMULA_TOKEN.lastIndex = pastBrackets(formula, match.index);
    if (isGone && (match[AREA!] ?? match[WORD!]) !== undefined) copied = match.index + match[0].length;
    isGone = false;
    const name = match[QUOTED!]?.replaceAll("''", "'") ?? match[SHEET!];
    const other = name === undefined ? undefined : now.get(name.toLowerCase());
    if (other === undefined) continue;
    text += formula.slice(copied, match.index) + (other === null ? "#REF!" : `'${other.replaceAll("'", "''")}'!`);
    copied = match.index + match[0].length;
    isGone = other === null;
  }
  return text + formula.slice(copied);
}

/** All formulas and names of a workbook after a sheet was renamed, or deleted. */
export function repointWorkbook(book: HostWorkbook, renames: Renames): void {
  for (const { cells } of book.sheets) {
    for (const [key, cell] of cells) {
      const formula = cell.formula === null ? null : repointed(cell.formula, renames);
      if (formula !== cell.formula) cells.set(key, { ...cell, formula });
    }
  }
  for (const name of book.names) name.formula = repointed(name.formula, renames);
}
