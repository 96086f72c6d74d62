// SPDX-License-Identifier: EUPL-1.2
import { isTrue } from "../workbook/outline";
import { findAttribute } from "../xml/attributes";
import { nextTag, tagCursor, tagIs } from "../xml/tag-cursor";
import type { RowPlace } from "./walk-sheet";

interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/** Styles that whole columns carry: a cell that is not stored looks like its row, or else like its column. */
export function columnStyles(xml: Uint8Array): ColumnStyle[] {
  const found: ColumnStyle[] = [];
  const cursor = tagCursor(xml);
  while (nextTag(cursor) && !tagIs(cursor, "sheetData")) {
    if (cursor.kind === "close" || !tagIs(cursor, "col")) continue;
    const read = (name: string) => Number(findAttribute(xml, cursor.nameEnd, cursor.end, name)?.value ?? 0);
    if (read("style") > 0) found.push({ from: read("min") - 1, to: read("max") - 1, style: read("style") });
  }
  return found;
}

export function styleOfColumn(styles: readonly ColumnStyle[], column: number): number {
  return styles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}

/** The style of a whole row; null when it has none of its own. */
export function styleOfRow(xml: Uint8Array, { nameEnd, openEnd }: RowPlace): number | null {
  if (!isTrue(findAttribute(xml, nameEnd, openEnd, "customFormat")?.value)) return null;
  return Number(findAttribute(xml, nameEnd, openEnd, "s")?.value ?? 0);
}

/** Excel adds 5 pixels of padding to the 7 of each character of its own font. */
export const PADDING = 5 / 7;
/** A sheet of ours has no more; one format may be stated for all the columns that a sheet can have. */
const MOST_COLUMNS = 1000;

/** How many characters each column takes, as far as it is stated. */
export function columnWidthsIn(xml: Uint8Array): readonly number[] {
  const widths: number[] = [];
  const cursor = tagCursor(xml);
  while (nextTag(cursor) && !tagIs(cursor, "sheetData")) {
    if (cursor.kind === "close" || !tagIs(cursor, "col")) continue;
    const read = (name: string) => Number(findAttribute(xml, cursor.nameEnd, cursor.end, name)?.value ?? 0);
    const width = read("width") - PADDING;
    if (width <= 0) continue;
    for (let column = read("min") - 1; column < Math.min(read("max"), MOST_COLUMNS); column++) widths[column] = width;
  }
  return widths;
}
