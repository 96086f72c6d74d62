// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { bareTime } from "./vocabulary/periods";

/** "a", "(b)", "(3)". */
const KEY = "(?:[a-z]|\\(\\s*(?:[a-z]|\\d{1,2})\\s*\\))";
/** The same, and what is worked out of them: "(a/b)", "c=a/b", "(c = b/a)", "(d)=(b)/(a)*100". */
const LETTER = new RegExp(
  `^\\(?\\s*(?:${KEY}\\s*=\\s*\\(?\\s*)?${KEY}(?:\\s*[-+/:x*×]\\s*${KEY})*\\s*\\)?\\s*(?:[x*×]\\s*100)?\\s*%?\\s*\\)?$`,
  "i",
);
const FEWEST = 2;

/** True for a row under the headings that only gives columns letters («(b)», «(a)», «(a/b)»), numbers (1, 2, 3 …), years or periods. */
export function isColumnKeys(sheet: Sheet, row: number): boolean {
  const cells = sheet
    .columns(row)
    .map((column) => sheet.cell(row, column))
    .filter(({ kind }) => kind !== "blank");
  if (cells.length < FEWEST) return false;
  if (cells.every(({ kind, text }) => kind === "text" && LETTER.test(text.trim()))) return true;
  if (timesOfRow(sheet, row).length === cells.length) return true;
  const first = cells[0]!.number;
  return cells.length > FEWEST && cells.every(({ number, format }, i) => format === "General" && number === first + i);
}

/** The cells of a row that hold nothing but a year, or a part of one («I trim.», «Totale»). */
export function timesOfRow(sheet: Sheet, row: number): readonly { readonly column: number; readonly text: string }[] {
  return sheet.columns(row).flatMap((column) => {
    const { kind, text, number } = sheet.cell(row, column);
    const said = kind === "number" ? String(number) : text.trim();
    return bareTime(said) === null ? [] : [{ column, text: said }];
  });
}
