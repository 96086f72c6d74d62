// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { TypedValue } from "../values/typed-value";

/** A table that holds no indicators (economic, staff, shareholdings …), with its headings told from its figures. */
export interface DataTable {
  readonly sheet: string;
  readonly title: string;
  /** First and last cell, headings included. */
  readonly from: CellPosition;
  readonly to: CellPosition;
  /** Columns of figures, left to right; the columns of the labels are not among them. */
  readonly columns: readonly TableColumn[];
  /** Rows of figures, downwards; headings are not among them. */
  readonly rows: readonly TableRow[];
  /** What the cell means; blank outside the table. */
  value(row: number, column: number): TypedValue;
}

export interface TableColumn {
  readonly column: number;
  /** Headings above the column, outermost first («2021», «Donne»): of merged or repeated ones each has its share. */
  readonly headings: readonly string[];
}

export interface TableRow {
  readonly row: number;
  /** What the row is about; "" when nothing says so. */
  readonly label: string;
  /** The nearest line without figures above it («B) ONERI CORRENTI»): the part of the table; "" when there is none. */
  readonly section: string;
}
