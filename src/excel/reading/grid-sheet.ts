// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../core/workbook/cell";
import type { Sheet } from "../../core/workbook/snapshot";
import { FORMULA, KIND_MASK, KINDS, type Grid } from "./grid";

/** Whether a cell is locked: for the whole used area, or cell by cell. */
export type Locks = boolean | ReadonlySet<number>;

export interface SheetFacts {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  /** Unlocked cells by their place on the grid; true or false when all are alike. */
  readonly unlocked: Locks;
}

/** A sheet over a grid: each cell is made when it is asked for. `grid` is null for a sheet without any used cell. */
export function gridSheet(facts: SheetFacts, grid: Grid | null): Sheet {
  const { name, visibility, isProtected, unlocked } = facts;
  const area = grid?.area;
  return {
    name,
    visibility,
    isProtected,
    extent: area ? { rows: area.row + area.rows, columns: area.column + area.columns } : { rows: 0, columns: 0 },
    cell: (row, column) => (grid ? cellAt(grid, row, column) : BLANK_CELL),
    rows: () => (grid ? rowsOf(grid) : []),
    columns: (row) => (grid ? columnsOf(grid, row) : []),
    // A place outside the used cells has the lock of a new sheet: closed.
    isLocked: (row, column) => isProtected && !(grid && isUnlocked(grid, unlocked, row, column)),
  };
}

/** Place of a cell in the columns of a grid; -1 outside. */
export function placeOn({ area }: Grid, row: number, column: number): number {
  const [i, j] = [row - area.row, column - area.column];
  return i < 0 || j < 0 || i >= area.rows || j >= area.columns ? -1 : i * area.columns + j;
}

function isUnlocked(grid: Grid, unlocked: Locks, row: number, column: number): boolean {
  const at = placeOn(grid, row, column);
  if (at < 0) return false;
  return typeof unlocked === "boolean" ? unlocked : unlocked.has(at);
}

function cellAt(grid: Grid, row: number, column: number): Cell {
  const at = placeOn(grid, row, column);
  if (at < 0 || !isStored(grid, at)) return BLANK_CELL;
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
