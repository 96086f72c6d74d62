// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../../host/workbook/area";
import type { HostSheet } from "../../host/workbook/model";

/** Merged areas by their first cell, and which cells they cover. */
export interface Merges {
  readonly all: readonly Area[];
  /** The merged area that a cell belongs to. */
  readonly at: (row: number, column: number) => Area | null;
}

const NONE: Merges = { all: [], at: () => null };
/** Rows of merged areas that are indexed: an area of whole columns is found by looking through the few of its kind. */
const MOST_ROWS = 10_000;

/** Indexed by row, so that drawing a cell does not look through all of them. */
export function mergesOf(sheet: HostSheet): Merges {
  const all = sheet.merges;
  if (all.length === 0) return NONE;
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  let indexed = 0;
  for (const area of all) {
    indexed += area.rows;
    if (indexed > MOST_ROWS) tall.push(area);
    else for (let row = area.row; row < area.row + area.rows; row++) addTo(byRow, row, area);
  }
  const holds = ({ column, columns }: Area, at: number): boolean => at >= column && at < column + columns;
  const at = (row: number, column: number): Area | null =>
    byRow.get(row)?.find((area) => holds(area, column)) ??
    tall.find((area) => row >= area.row && row < area.row + area.rows && holds(area, column)) ??
    null;
  return { all, at };
}

function addTo(byRow: Map<number, Area[]>, row: number, area: Area): void {
  const known = byRow.get(row);
  if (known) known.push(area);
  else byRow.set(row, [area]);
}
