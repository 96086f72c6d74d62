// SPDX-License-Identifier: EUPL-1.2
import { addressOfArea, isInside, type Area } from "./area";
import type { HostWorkbook } from "./model";
import { EVENT, post } from "./notices";
import { activateSheet } from "./sheets";

/** Selects an area and brings its sheet to the front; the file is not dirty for that. The same again is no event. */
export function select(book: HostWorkbook, area: Area): void {
  activateSheet(book, area.sheet);
  if (isInside(area, book.selection) && isInside(book.selection, area)) return;
  book.selection = area;
  post(book, EVENT.selection, area.sheet, { address: addressOfArea(area) });
}
