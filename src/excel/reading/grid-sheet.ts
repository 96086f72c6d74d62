// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../core/workbook/address";
import { BLANK_CELL, type Cell } from "../../core/workbook/cell";
import type { Sheet } from "../../core/workbook/snapshot";
import { FORMULA, KIND_MASK, KINDS, type Grid } from "./grid";

export interface SheetFacts {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  /** On a protected sheet: cells that are not locked, by placeKey; true or false when all used cells are alike. */
  readonly unlocked: boolean | ReadonlySet<number>;
}

/** A sheet over its grids: each cell is made when it is asked for. A sheet without any used cell has none. */
export function gridSheet({ name, visibility, isProtected, unlocked }: SheetFacts, grids: readonly Grid[]): Sheet {
  const gridAt = (row: number, column: number): Grid | undefined =>
    grids.find((grid) => placeOn(grid, row, column) >= 0);
  return {
    name,
    visibility,
    isProtected,
    extent: {
      rows: grids.reduce((end, { area }) => Math.max(end, area.row + area.rows), 0),
      columns: grids.reduce((end, { area }) => Math.max(end, area.column + area.columns), 0),
    },
    cell: (row, column) => {
      const grid = gridAt(row, column);
      return grid ? cellAt(grid, row, column) : BLANK_CELL;
    },
    rows: () => (grids.length === 1 ? rowsOf(grids[0]!) : ascending(grids.flatMap((grid) => [...rowsOf(grid)]))),
    columns: (row) => ascending(grids.flatMap((grid) => columnsOf(grid, row))),
    // A place outside the used cells has the lock of a new sheet: closed.
    isLocked: (row, column) => {
      if (!isProtected) return false;
      return typeof unlocked === "boolean" ? !(unlocked && gridAt(row, column)) : !unlocked.has(placeKey(row, column));
    },
  };
}

/** One number for a place on a sheet. */
export function placeKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Areas of one sheet may lie side by side. */
function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function placeOn({ area }: Grid, row: number, column: number): number {
  const [i, j] = [row - area.row, column - area.column];
  return i < 0 || j < 0 || i >= area.rows || j >= area.columns ? -1 : i * area.columns + j;
}

function cellAt(grid: Grid, row: number, column: number): Cell {
  const at = placeOn(grid, row, column);
  if (!isStored(grid, at)) return BLANK_CELL;
  const bits = grid.kinds[at]!;
  const kind = KINDS[bits & KIND_MASK]!;
  const format = grid.formatCodes[grid.formats[at]!]!;
  const value = grid.values[at]!;
  const formula = !(bits & FORMULA) ? "none" : kind === "blank" ? "never-calculated" : "cached";
  const number = kind === "number" || kind === "boolean" ? value : NaN;
  const text = kind === "text" || kind === "error" ? grid.texts[value]! : "";
  return { kind, number, text, format, formula };
}

/** Excel does not tell a blank cell with a border from one without: what has a format of its own counts as stored. */
function isStored({ kinds, formats }: Grid, at: number): boolean {
  return kinds[at] !== 0 || formats[at] !== 0;
}

function* rowsOf(grid: Grid): Generator<number> {
  const { row, rows, columns } = grid.area;
  for (let i = 0; i < rows; i++) {
    for (let at = i * columns; at < (i + 1) * columns; at++) {
      if (!isStored(grid, at)) continue;
      yield row + i;
      break;
    }
  }
}

function columnsOf(grid: Grid, row: number): readonly number[] {
  const { column, columns } = grid.area;
  const first = placeOn(grid, row, column);
  const stored: number[] = [];
  if (first < 0) return stored;
  for (let j = 0; j < columns; j++) if (isStored(grid, first + j)) stored.push(column + j);
  return stored;
}
