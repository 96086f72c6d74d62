// SPDX-License-Identifier: EUPL-1.2
import { cellsIn, type Area } from "./area";
import type { Grid } from "./grid";

/** An area still to be read: on which sheet, and where it goes. */
export interface Wanted extends Area {
  readonly sheetId: string;
  readonly grid: Grid;
}

/**
 * Takes from the front of the queue the areas that fit in one request of so many cells; an area that is larger is cut
 * by rows, and its rest stays first in the queue. At least one row is taken, however wide.
 */
export function takeChunk(queue: Wanted[], cells: number): readonly Wanted[] {
  const chunk: Wanted[] = [];
  let room = cells;
  for (let next = queue[0]; next; next = queue[0]) {
    if (cellsIn(next) <= room) {
      chunk.push(next);
      queue.shift();
      room -= cellsIn(next);
      continue;
    }
    const rows = Math.floor(room / next.columns) || (chunk.length === 0 ? 1 : 0);
    if (rows === 0) break;
    chunk.push({ ...next, rows });
    if (rows === next.rows) queue.shift();
    else queue[0] = { ...next, row: next.row + rows, rows: next.rows - rows };
    break;
  }
  return chunk;
}
