// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import { cellKey, type Area } from "./area";
import type { Hyperlink, HostWorkbook } from "./model";
import { ADD_IN } from "./notices";
import { cellAt } from "./read-cells";
import { refuseProtected, writeLook, writeValues } from "./write-cells";

/** Names that Excel takes in a link. */
const MEMBERS = ["address", "documentReference", "screenTip", "textToDisplay"];

/** The link that all cells of an area have; null where they differ or have none. */
export function commonLink(area: Area): Hyperlink | null {
  const links = placesOf(area).map(({ row, column }) => area.sheet.hyperlinks.get(cellKey(row, column)) ?? null);
  const [first = null] = links;
  return links.every((link) => JSON.stringify(link) === JSON.stringify(first)) ? first : null;
}

/**
 * Links each cell of an area, and, like Excel, gives it the look of a link. A text to be displayed is entered as if it
 * were typed; an empty cell without one gets the reference as its text.
 */
export function linkCells(book: HostWorkbook, area: Area, value: unknown): void {
  refuseProtected(area);
  const { textToDisplay, ...link } = checked(value);
  for (const { row, column } of placesOf(area)) {
    const cell = { ...area, row, column, rows: 1, columns: 1 };
    const isEmpty = cellAt(area.sheet, row, column).kind === "Empty";
    const text = textToDisplay ?? (isEmpty ? (link.documentReference ?? link.address) : undefined);
    if (text !== undefined) writeValues(book, cell, [[text]], ADD_IN);
    area.sheet.hyperlinks.set(cellKey(row, column), link);
  }
  writeLook(book, area, "font.underline", "Single");
  writeLook(book, area, "font.color", "#0563C1");
  writeLook(book, area, "font.size", 11);
}

/** Takes links away; texts and looks stay. */
export function unlinkCells(book: HostWorkbook, area: Area): void {
  refuseProtected(area);
  for (const { row, column } of placesOf(area)) area.sheet.hyperlinks.delete(cellKey(row, column));
  book.dirty = true;
}

function checked(value: unknown): Hyperlink & { readonly textToDisplay?: string } {
  const link = value as Readonly<Record<string, unknown>> | null;
  const isLink = link !== null && typeof link === "object" && Object.keys(link).every((name) => MEMBERS.includes(name));
  if (!isLink || (link["address"] === undefined && link["documentReference"] === undefined))
    throw richError("InvalidArgument");
  return link;
}

function placesOf({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] {
  const places = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) places.push({ row: r, column: c });
  return places;
}
