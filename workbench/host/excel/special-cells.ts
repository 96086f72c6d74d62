// SPDX-License-Identifier: EUPL-1.2
import type { HostObject } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import { addressOfArea, quotedSheet, type Area } from "../workbook/area";
import type { HostCell } from "../workbook/cell";
import { cellAt, storedCells, usedArea } from "../workbook/read-cells";
import type { RangeObject } from "./objects";

/** Several areas of one sheet. */
export interface AreasObject extends HostObject {
  readonly book: RangeObject["book"];
  readonly areas: readonly Area[];
}

/** Range.getSpecialCells() for formulas, constants, blanks and visible cells; null when there are none. */
export function specialCells({ book, area }: RangeObject, kind: unknown, values: unknown): AreasObject | null {
  if (values !== null && values !== undefined && values !== "All") throw richError("InvalidArgument", "cellValueType");
  const wanted = filterFor(kind);
  const used = usedArea(area, kind !== "Blanks");
  if (!used) return null;
  const places = kind === "Blanks" || kind === "Visible" ? allPlaces(used) : [...storedCells(used)];
  const areas = places
    .filter(({ row, column, cell }) => wanted(cell, used, row, column))
    .map(({ row, column }): Area => ({ sheet: area.sheet, row, column, rows: 1, columns: 1 }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return areas.length === 0 ? null : { type: "RangeAreas", book, areas: joinedRuns(areas) };
}

type Wanted = (cell: HostCell, area: Area, row: number, column: number) => boolean;

function filterFor(kind: unknown): Wanted {
  if (kind === "Formulas") return ({ formula }) => formula !== null;
  if (kind === "Constants") return (cell) => cell.formula === null && cell.kind !== "Empty";
  if (kind === "Blanks") return (cell) => cell.formula === null && cell.kind === "Empty";
  if (kind === "Visible") {
    return (_, { sheet }, row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
  }
  throw richError("InvalidArgument", `The workbench host has no special cells ${String(kind)}`);
}

function* placesOf({ sheet, row, column, rows, columns }: Area) {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield { row: r, column: c, cell: cellAt(sheet, r, c) };
  }
}

function allPlaces(area: Area) {
  return [...placesOf(area)];
}

/** Neighbours on one row become one area. */
function joinedRuns(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push(cell);
  }
  return runs;
}

export function areasAddress(areas: readonly Area[]): string {
  return areas.map((area) => `${quotedSheet(area.sheet.name)}!${addressOfArea(area)}`).join(",");
}
