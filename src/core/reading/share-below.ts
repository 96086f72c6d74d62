// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";

/** Rows under the headings that are looked at. */
export const DEPTH_BELOW = 40;

/** Share of the written cells below a heading, as far as it stands again, of which something holds; 0 where nothing is written. */
export function shareBelow(sheet: Sheet, heading: number, column: number, holds: (cell: Cell) => boolean): number {
  const title = fold(sheet.cell(heading, column).text);
  let written = 0;
  let right = 0;
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const cell = sheet.cell(row, column);
    if (cell.kind === "blank") continue;
    // The same heading once more: the next table, under a column that is still to be filled.
    if (cell.kind === "text" && title !== "" && fold(cell.text) === title) break;
    written++;
    if (holds(cell)) right++;
  }
  return written === 0 ? 0 : right / written;
}
