// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../reading/area";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** An area, and the cells in it, row by row. */
export interface Rectangle<T> extends Area {
  readonly cells: readonly T[];
}

/** Puts cells together into few areas that hold exactly these: runs on a row, joined with equal runs below. */
export function rectangles<T extends Place>(cells: readonly T[]): readonly Rectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const closed: Rectangle<T>[] = [];
  let open = new Map<string, Growing<T>>();
  let row = -1;
  for (const run of runsOf(sorted)) {
    if (run.row !== row) {
      // Those that did not reach the row before this one can grow no more.
      open = new Map([...open].filter(([, rectangle]) => rectangle.row + rectangle.rows === run.row));
      row = run.row;
    }
    const key = `${String(run.column)}:${String(run.columns)}`;
    const above = open.get(key);
    if (above) {
      above.rows++;
      for (const cell of run.cells) above.cells.push(cell);
      continue;
    }
    open.set(key, run);
    closed.push(run);
  }
  return closed;
}

interface Growing<T> extends Area {
  rows: number;
  columns: number;
  readonly cells: T[];
}

function runsOf<T extends Place>(sorted: readonly T[]): readonly Growing<T>[] {
  const runs: Growing<T>[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) {
      last.columns++;
      last.cells.push(cell);
    } else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, cells: [cell] });
  }
  return runs;
}

/** The same areas, cut by rows so that none weighs more than `most`, as far as rows allow. */
export function cutBySize<T>(
  whole: readonly Rectangle<T>[],
  sizeOf: (cell: T) => number,
  most: number,
): readonly Rectangle<T>[] {
  return whole.flatMap((rectangle) => {
    const parts: { first: number; rows: number; size: number }[] = [];
    for (let i = 0; i < rectangle.rows; i++) {
      const size = rowOf(rectangle, i).reduce((sum, cell) => sum + sizeOf(cell), 0);
      const last = parts.at(-1);
      if (last && last.size + size <= most) {
        last.rows++;
        last.size += size;
      } else parts.push({ first: i, rows: 1, size });
    }
    return parts.map(({ first, rows }) => ({
      row: rectangle.row + first,
      column: rectangle.column,
      rows,
      columns: rectangle.columns,
      cells: rectangle.cells.slice(first * rectangle.columns, (first + rows) * rectangle.columns),
    }));
  });
}

/** The cells of the i-th row of an area. */
export function rowOf<T>({ cells, columns }: Rectangle<T>, i: number): readonly T[] {
  return cells.slice(i * columns, (i + 1) * columns);
}

/** The cells as the matrix that Excel takes. */
export function matrixOf<T, V>(rectangle: Rectangle<T>, valueOf: (cell: T) => V): V[][] {
  return Array.from({ length: rectangle.rows }, (_, i) => rowOf(rectangle, i).map(valueOf));
}
