// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "../../host/workbook/model";
import type { Extent } from "./extent";
import type { Merges } from "./merges";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export interface Ground {
  readonly sheet: HostSheet;
  readonly extent: Extent;
  readonly merges: Merges;
  /** Rows that a page holds. */
  readonly page: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null for a key that leads nowhere. Hidden lines and the rest of a merged area are passed over. */
export function moved({ key, ctrl, shift }: Key, from: Place, ground: Ground): Place | null {
  const { rows, columns, lastRow, lastColumn } = ground.extent;
  const { row, column } = from;
  const step = STEPS[key] ?? (key === "Enter" ? STEPS[shift ? "ArrowUp" : "ArrowDown"] : undefined);
  if (step && !ctrl) return stepped(from, step, ground);
  switch (key) {
    case "Home":
      return shownAt({ row: ctrl ? 0 : row, column: 0 }, ground);
    case "End":
      return { row: ctrl ? Math.max(lastRow, 0) : row, column: Math.max(lastColumn, 0) };
    case "PageUp":
      return shownAt({ row: Math.max(0, row - ground.page), column }, ground);
    case "PageDown":
      return shownAt({ row: Math.min(rows - 1, row + ground.page), column }, ground);
    case "ArrowUp":
      return shownAt({ row: 0, column }, ground);
    case "ArrowLeft":
      return shownAt({ row, column: 0 }, ground);
    case "ArrowDown":
      return { row: row < lastRow ? lastRow : rows - 1, column };
    case "ArrowRight":
      return { row, column: column < lastColumn ? lastColumn : columns - 1 };
    default:
      return null;
  }
}

function stepped({ row, column }: Place, [down, right]: readonly [number, number], ground: Ground): Place {
  const { sheet, extent, merges } = ground;
  const area = merges.at(row, column);
  // Out of a merged area at its far side, whatever its first cell.
  let nextRow = row + (down > 0 ? (area ? area.row + area.rows - row : 1) : down);
  let nextColumn = column + (right > 0 ? (area ? area.column + area.columns - column : 1) : right);
  while (sheet.hiddenRows.has(nextRow)) nextRow += down || 1;
  while (sheet.hiddenColumns.has(nextColumn)) nextColumn += right || 1;
  const isInside = nextRow >= 0 && nextColumn >= 0 && nextRow < extent.rows && nextColumn < extent.columns;
  return isInside ? firstOf({ row: nextRow, column: nextColumn }, merges) : { row, column };
}

/** The cell itself, or the first one after it that is shown. */
function shownAt({ row, column }: Place, { sheet, merges }: Ground): Place {
  let [shownRow, shownColumn] = [row, column];
  while (sheet.hiddenRows.has(shownRow)) shownRow++;
  while (sheet.hiddenColumns.has(shownColumn)) shownColumn++;
  return firstOf({ row: shownRow, column: shownColumn }, merges);
}

/** The cell that stands for a merged area. */
export function firstOf({ row, column }: Place, merges: Merges): Place {
  const area = merges.at(row, column);
  return area ? { row: area.row, column: area.column } : { row, column };
}
