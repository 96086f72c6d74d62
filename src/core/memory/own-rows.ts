// SPDX-License-Identifier: EUPL-1.2
import type { CellLink, CellValidation, PlannedCell } from "../workbook/plan";

/** What a row of a sheet of ours is; it decides the look of its cells. */
export const ROW_KINDS = ["title", "subtitle", "heading", "entry", "total", "section", "note"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of a sheet of ours, before it has a place. Its cells are in ascending order of columns. */
export interface OwnRow {
  readonly kind: RowKind;
  readonly cells: readonly PlannedCell[];
  readonly height?: number;
}

/** Columns of a sheet of ours: all from 0 to `width`, of which staff fill in some, and one holds the row's identity. */
export interface OwnShape {
  readonly width: number;
  readonly staffColumns: readonly number[];
  readonly keyColumn: number | null;
}

/** A sheet of ours as it should be; null rows are left blank. */
export interface OwnContent {
  readonly shape: OwnShape;
  readonly rows: readonly (OwnRow | null)[];
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** See SheetPlan. */
  readonly repeatedRow?: number;
  readonly hidden: boolean;
  readonly validations?: readonly CellValidation[];
  readonly links?: readonly CellLink[];
  /** Its rows are a list made anew each time: a row that changes tells of something else, and takes the look of that. */
  readonly isList?: true;
}
