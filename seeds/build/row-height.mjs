// SPDX-License-Identifier: EUPL-1.2

// Widths of Arial's characters, in thousandths of its size; the first class that matches counts.
const WIDTHS = [
  [/[ijl|']/, 222],
  [/[ ftI.,;:/!()\-"r]/, 300],
  [/[mMwW%]/, 833],
  [/[A-ZÀ-Ý]/, 690],
];
const OTHER = 556;
const PIXELS_PER_EM = 10 * (96 / 72);
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 14; // with the indent of one character
const LINE_POINTS = 12.75;
const MARGIN_POINTS = 5;
const LEAST_LINES = { title: 1.3, heading: 2 };

/**
 * Height of a row in points. Readers other than Excel do not make room for wrapped text themselves,
 * so the lines are counted here, rather one too many than one too few.
 * @param {import("./sheet-rows.mjs").StyledCell[]} row
 * @param {number[]} widths
 * @param {Set<number>} merged columns whose text has more room than their own cell
 */
export function rowHeight(row, widths, merged) {
  if (row.length === 0) return LINE_POINTS;
  const lines = row.map((cell, column) =>
    merged.has(column) || cell.role === "title" ? 1 : linesOf(cell, widths[column]),
  );
  return Math.max(LEAST_LINES[row[0].role] ?? 1, ...lines) * LINE_POINTS + MARGIN_POINTS;
}

function linesOf({ value, role }, width) {
  if (typeof value !== "string") return 1;
  const bold = role === "body" || role === "note" ? 1 : 1.08;
  const room = (width * DIGIT_PIXELS - PADDING_PIXELS) / bold;
  let lines = 1;
  let used = 0;
  for (const word of value.split(" ")) {
    const size = pixels(word);
    if (used > 0 && used + pixels(" ") + size > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken, as spreadsheets do
    lines += Math.floor(size / room);
    used += (used > 0 ? pixels(" ") : 0) + (size % room);
  }
  return lines;
}

function pixels(text) {
  const thousandths = [...text].reduce((sum, char) => sum + (WIDTHS.find(([of]) => of.test(char))?.[1] ?? OTHER), 0);
  return (thousandths / 1000) * PIXELS_PER_EM;
}
