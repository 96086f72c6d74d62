// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../core/workbook/cell";
import type { Sheet } from "../../core/workbook/snapshot";
import type { SheetEntry } from "../parts/workbook-part";
import type { Styles } from "../parts/styles-part";
import {
  BLANK,
  BOOLEAN,
  ERROR,
  findCell,
  findRow,
  FORMULA,
  ISO_DATE,
  KIND_MASK,
  NO_STYLE,
  NUMBER,
  SHARED_TEXT,
  type CellStore,
} from "./cell-store";
import type { ScannedSheet } from "./sheet-scan";
import { textAt, type TextPool } from "./text-pool";

/** What a sheet needs of the workbook to answer. */
export interface Surroundings {
  readonly styles: Styles;
  readonly sharedStrings: TextPool;
}

const MOST_SHARED = 1024;

/** A sheet over the cells that were scanned: each cell is made when it is asked for. */
export function storedSheet(entry: SheetEntry, sheet: ScannedSheet, around: Surroundings): Sheet {
  const { store, isProtected } = sheet;
  const lastRow = store.rowCount === 0 ? -1 : lastRowWithCells(store);
  const blanks: Cell[] = [];
  const numbers: Map<number, Cell>[] = [];
  return {
    name: entry.name,
    visibility: entry.visibility,
    isProtected,
    extent: { rows: lastRow + 1, columns: store.columnsEnd },
    cell: (row, column) => {
      const at = findCell(store, row, column);
      if (at < 0) return BLANK_CELL;
      if (store.kinds[at] === BLANK) return blankCell(blanks, around.styles, store.styles[at]!);
      if (store.kinds[at] === NUMBER) return numberCell(numbers, around.styles, store.styles[at]!, store.values[at]!);
      return makeCell(store, at, around, sheet.texts);
    },
    rows: () => rowsWithCells(store),
    columns: (row) => columnsOf(store, findRow(store, row)),
    isLocked: (row, column) => isProtected && around.styles.isLocked(styleAt(sheet, row, column)),
  };
}

function makeCell(store: CellStore, at: number, around: Surroundings, own: TextPool): Cell {
  const bits = store.kinds[at]!;
  const kind = bits & KIND_MASK;
  const value = store.values[at]!;
  const styled = around.styles.format(store.styles[at]!);
  // A date by type needs no format; without one, core would take it for a plain number.
  const format = bits & ISO_DATE && styled === "General" ? "dd/mm/yyyy" : styled;
  const formula = !(bits & FORMULA) ? "none" : kind === BLANK ? "never-calculated" : "cached";
  if (kind === BLANK) return { kind: "blank", number: NaN, text: "", format, formula };
  if (kind === NUMBER) return { kind: "number", number: value, text: "", format, formula };
  if (kind === BOOLEAN) return { kind: "boolean", number: value, text: "", format, formula };
  const text = textAt(kind === SHARED_TEXT ? around.sharedStrings : own, value);
  return { kind: kind === ERROR ? "error" : "text", number: NaN, text, format, formula };
}

// Sheets are full of cells that have a border and nothing else: one object for each style.
function blankCell(blanks: Cell[], styles: Styles, style: number): Cell {
  const format = styles.format(style);
  if (format === BLANK_CELL.format) return BLANK_CELL;
  return (blanks[style] ??= { ...BLANK_CELL, format });
}

// So are they of the same few numbers, 100 % above all: equal cells are one object while there are not too many.
function numberCell(numbers: Map<number, Cell>[], styles: Styles, style: number, number: number): Cell {
  const known = (numbers[style] ??= new Map());
  const found = known.get(number);
  if (found) return found;
  const cell: Cell = { kind: "number", number, text: "", format: styles.format(style), formula: "none" };
  if (known.size < MOST_SHARED) known.set(number, cell);
  return cell;
}

function columnsOf(store: CellStore, row: number): readonly number[] {
  const columns: number[] = [];
  if (row < 0) return columns;
  for (let at = store.firstCell[row]!; at < store.firstCell[row + 1]!; at++) columns.push(store.columns[at]!);
  return columns;
}

function* rowsWithCells(store: CellStore): Generator<number> {
  for (let i = 0; i < store.rowCount; i++) if (store.firstCell[i] !== store.firstCell[i + 1]) yield store.rows[i]!;
}

function lastRowWithCells(store: CellStore): number {
  let at = store.rowCount - 1;
  while (at >= 0 && store.firstCell[at] === store.firstCell[at + 1]) at--;
  return at < 0 ? -1 : store.rows[at]!;
}

// A place without a cell looks as its row does, else as its column.
function styleAt(sheet: ScannedSheet, row: number, column: number): number {
  const { store } = sheet;
  const cell = findCell(store, row, column);
  if (cell >= 0) return store.styles[cell]!;
  const at = findRow(store, row);
  const rowStyle = at < 0 ? NO_STYLE : store.rowStyles[at]!;
  return rowStyle !== NO_STYLE ? rowStyle : (sheet.columnStyles?.[column] ?? 0);
}
