// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";

/** Digits that every program keeps of a number that was typed in: Excel takes no more. */
const DIGITS = 15;
/** Of a result fewer are held fast: programs add up in different orders. */
const RESULT_DIGITS = 10;
/** Below this, what is left of a difference is noise of its calculation. */
const NOISE = 1e-9;

/** What a constant cell holds, in one spelling: whatever its look, and whichever program saved it. "" when nothing. */
export function canonicalContent(cell: Cell): string {
  switch (cell.kind) {
    case "number":
      return `n${numberText(cell.number)}`;
    case "text":
      return cell.text === "" ? "" : textContent(plainBreaks(cell.text));
    case "boolean":
      return cell.number === 1 ? "b1" : "b0";
    case "error":
      return `e${cell.text}`;
    case "blank":
      return "";
  }
}

/** The result of a formula, in one spelling; "" when it has none, or shows nothing. */
export function canonicalResult(cell: Cell): string {
  if (cell.kind !== "number") return canonicalContent(cell);
  return Math.abs(cell.number) < NOISE ? "n0" : `n${String(Number(cell.number.toPrecision(RESULT_DIGITS)))}`;
}

/**
 * What the number of this cell may have been before a program saved it: LibreOffice rounds a long one twice, to the
 * neighbour of what it was (0.99444444444444446 comes back as 0.994444444444445).
 */
export function neighbours(cell: Cell, isResult: boolean): readonly string[] {
  if (cell.kind !== "number" || cell.number === 0) return [];
  const digits = isResult ? RESULT_DIGITS : DIGITS;
  const rounded = Number(cell.number.toPrecision(digits));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rounded))) - digits + 1);
  return [rounded - step, rounded + step].map((near) => `n${String(Number(near.toPrecision(digits)))}`);
}

function numberText(number: number): string {
  if (number === 0) return "0";
  // Most are counts; of the others most have few digits, and are written as they are.
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const shortest = String(number);
  return shortest.length <= DIGITS ? shortest : String(Number(number.toPrecision(DIGITS)));
}

/** With its length, so that no text can pass for two cells. */
function textContent(text: string): string {
  return `t${String(text.length)}:${text}`;
}

function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
