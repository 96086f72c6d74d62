// SPDX-License-Identifier: EUPL-1.2
import { FUNCTION_FAILURES } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import { fail, type Failure } from "./result";

/** What one cell hands to a function. A blank cell is null: Excel sends "", null or nothing at all for it. */
export type Scalar = number | string | boolean | null;

/** An argument as Excel hands it over: rows of cells, one cell for a single value; null when it was left out. */
export type Grid = readonly (readonly unknown[])[] | null;

/** Arguments side by side. One cell stands for every row and column; trailing rows and columns without data are cut. */
export interface Aligned {
  readonly rows: number;
  readonly columns: number;
  /** The cell of an argument, by the order in which the arguments were given. */
  readonly at: (argument: number, row: number, column: number) => Scalar;
}

/** Rows of cells from whatever the host sends; anything that is no value (the call's own context) counts as left out. */
export function gridOf(argument: unknown): Grid {
  if (Array.isArray(argument)) {
    const rows = argument as readonly unknown[];
    return rows.every(Array.isArray) ? (rows as readonly (readonly unknown[])[]) : [rows];
  }
  return argument === null || argument === undefined || typeof argument === "object" ? null : [[argument]];
}

/** The value of a cell; a rich value counts by its plain one. */
export function scalarOf(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" || value.trim() === "" ? null : value;
  if (typeof value === "object" && value !== null && "basicValue" in value) return scalarOf(value.basicValue);
  return null;
}

/** Sets arguments side by side by their Italian names; ranges of different sizes are a failure that names two of them. */
export function align(named: Readonly<Record<string, unknown>>): Aligned | Failure {
  const names = Object.keys(named);
  const grids = names.map((name) => gridOf(named[name]));
  const heights = grids.map((grid) => grid?.length ?? 1);
  const widths = grids.map((grid) => grid?.[0]?.length ?? 1);
  const height = Math.max(...heights);
  const width = Math.max(...widths);
  const misfit = heights.findIndex(
    (each, i) => (each !== 1 && each !== height) || (widths[i]! !== 1 && widths[i] !== width),
  );
  if (misfit >= 0) {
    const sizes = { name: names[misfit]!, rows: heights[misfit]!, columns: widths[misfit]!, height, width };
    return fail(renderTemplate(FUNCTION_FAILURES["sizes-differ"], sizes));
  }
  const tall = grids.filter((grid, i) => grid !== null && (heights[i]! > 1 || widths[i]! > 1));
  const { rows, columns } = usedSize(tall, height, width);
  const at = (argument: number, row: number, column: number): Scalar => {
    const cells = grids[argument]?.[heights[argument] === 1 ? 0 : row];
    return cells === undefined ? null : scalarOf(cells[widths[argument] === 1 ? 0 : column]);
  };
  return { rows, columns, at };
}

/** A whole column has a million rows, of which a few hold data. */
function usedSize(grids: readonly Grid[], height: number, width: number): { rows: number; columns: number } {
  if (grids.length === 0) return { rows: 1, columns: 1 };
  const isUsed = (row: number, column: number) => grids.some((grid) => scalarOf(grid?.[row]?.[column]) !== null);
  let rows = height;
  while (rows > 1 && !anyBelow(width, (column) => isUsed(rows - 1, column))) rows--;
  let columns = width;
  while (columns > 1 && !anyBelow(rows, (row) => isUsed(row, columns - 1))) columns--;
  return { rows, columns };
}

function anyBelow(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index++) if (holds(index)) return true;
  return false;
}

/** One result for each cell of the aligned arguments. */
export function mapCells<T>({ rows, columns }: Aligned, result: (row: number, column: number) => T): T[][] {
  const results: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: T[] = [];
    for (let column = 0; column < columns; column++) cells.push(result(row, column));
    results.push(cells);
  }
  return results;
}
