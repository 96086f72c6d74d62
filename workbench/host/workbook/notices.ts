// SPDX-License-Identifier: EUPL-1.2
import { addressOfArea, type Area } from "./area";
import type { HostSheet, HostWorkbook } from "./model";

/** Who did it: the add-in or its own user, or somebody else in the same workbook. */
export type Source = "Local" | "Remote";

/** Something that listeners may want to know, with the numbers by which the client library knows events. */
export interface Notice {
  readonly event: number;
  readonly sheetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15 } as const;

export interface Author {
  readonly source: Source;
  /** True when the add-in itself made the change. */
  readonly byAddIn: boolean;
}

export const ADD_IN: Author = { source: "Local", byAddIn: true };
export const USER: Author = { source: "Local", byAddIn: false };
export const CO_AUTHOR: Author = { source: "Remote", byAddIn: false };

/** Contents of cells changed: the workbook is dirty, formulas may depend on it, listeners hear of it. */
export function contentsChanged(book: HostWorkbook, area: Area, author: Author): void {
  book.dirty = true;
  for (const watch of book.watchers) watch(area);
  post(book, EVENT.changed, area.sheet, {
    address: addressOfArea(area),
    changeType: "RangeEdited",
    shiftDirection: "None",
    referenceId: "",
    source: author.source,
    triggerSource: author.byAddIn ? "ThisLocalAddin" : "Unknown",
  });
}

/** Posts a notice about a sheet, unless the add-in has switched events off. */
export function post(
  book: HostWorkbook,
  event: number,
  sheet: HostSheet,
  message: Readonly<Record<string, unknown>>,
): void {
  if (!book.eventsEnabled) return;
  book.notices.push({ event, sheetId: sheet.id, message: { ...message, worksheetId: sheet.id } });
}
