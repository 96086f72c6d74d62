// SPDX-License-Identifier: EUPL-1.2

/** A block of cells on one sheet; rows and columns are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function cellsIn({ rows, columns }: Area): number {
  return rows * columns;
}

/** The area in two: by rows, or by columns when it has one row; null for a single cell. */
export function halves(area: Area): readonly [Area, Area] | null {
  const { row, column, rows, columns } = area;
  if (rows > 1) {
    const top = rows >>> 1;
    return [
      { ...area, rows: top },
      { ...area, row: row + top, rows: rows - top },
    ];
  }
  if (columns === 1) return null;
  const left = columns >>> 1;
  return [
    { ...area, columns: left },
    { ...area, column: column + left, columns: columns - left },
  ];
}

/** Whether two areas of the same sheet share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
