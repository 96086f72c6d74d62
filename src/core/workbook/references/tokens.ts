// SPDX-License-Identifier: EUPL-1.2

const SHEET_NAME = "[\\p{L}\\p{N}_.\\\\]+";
const CELL = "\\$?[A-Z]{1,3}\\$?[0-9]{1,7}";
const COLUMN = "\\$?[A-Z]{1,3}";
const ROW = "\\$?[0-9]{1,7}";
// LOG10( is a function, A1.B a name, Sheet1!A1 has a sheet: none of them is an address.
const ENDS = "(?![\\p{L}\\p{N}_.!(\\[])";

/** The tokens of a stored formula (ECMA-376 part 1, 18.17), in the order in which they must be tried; one group each. */
const TOKENS = {
  text: `("(?:[^"]|"")*")`,
  outside: `('(?:[^']|'')*\\[(?:[^']|'')*'!|\\[[0-9]+\\](?:${SHEET_NAME})?(?::${SHEET_NAME})?!)`,
  quoted: `'((?:[^']|'')*)'!`,
  sheet: `(${SHEET_NAME}(?::${SHEET_NAME})?)!`,
  error: `(#[A-Z0-9/_]+[!?]?)`,
  area: `(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${ENDS}`,
  number: `([0-9]+\\.?[0-9]*(?:E[+-]?[0-9]+)?)`,
  call: `([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)\\s*\\(`,
  word: `([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)`,
  bracket: `(\\[)`,
  colon: `(:)`,
};

/** Matches the next token; its `lastIndex` is whoever uses it to set. */
export const FORMULA_TOKEN = new RegExp(Object.values(TOKENS).join("|"), "giu");

/** The number of a token's group: named groups make an object of a kilobyte for each token of each formula. */
export function tokenGroup(name: keyof typeof TOKENS): number {
  return Object.keys(TOKENS).indexOf(name) + 1;
}

/** Excel's limit; what is longer is no formula of a spreadsheet, and is not tokenised. */
export const LONGEST_FORMULA = 8_192;

/** Structured references nest: Tabella1[[#This Row],[Valore]]; an apostrophe guards the character after it. */
export function pastBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
