// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { CellContent } from "../workbook/plan";
import { sameContent } from "../workbook/same-content";

/** What a cell holds, as content that could be written again; an error cell gives its code as text, for people. */
export function contentOf(cell: Cell): CellContent {
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "boolean") return cell.number === 1;
  return cell.kind === "blank" || cell.text === "" ? null : cell.text;
}

/** True when a constant cell holds this content, as far as programs keep it. */
export function holds(cell: Cell, content: CellContent): boolean {
  if (cell.formula !== "none" || cell.kind === "error") return false;
  return sameContent(contentOf(cell), content);
}

/**
 * The number with the fifteen digits that every program keeps: what is written on sheets of ours, so that it comes back
 * the same. (LibreOffice rounds a longer one twice: 0.99444444444444446 comes back as 0.994444444444445.)
 */
export function keptNumber(number: number): number {
  // Most are counts, and this is asked for every cell of ours.
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

export function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
