// SPDX-License-Identifier: EUPL-1.2
import { interpret } from "../values/interpret";
import type { Cell } from "../workbook/cell";

/** True for a cell that holds something, or a formula whose result is not known yet. */
export function isWritten(cell: Cell): boolean {
  return (
    cell.formula === "never-calculated" || (cell.kind === "text" ? cell.text.trim() !== "" : cell.kind !== "blank")
  );
}

/** True for a result that was taken: zeros alone are what formulas leave in cells that are still to be filled. */
export function isResult(cell: Cell): boolean {
  if (!isWritten(cell)) return false;
  const { type, number } = interpret(cell);
  return type !== "blank" && number !== 0;
}
