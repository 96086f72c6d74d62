// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell } from "../../../core/workbook/plan";
import { HOUSE_STYLES } from "../../../core/workbook/house-style";
import type { UsualFont } from "../styles/house-xf";
import { WIDEST, widthOf } from "./text-width";

/** Excel's limit. */
const TALLEST = 409;
const DEFAULT_WIDTH = 8.43;
/** Bold letters are wider by about a tenth. */
const BOLD = 1.1;
/** Programs keep a pixel or two free at both sides. */
const KEPT_FREE = 0.3;
const SPACE = widthOf(" ", 0, 1);

/**
 * The height that a row needs to show its wrapped texts; null when one line is enough. Excel fits such rows by itself
 * once they are edited, but LibreOffice takes a row without a height for one of a single line, and prints texts over
 * each other.
 */
export function estimatedHeight(
  cells: readonly PlannedCell[],
  columnWidths: readonly number[],
  font: UsualFont,
): number | null {
  const least = font.size * font.leading;
  let height = least;
  for (const cell of cells) height = Math.max(height, heightOf(cell, columnWidths[cell.column] ?? DEFAULT_WIDTH, font));
  return height > least ? Math.min(TALLEST, Math.ceil(height)) : null;
}

function heightOf({ value, style }: PlannedCell, width: number, font: UsualFont): number {
  if (typeof value !== "string" || style === "keep") return 0;
  const { wrap, bold, larger = 0 } = HOUSE_STYLES[style];
  const size = Math.max(1, font.size + larger);
  const line = size * font.leading;
  if (!wrap) return line;
  // Widths are counted in letters of the usual size.
  const room = (Math.max(1, width - KEPT_FREE) * font.size) / size / (bold ? BOLD : 1);
  let lines = 0;
  for (let from = 0; from <= value.length;) {
    const end = value.indexOf("\n", from);
    const to = end < 0 ? value.length : end;
    lines += wrappedLines(value, from, to, room);
    from = to + 1;
  }
  return lines * line;
}

/** Words go to the next line whole; one that is longer than the line is broken. */
function wrappedLines(text: string, start: number, end: number, room: number): number {
  if ((end - start) * WIDEST <= room) return 1;
  let lines = 1;
  let used = 0;
  for (let from = start; from <= end;) {
    const space = text.indexOf(" ", from);
    const to = space < 0 || space > end ? end : space;
    const word = widthOf(text, from, to);
    from = to + 1;
    const wanted = used === 0 ? word : used + SPACE + word;
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
