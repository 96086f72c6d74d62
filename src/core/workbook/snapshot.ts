// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "./cell";

/** One worksheet as it was when read. Rows and columns are zero-based. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** One past the last row and column that hold a cell; 0 × 0 for an empty sheet. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** The cell there, or BLANK_CELL; never throws for a place on a sheet. */
  cell(row: number, column: number): Cell;
  /** Rows that hold at least one stored cell, ascending. */
  rows(): Iterable<number>;
  /** Columns of the stored cells of a row, ascending; cells that carry only a style are among them. */
  columns(row: number): readonly number[];
  /** True where the sheet is protected and the cell is locked: such a cell is never written. */
  isLocked(row: number, column: number): boolean;
}

/** A name defined in the workbook, with what it refers to, as written ("'Foglio 1'!$A$1"). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** A whole workbook at one moment. Merged areas are no part of it: nothing may depend on them (see ADR 0003). */
export interface WorkbookSnapshot {
  /** File or workbook name, for people. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** True when some formula calls a PERF.* function: the file is then never told to recalculate itself. */
  readonly hasPerfFormulas: boolean;
}
