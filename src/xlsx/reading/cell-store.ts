// SPDX-License-Identifier: EUPL-1.2

/** What a cell's `value` is. Without formula and date marks. */
export const BLANK = 0;
/** The number itself. */
export const NUMBER = 1;
/** An index among the sheet's own texts. */
export const OWN_TEXT = 2;
/** An index among the workbook's shared strings. */
export const SHARED_TEXT = 3;
/** 1 or 0. */
export const BOOLEAN = 4;
/** An index among the sheet's own texts: the code. */
export const ERROR = 5;
export const KIND_MASK = 7;
/** Added when the cell holds a formula, or lies in the range of an array formula. */
export const FORMULA = 8;
/** Added when the cell was stored as an ISO date: it needs no format to be one. */
export const ISO_DATE = 16;

/** No style of its own. */
export const NO_STYLE = -1;

/**
 * The cells of one sheet, in columns of numbers: 15 bytes a cell and no object. Rows ascend, and so do columns in a row;
 * the cells of row `i` are those from `firstCell[i]` to before `firstCell[i + 1]`. Empty regions cost nothing.
 */
export interface CellStore {
  rowCount: number;
  rows: Int32Array;
  rowStyles: Int32Array;
  firstCell: Uint32Array;
  cellCount: number;
  columns: Uint16Array;
  kinds: Uint8Array;
  styles: Int32Array;
  values: Float64Array;
  /** One past the last column that holds a cell. */
  columnsEnd: number;
}

/** An empty store, with room for about as many cells as the part's length lets one expect. */
export function cellStore(partBytes: number): CellStore {
  const cells = Math.max(64, Math.min(partBytes >>> 5, 1 << 20));
  const rows = Math.max(16, cells >>> 4);
  return {
    rowCount: 0,
    rows: new Int32Array(rows),
    rowStyles: new Int32Array(rows),
    firstCell: new Uint32Array(rows + 1),
    cellCount: 0,
    columns: new Uint16Array(cells),
    kinds: new Uint8Array(cells),
    styles: new Int32Array(cells),
    values: new Float64Array(cells),
    columnsEnd: 0,
  };
}

/** Begins a row; the caller sees to it that rows ascend. */
export function addRow(store: CellStore, row: number, style: number): void {
  if (store.rowCount === store.rows.length) growRows(store);
  store.rows[store.rowCount] = row;
  store.rowStyles[store.rowCount] = style;
  store.rowCount++;
  store.firstCell[store.rowCount] = store.cellCount;
}

/** Adds a cell to the last row; the caller sees to it that columns ascend. */
export function addCell(store: CellStore, column: number, kind: number, style: number, value: number): void {
  const at = store.cellCount;
  if (at === store.columns.length) growCells(store);
  store.columns[at] = column;
  store.kinds[at] = kind;
  store.styles[at] = style;
  store.values[at] = value;
  store.firstCell[store.rowCount] = store.cellCount = at + 1;
  if (column >= store.columnsEnd) store.columnsEnd = column + 1;
}

/** Forgets the last row when it turned out to hold neither cells nor a style: heights and outlines are not read. */
export function dropEmptyRow(store: CellStore): void {
  const last = store.rowCount - 1;
  if (store.firstCell[last] === store.cellCount && store.rowStyles[last] === NO_STYLE) store.rowCount = last;
}

function growRows(store: CellStore): void {
  const size = store.rows.length * 2;
  store.rows = grown(new Int32Array(size), store.rows);
  store.rowStyles = grown(new Int32Array(size), store.rowStyles);
  store.firstCell = grown(new Uint32Array(size + 1), store.firstCell);
}

function growCells(store: CellStore): void {
  const size = store.columns.length * 2;
  store.columns = grown(new Uint16Array(size), store.columns);
  store.kinds = grown(new Uint8Array(size), store.kinds);
  store.styles = grown(new Int32Array(size), store.styles);
  store.values = grown(new Float64Array(size), store.values);
}

function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}

/** Index of a row in the store; -1 when it is not there. Most sheets have no gaps: one look is enough. */
export function findRow(store: CellStore, row: number): number {
  return find(store.rows, 0, store.rowCount, row);
}

/** Index of a cell in the store; -1 when there is none at that place. */
export function findCell(store: CellStore, row: number, column: number): number {
  const at = findRow(store, row);
  return at < 0 ? -1 : find(store.columns, store.firstCell[at]!, store.firstCell[at + 1]!, column);
}

function find(sorted: Int32Array | Uint16Array, from: number, to: number, wanted: number): number {
  if (from >= to) return -1;
  const guess = from + wanted - sorted[from]!;
  if (guess >= from && guess < to && sorted[guess] === wanted) return guess;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === wanted ? low : -1;
}
