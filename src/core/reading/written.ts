// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";

/** True for a cell that holds something, or a formula whose result is not known yet. */
export function isWritten(cell: Cell): boolean {
  return (
    cell.formula === "never-calculated" || (cell.kind === "text" ? cell.text.trim() !== "" : cell.kind !== "blank")
  );
}
