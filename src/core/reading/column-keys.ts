// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { isWritten } from "./row-view";

/** "a", "(b)", "(a/b)", "c=a/b", "(a:b)x100" */
const LETTER = /^\(?\s*(?:[a-z]\s*=\s*)?[a-z](?:\s*[/:]\s*[a-z])?\s*\)?\s*(?:[x*×]\s*100)?\s*\)?$/i;
const FEWEST = 2;

/** True for a row under the headings that only gives the columns letters («(b)», «(a)», «(a/b)») or numbers (1, 2, 3 …). */
export function isColumnKeys(sheet: Sheet, row: number): boolean {
  const cells = sheet
    .columns(row)
    .map((column) => sheet.cell(row, column))
    .filter(isWritten);
  if (cells.length < FEWEST) return false;
  if (cells.every(({ kind, text }) => kind === "text" && LETTER.test(text.trim()))) return true;
  const first = cells[0]!.number;
  return cells.length > FEWEST && cells.every(({ number, format }, i) => format === "General" && number === first + i);
}
