// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell } from "../../../core/workbook/plan";
import { HOUSE_STYLES } from "../../../core/workbook/house-style";

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
  for (let from = 0; from <= paragraph.length;) {
    const space = paragraph.indexOf(" ", from);
    const word = (space < 0 ? paragraph.length : space) - from;
    from += word + 1;
    const wanted = used === 0 ? word : used + 1 + word;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(word / room) - 1;
    used = word % room;
  }
  return lines;
}
