// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "../../host/workbook/model";
import { rowHeight } from "../../host/workbook/row-height";
import type { Extent } from "./extent";

/** Pixels of a point. */
const POINT = 96 / 72;
/** Cells beyond which rows are not measured by their texts any more: it would take longer than a key may. */
const MOST_MEASURED = 200_000;

/** How wide a column is drawn, in whole pixels; 0 when it is hidden. */
export function columnSize(sheet: HostSheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.round((sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth) * POINT);
}

/** How high a row is drawn: as it was set, else as its texts need, as Excel does when it opens a file. */
export function rowSize(sheet: HostSheet, row: number, columns: readonly number[]): number {
  return sheet.hiddenRows.has(row) ? 0 : Math.round(rowHeight(sheet, row, columns) * POINT);
}

/** The columns whose texts tell how high rows are. */
export function measuredColumns({ lastRow, lastColumn }: Extent): readonly number[] {
  const isTooMuch = (lastRow + 1) * (lastColumn + 1) > MOST_MEASURED;
  return isTooMuch ? [] : Array.from({ length: lastColumn + 1 }, (_, i) => i);
}
