// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";

/** Columns over which one year may stand, in a merged cell or at the left of its group. */
const WIDEST_GROUP = 12;

/** The year that a text names; null when it names none. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** The year in the row above, over this column or to its left: «Anno 2023» stands once over a group of columns. */
export function yearAbove(sheet: Sheet, row: number, column: number): number | null {
  if (row === 0) return null;
  for (let left = column; left >= 0 && left > column - WIDEST_GROUP; left--) {
    const { kind, text, number } = sheet.cell(row - 1, left);
    const year = kind === "number" ? yearIn(String(number)) : kind === "text" ? yearIn(text) : null;
    if (year !== null) return year;
  }
  return null;
}
