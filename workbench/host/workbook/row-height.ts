// SPDX-License-Identifier: EUPL-1.2
import { widthOf } from "../../../src/xlsx/writing/sheet/text-width";
import { fullLook, type Look } from "./look";
import type { HostSheet } from "./model";
import { cellAt } from "./read-cells";

/** 8.43 digits of the usual font, in points. */
export const USUAL_WIDTH = 48;
/** Excel's limit. */
const TALLEST = 409;
/** A digit of Calibri 11, in points; and what a cell keeps free at its sides. */
const [DIGIT, KEPT_FREE] = [5.25, 3.75];

/** The height of a row of one line in the Normal style. */
export function usualHeight(normal: Look): number {
  return lineHeight(normal);
}

/** Lines of Calibri take 15 points for letters of 11; those of other fonts a little less. */
function lineHeight(full: Look): number {
  const size = Number(full["font.size"] ?? 11);
  const isAiry = /^(?:Calibri|Aptos)/i.test(String(full["font.name"] ?? "Calibri"));
  return Math.round(size * (isAiry ? 15 / 11 : 1.275) * 4) / 4;
}

/**
 * How tall a row is: as it was set, or else as its texts need, roughly, in the columns as they are. `columns`: those that
 * hold something.
 */
export function rowHeight(sheet: HostSheet, row: number, columns: readonly number[]): number {
  const set = sheet.rowHeights.get(row);
  if (set !== undefined) return set;
  let height = sheet.defaultRowHeight;
  for (const column of columns) height = Math.max(height, textHeight(sheet, row, column));
  return Math.min(TALLEST, height);
}

function textHeight(sheet: HostSheet, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  const look = fullLook(sheet, cell.look);
  const line = lineHeight(look);
  if (cell.kind !== "String" || look["wrapText"] !== true) return cell.kind === "Empty" ? 0 : line;
  const width = (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth) - KEPT_FREE;
  const bold = look["font.bold"] === true ? 1.1 : 1;
  const room = Math.max(1, (width / DIGIT / bold) * (11 / Number(look["font.size"])));
  return String(cell.value)
    .split("\n")
    .reduce((sum, paragraph) => sum + lines(paragraph, room) * line, 0);
}

/** Words go to the next line whole; one that is longer than the line is broken. */
function lines(text: string, room: number): number {
  let [count, used] = [1, 0];
  for (const word of text.split(" ")) {
    const width = widthOf(word, 0, word.length);
    const space = used === 0 ? 0 : widthOf(" ", 0, 1);
    if (used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) count++;
    count += Math.max(0, Math.ceil(width / room) - 1);
    used = width % room;
  }
  return count;
}
