// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell } from "../../../core/workbook/plan";
import { HOUSE_STYLES } from "../styles/house-style";

/** Points of a line of Excel's usual font, of 11 points. */
const LINE = 15;
/** Excel's limit. */
const TALLEST = 409;
const DEFAULT_WIDTH = 8.43;
/** Bold letters are wider by about a tenth; digits, by which widths are told, are wider than most letters. */
const BOLD = 1.1;

/**
 * The height that a row needs to show its wrapped texts; null when one line is enough. Excel fits such rows by itself,
 * but LibreOffice takes a row without a height for one of a single line, and prints texts over each other.
 */
export function estimatedHeight(cells: readonly PlannedCell[], columnWidths: readonly number[]): number | null {
  let height = LINE;
  for (const cell of cells) height = Math.max(height, heightOf(cell, columnWidths[cell.column] ?? DEFAULT_WIDTH));
  return height > LINE ? Math.min(TALLEST, height) : null;
}

function heightOf({ value, style }: PlannedCell, width: number): number {
  if (typeof value !== "string" || style === "keep") return LINE;
  const { wrap, bold, larger = 0 } = HOUSE_STYLES[style];
  const line = LINE + Math.ceil(larger * 1.3);
  if (!wrap) return line;
  const room = Math.max(1, bold ? width / BOLD : width);
  if (!value.includes("\n")) return wrappedLines(value, room) * line;
  return value.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0) * line;
}

/** Words go to the next line whole; one that is longer than the line is broken. */
function wrappedLines(paragraph: string, room: number): number {
  if (paragraph.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room;
  }
  return lines;
}
