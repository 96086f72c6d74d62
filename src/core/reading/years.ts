// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { periodIn, type Period } from "./vocabulary/periods";

/** Columns over which one year may stand, in a merged cell or at the left of its group. */
const WIDEST_GROUP = 12;

/** The year that a text names; null when it names none. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** The year in the row above, over this column or to its left: «Anno 2023» stands once over a group of columns. */
export function yearAbove(sheet: Sheet, row: number, column: number): number | null {
  for (const text of textsAbove(sheet, row, column)) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

/** The part of the year in the nearest text above, over this column or to its left («I semestre» over a group). */
export function periodAbove(sheet: Sheet, row: number, column: number): Period | null {
  for (const text of textsAbove(sheet, row, column)) return periodIn(text);
  return null;
}

/** Texts and numbers of the row above, from this column to the left. */
function* textsAbove(sheet: Sheet, row: number, column: number): Generator<string> {
  if (row === 0) return;
  for (let left = column; left >= 0 && left > column - WIDEST_GROUP; left--) {
    const { kind, text, number } = sheet.cell(row - 1, left);
    if (kind === "number") yield String(number);
    else if (kind === "text" && text.trim() !== "") yield text;
  }
}
