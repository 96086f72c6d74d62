// SPDX-License-Identifier: EUPL-1.2
import { areaAt, type Area } from "../../host/workbook/area";
import type { HostSheet } from "../../host/workbook/model";
import type { Merges } from "./merges";
import type { Place } from "./moved";

/** The active cell, and the other end to which the selection has been extended. */
export interface Ends {
  readonly anchor: Place;
  readonly focus: Place;
}

/** The area from one end to the other, with the whole of every merged area that it touches. */
export function areaBetween(sheet: HostSheet, { anchor, focus }: Ends, merges: Merges): Area {
  let [top, bottom] = [Math.min(anchor.row, focus.row), Math.max(anchor.row, focus.row)];
  let [left, right] = [Math.min(anchor.column, focus.column), Math.max(anchor.column, focus.column)];
  for (const { row, column, rows, columns } of touched(merges, { top, bottom, left, right })) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + rows - 1)];
    [left, right] = [Math.min(left, column), Math.max(right, column + columns - 1)];
  }
  return areaAt(sheet, top, left, bottom - top + 1, right - left + 1);
}

function touched({ all }: Merges, { top, bottom, left, right }: Record<"top" | "bottom" | "left" | "right", number>) {
  return all.filter(
    ({ row, column, rows, columns }) => row <= bottom && row + rows > top && column <= right && column + columns > left,
  );
}

/** The ends of a selection: those by which it was made; of one that somebody else made, its corners. */
export function endsOf(made: Ends | null, { row, column, rows, columns }: Area): Ends {
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const isOf = (place: Place): boolean =>
    place.row >= row && place.row <= bottom && place.column >= column && place.column <= right;
  if (made && isOf(made.anchor) && isOf(made.focus) && isCorner(made, { row, column, bottom, right })) return made;
  return { anchor: { row, column }, focus: { row, column } };
}

interface Corners {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

// A selection that only happens to hold the old ends is somebody else's.
function isCorner({ anchor, focus }: Ends, { row, column, bottom, right }: Corners): boolean {
  const across = Math.min(anchor.column, focus.column) === column || Math.max(anchor.column, focus.column) === right;
  const down = Math.min(anchor.row, focus.row) === row || Math.max(anchor.row, focus.row) === bottom;
  return across && down;
}
