// SPDX-License-Identifier: EUPL-1.2
import { readCells } from "./saxes-read.mjs";

/** No contender: says what is in the visible sheets of a filled workbook, so that two of them can be compared. */
export function run({ output }) {
  const counts = { cells: 0, texts: 0, numberSum: 0, sheets: {} };
  const isVisible = ({ isHidden }) => !isHidden;
  const countCell = (sheet, _row, _column, value) => {
    counts.cells++;
    counts.sheets[sheet] = (counts.sheets[sheet] ?? 0) + 1;
    if (typeof value === "string") counts.texts++;
    else counts.numberSum += value;
  };
  readCells(output, countCell, isVisible);
  return counts;
}

export const check = (counts) => counts;
