// SPDX-License-Identifier: EUPL-1.2
import { cellsIn, type Area } from "../reading/area";
import { FORMULA, KIND_MASK, KINDS, newGrid, putBlock, type Block, type Grid } from "../reading/grid";

/** A grid that grows beyond so many cells is better looked at again: where do its cells really lie? */
const MOST_CELLS = 200_000;

/** What was read of one area. */
export interface Patch {
  readonly area: Area;
  readonly block: Block;
}

/**
 * The grids of a sheet with what was read anew: the very same ones where nothing is different, else copies. null where
 * an area lies so far off that the sheet has to be read as a whole.
 */
export function patchedGrids(grids: readonly Grid[], patches: readonly Patch[]): readonly Grid[] | null {
  let patched = grids;
  for (const { area, block } of patches) {
    const at = patched.findIndex((grid) => holds(grid.area, area));
    // Cells that lie apart from all others: one grid may grow towards them, of several nobody knows which.
    if (at < 0 && patched.length > 1) return null;
    const old = patched[Math.max(at, 0)];
    const fresh = newGrid(area);
    putBlock(fresh, area, block);
    if (old && isAlike(old, fresh)) continue;
    const grown = grownTo(old, area);
    if (grown === null) return null;
    putBlock(grown, area, block);
    patched = patched.length === 0 ? [grown] : patched.map((grid, i) => (i === Math.max(at, 0) ? grown : grid));
  }
  return patched;
}

function holds(outer: Area, { row, column, rows, columns }: Area): boolean {
  return (
    row >= outer.row &&
    column >= outer.column &&
    row + rows <= outer.row + outer.rows &&
    column + columns <= outer.column + outer.columns
  );
}

/** Whether all that was read stands in the grid already. */
function isAlike(grid: Grid, fresh: Grid): boolean {
  const { area } = fresh;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const at = holds(grid.area, { row: area.row + i, column: area.column + j, rows: 1, columns: 1 })
        ? (area.row + i - grid.area.row) * grid.area.columns + area.column + j - grid.area.column
        : null;
      if (!sameCell(grid, at, fresh, i * area.columns + j)) return false;
    }
  }
  return true;
}

function sameCell(grid: Grid, at: number | null, fresh: Grid, freshAt: number): boolean {
  if (at === null) return fresh.kinds[freshAt] === 0 && fresh.formats[freshAt] === 0;
  if (grid.kinds[at] !== fresh.kinds[freshAt]) return false;
  if (grid.formatCodes[grid.formats[at]!] !== fresh.formatCodes[fresh.formats[freshAt]!]) return false;
  const [old, now] = [grid.values[at]!, fresh.values[freshAt]!];
  return isText(grid, at) ? grid.texts[old] === fresh.texts[now] : old === now;
}

function isText({ kinds }: Grid, at: number): boolean {
  const kind = KINDS[kinds[at]! & KIND_MASK];
  return kind === "text" || kind === "error";
}

/** A copy, with room for the area; texts that no cell shows any more stay behind. */
function grownTo(grid: Grid | undefined, area: Area): Grid | null {
  if (!grid) return cellsIn(area) > MOST_CELLS ? null : newGrid(area);
  const whole = union(grid.area, area);
  if (cellsIn(whole) > Math.max(MOST_CELLS, cellsIn(grid.area))) return null;
  const copy: Grid = {
    ...newGrid(whole),
    formatCodes: [...grid.formatCodes],
    formatIndexes: new Map(grid.formatIndexes),
    callsPerf: grid.callsPerf,
  };
  for (let i = 0; i < grid.area.rows; i++) copyRow(grid, copy, i);
  return copy;
}

function copyRow(from: Grid, to: Grid, i: number): void {
  const { row, column, columns } = from.area;
  const start = (row + i - to.area.row) * to.area.columns + column - to.area.column;
  for (let j = 0; j < columns; j++) {
    const at = i * columns + j;
    to.kinds[start + j] = from.kinds[at]!;
    to.formats[start + j] = from.formats[at]!;
    to.values[start + j] = isText(from, at) ? to.texts.push(from.texts[from.values[at]!]!) - 1 : from.values[at]!;
  }
}

function union(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** Places of the cells with a formula. */
export function formulaPlaces({ area, kinds }: Grid): readonly { readonly row: number; readonly column: number }[] {
  const places: { row: number; column: number }[] = [];
  kinds.forEach((kind, at) => {
    if (kind & FORMULA)
      places.push({ row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) });
  });
  return places;
}
