// SPDX-License-Identifier: EUPL-1.2
import { cellKey, meets, type Area } from "../workbook/area";
import { GENERAL, kindOf, type HostCell, type HostValue } from "../workbook/cell";
import { cellAt, storedCells } from "../workbook/read-cells";
import { putCell } from "../workbook/write-cells";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import type { Tracked } from "./tracked";

export interface Result {
  readonly value: HostValue;
  readonly isError: boolean;
}

export function errorResult(code: string): Result {
  return { value: code, isError: true };
}

/** Puts the result of a formula into its cell, and beside it where it has several; answers the cells that changed. */
export function putResult(formula: Tracked, results: readonly (readonly Result[])[]): readonly Area[] {
  const { sheet, row, column } = formula;
  const wanted: Area = { sheet, row, column, rows: results.length, columns: results[0]?.length ?? 1 };
  const isBlocked = !fits(wanted) || occupied(formula, wanted);
  const shown = isBlocked ? [[errorResult("#SPILL!")]] : results;
  const changed = freeOldSpill(formula, isBlocked ? { ...wanted, rows: 1, columns: 1 } : wanted);
  for (const [r, line] of shown.entries()) {
    for (const [c, result] of line.entries()) {
      const cell: Area = { sheet, row: row + r, column: column + c, rows: 1, columns: 1 };
      if (put(cell, result, r + c === 0 ? null : cellKey(row, column))) changed.push(cell);
    }
  }
  formula.spill = wanted.rows * wanted.columns > 1 ? wanted : null;
  return changed;
}

function fits({ row, column, rows, columns }: Area): boolean {
  return row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** Takes away what a formula had spilled, when the formula is gone; answers the cells that changed. */
export function freeSpill(formula: Tracked): readonly Area[] {
  const { sheet, row, column } = formula;
  return freeOldSpill(formula, { sheet, row, column, rows: 1, columns: 1 });
}

/** Somebody else's content stands in the way. */
function occupied({ row, column }: Tracked, wanted: Area): boolean {
  const own = cellKey(row, column);
  for (const { row: r, column: c, cell } of storedCells(wanted)) {
    const holds = cell.formula !== null || cell.kind !== "Empty";
    if (cellKey(r, c) !== own && holds && cell.spilledFrom !== own) return true;
  }
  return false;
}

function freeOldSpill({ row, column, spill }: Tracked, kept: Area): Area[] {
  const own = cellKey(row, column);
  const changed: Area[] = [];
  for (const place of spill ? [...storedCells(spill)] : []) {
    const cell: Area = { sheet: kept.sheet, row: place.row, column: place.column, rows: 1, columns: 1 };
    if (place.cell.spilledFrom !== own || meets(cell, kept)) continue;
    putCell(cell.sheet, cell.row, cell.column, { ...place.cell, kind: "Empty", value: "", spilledFrom: null });
    changed.push(cell);
  }
  return changed;
}

function put({ sheet, row, column }: Area, { value, isError }: Result, spilledFrom: number | null): boolean {
  const old = cellAt(sheet, row, column);
  const kind = isError ? "Error" : kindOf(value);
  // An empty text is a result too: the cell is not blank.
  const next: HostCell = {
    ...old,
    value,
    kind: kind === "Empty" ? "String" : kind,
    format: old.format || GENERAL,
    spilledFrom,
  };
  putCell(sheet, row, column, next);
  return old.value !== next.value || old.kind !== next.kind;
}
