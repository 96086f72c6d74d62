// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import { isWholeColumns, isWholeRows, wholeSheet, type Area } from "../../host/workbook/area";
import type { HostSheet } from "../../host/workbook/model";
import { usedArea } from "../../host/workbook/read-cells";

/** How much of a sheet is drawn, from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** The last row and column that hold something; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Empty lines that are drawn beyond the last used one, and the fewest in all. */
const BEYOND = { rows: 50, columns: 10 } as const;
const FEWEST = { rows: 100, columns: 26 } as const;

/** What is used, what is selected, and room around them: Excel's million rows would make every step of a scroll bar a leap. */
export function extentOf(sheet: HostSheet, selection: Area): Extent {
  const used = usedArea(wholeSheet(sheet), false);
  const lastRow = used ? used.row + used.rows - 1 : -1;
  const lastColumn = used ? used.column + used.columns - 1 : -1;
  const isHere = selection.sheet === sheet;
  const selectedRow = isHere && !isWholeColumns(selection) ? selection.row + selection.rows : 0;
  const selectedColumn = isHere && !isWholeRows(selection) ? selection.column + selection.columns : 0;
  return {
    rows: Math.min(MAX_ROWS, Math.max(FEWEST.rows, Math.max(lastRow + 1, selectedRow) + BEYOND.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(FEWEST.columns, Math.max(lastColumn + 1, selectedColumn) + BEYOND.columns)),
    lastRow,
    lastColumn,
  };
}
