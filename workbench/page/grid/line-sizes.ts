// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "../../host/workbook/model";

/** Pixels of a point. */
const POINT = 96 / 72;
const STANDARD = { rows: 15, columns: 48 } as const;

/** How high a row or how wide a column is drawn, in whole pixels; 0 when it is hidden. */
export function lineSize(sheet: HostSheet, lines: "rows" | "columns", line: number): number {
  const [hidden, sizes] =
    lines === "rows" ? [sheet.hiddenRows, sheet.rowHeights] : [sheet.hiddenColumns, sheet.columnWidths];
  return hidden.has(line) ? 0 : Math.round((sizes.get(line) ?? STANDARD[lines]) * POINT);
}

/** From the start of one line to the end of the last of some. */
export function linesSize(sheet: HostSheet, lines: "rows" | "columns", first: number, count: number): number {
  let sum = 0;
  for (let line = first; line < first + count; line++) sum += lineSize(sheet, lines, line);
  return sum;
}
