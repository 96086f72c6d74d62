// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../../core/workbook/perf-marks";
import type { CellKind } from "../../core/workbook/cell";
import type { Area } from "./area";
import { formatCode, isFormula, kindOf } from "./stored-cell";

export const KINDS: readonly CellKind[] = ["blank", "number", "text", "boolean", "error"];
export const KIND_MASK = 7;
/** Added to the kind of a cell that holds a formula. */
export const FORMULA = 8;

/**
 * The used cells of one sheet, as columns of numbers: 13 bytes a cell and no object. `values` holds the number, or the
 * index of the text.
 */
export interface Grid {
  readonly area: Area;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly formats: Uint32Array;
  readonly texts: string[];
  /** Codes of number formats; the first is "General". */
  readonly formatCodes: string[];
  readonly formatIndexes: Map<string, number>;
  callsPerf: boolean;
}

/** What one range gave, row by row; Excel hands over null instead of `values` when there are too many cells. */
export interface Block {
  readonly values: unknown[][];
  readonly valueTypes: string[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

export function newGrid(area: Area): Grid {
  const cells = area.rows * area.columns;
  return {
    area,
    kinds: new Uint8Array(cells),
    values: new Float64Array(cells),
    formats: new Uint32Array(cells),
    texts: [],
    formatCodes: ["General"],
    formatIndexes: new Map([["General", 0]]),
    callsPerf: false,
  };
}

/** Puts a block in its place on the grid; returns about how many bytes of JSON it took. */
export function putBlock(grid: Grid, part: Area, block: Block): number {
  let bytes = 0;
  for (let i = 0; i < part.rows; i++) {
    const at = (part.row - grid.area.row + i) * grid.area.columns + part.column - grid.area.column;
    bytes += putRow(grid, at, block, i, part.columns);
  }
  return bytes;
}

// Quotes, commas and the name of the type.
const AROUND = 20;

function putRow(grid: Grid, at: number, block: Block, i: number, columns: number): number {
  const values = block.values[i]!;
  const types = block.valueTypes[i]!;
  const formulas = block.formulas[i]!;
  const formats = block.numberFormat[i]!;
  let bytes = 0;
  for (let j = 0; j < columns; j++) {
    const told = { value: values[j], type: types[j]!, formula: formulas[j] };
    const kind = kindOf(told);
    const withFormula = isFormula(told);
    grid.kinds[at + j] = KINDS.indexOf(kind) + (withFormula ? FORMULA : 0);
    grid.formats[at + j] = formatIndex(grid, formats[j]);
    if (kind === "number" || kind === "boolean") grid.values[at + j] = Number(told.value);
    if (kind === "text" || kind === "error") grid.values[at + j] = grid.texts.push(String(told.value)) - 1;
    if (withFormula) grid.callsPerf ||= PERF_FUNCTION.test(String(told.formula));
    bytes += AROUND + String(formats[j]).length + lengthOf(told.value) + lengthOf(told.formula);
  }
  return bytes;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length + 2 : typeof value === "number" ? String(value).length : 5;
}

function formatIndex(grid: Grid, told: unknown): number {
  const code = formatCode(told);
  const known = grid.formatIndexes.get(code);
  if (known !== undefined) return known;
  const index = grid.formatCodes.push(code) - 1;
  grid.formatIndexes.set(code, index);
  return index;
}
