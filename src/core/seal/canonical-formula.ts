// SPDX-License-Identifier: EUPL-1.2

/**
 * Texts in quotes; names of sheets in quotes, with a path or a file where they come from another one; numbers; what
 * is left, character by character.
 */
const PARTS =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.$])([0-9]+\.[0-9]+(?:E[+-]?[0-9]+)?)(?![\p{L}\p{N}_])|[^"'0-9]+|[^]/giu;
/** Most formulas have nothing in them that is spelled in two ways: `=IF(B2="","",C2/D2)`. */
const SPELLED_IN_ONE_WAY = /^=(?:[A-Z0-9$:(),;+\-*/<>=&^%!_]|"")*$/;
const OTHER_FILE = /^.*\[[^\]]*\]/;
const OTHER_FILE_BARE = /\[[^[\]]+\](?=[\p{L}\p{N}_.\\:]*!)/gu;
/** Before a column in brackets, Excel leaves the name out inside the table, and writes «@» for this row. */
const TABLE_NAME = /(?<![\p{L}\p{N}_.\\\]])[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu;
const THIS_ROW = /\[#THISROW\],?/g;
const ONE_COLUMN = /\[\[([^[\]]*)\]\]/g;

/**
 * The text of a formula without what programs spell each in their own way when they save: blanks, capitals, quotes
 * around sheets, signs of implicit intersection, the number or the path of another file, the name of a table.
 */
export function canonicalFormula(formula: string): string {
  if (SPELLED_IN_ONE_WAY.test(formula) && !formula.includes("E()")) return formula;
  const plain = formula.replace(PARTS, canonicalPart);
  return plain.includes("[") ? withoutTables(plain) : plain;
}

function canonicalPart(part: string, sheet: string | undefined, number: string | undefined): string {
  if (sheet !== undefined) return `${sheet.replaceAll("''", "'").replace(OTHER_FILE, "[]").toUpperCase()}!`;
  if (number !== undefined) return String(Number(number));
  if (part.startsWith('"')) return part;
  return part
    .replace(/[\s@]+/g, "")
    .replace(/(TRUE|FALSE)\(\)/gi, "$1")
    .toUpperCase();
}

function withoutTables(formula: string): string {
  return formula
    .replace(OTHER_FILE_BARE, "[]")
    .replace(TABLE_NAME, "")
    .replace(THIS_ROW, "")
    .replace(ONE_COLUMN, "[$1]")
    .replaceAll("[]!", "!");
}
