// SPDX-License-Identifier: EUPL-1.2
import { interpret } from "../values/interpret";
import type { CellPosition } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { MapEntryFound } from "./map-entry-found";
import { headingsOver, holdsSomethingElse, isOfAnother, shareColumn, type MapHeadings } from "./map-headings";
import { splitCode } from "./objective-code";
import { isWritten } from "./written";

/** Cells between a name and its percentage, at the most (a name may be spread over merged columns). */
const FARTHEST = 6;

/** An entry, the headings over it, and where the next entry of its row begins. */
interface Placed extends MapEntryFound {
  readonly headings: MapHeadings | null;
  readonly end: number;
}

/**
 * Where the percentage of each entry stands: in the column that the headings name, where there are any; else all to the
 * right of their names or all below, whichever more entries bear out. null where all there is says something else.
 */
export function sharePlaces(
  sheet: Sheet,
  entries: readonly MapEntryFound[],
  wanted: number | null,
): readonly (CellPosition | null)[] {
  const headings = headingsOver(sheet, entries);
  const placed = entries.map((entry, index) => {
    const next = entries[index + 1];
    const end = next?.row === entry.row ? beginningOf(sheet, next) : Infinity;
    return { ...entry, headings: headings[index] ?? null, end };
  });
  const headed = headedColumns(sheet, placed, wanted);
  const right = placed.map((entry) => headed(entry) ?? rightOf(sheet, entry));
  const below = entries.map(({ row, column }) => ({ row: row + 1, column }));
  const count = (places: readonly (CellPosition | null)[]): number =>
    places.filter((place) => place && isFigure(sheet.cell(place.row, place.column))).length;
  if (count(below) > count(right)) return below;
  const offset = usualOffset(entries, right);
  return placed.map((entry, index) => right[index] ?? atOffset(entry, offset));
}

/** The code of an entry may stand in the cell before its name. */
function beginningOf(sheet: Sheet, { row, column, code }: MapEntryFound): number {
  if (column === 0 || code === null || splitCode(sheet.cell(row, column).text).code !== null) return column;
  const { kind, text, number } = sheet.cell(row, column - 1);
  const before = kind === "number" ? String(number) : text.trim();
  return before === code ? column - 1 : column;
}

/** The place under the heading of the %: asked once for each column of names under the same headings. */
function headedColumns(
  sheet: Sheet,
  entries: readonly Placed[],
  wanted: number | null,
): (entry: Placed) => CellPosition | null {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of entries) {
    const same = rows.get(column);
    if (same) same.add(row);
    else rows.set(column, new Set([row]));
  }
  const known = new Map<MapHeadings, Map<number, number | null>>();
  return ({ row, column, headings, end }) => {
    if (!headings) return null;
    const columns = known.get(headings) ?? new Map<number, number | null>();
    known.set(headings, columns);
    if (!columns.has(column)) columns.set(column, shareColumn(sheet, headings, column, rows.get(column)!, wanted));
    const share = columns.get(column) ?? null;
    return share !== null && share < end ? { row, column: share } : null;
  };
}

/** The next figure, past the columns whose headings say that they hold something else. */
function rightOf(sheet: Sheet, { row, column, headings, end }: Placed): CellPosition | null {
  for (let next = column + 1; next <= column + FARTHEST && next < end; next++) {
    if (isOfAnother(headings, next)) return null;
    const cell = sheet.cell(row, next);
    if (!isWritten(cell) || holdsSomethingElse(headings, next)) continue;
    return isFigure(cell) ? { row, column: next } : null;
  }
  return null;
}

function usualOffset(entries: readonly MapEntryFound[], places: readonly (CellPosition | null)[]): number {
  const counts = new Map<number, number>();
  places.forEach((place, index) => {
    const offset = place ? place.column - entries[index]!.column : 0;
    if (place) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/** What has no figure has it where the others have theirs, unless something else stands there. */
function atOffset({ row, column, headings, end }: Placed, offset: number): CellPosition | null {
  const at = column + offset;
  const isTaken = at >= end || isOfAnother(headings, at) || holdsSomethingElse(headings, at);
  return isTaken ? null : { row, column: at };
}

function isFigure(cell: Cell): boolean {
  if (cell.formula === "never-calculated" || cell.kind === "error") return true;
  const { type } = interpret(cell);
  return type === "number" || type === "percent" || (cell.kind === "text" && type === "blank");
}
