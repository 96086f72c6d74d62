// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { HostSheet, HostWorkbook } from "../workbook/model";
import { ADD_IN } from "../workbook/notices";
import { addSheet, sheetNamed } from "../workbook/sheets";
import { registrations } from "./event-registration";
import { sheetObject, textArgument, type BookObject, type SheetObject } from "./objects";

export const worksheetCollectionType = hostType<BookObject>({
  items: ({ book }) => book.sheets.map((sheet) => sheetObject(book, sheet)),
  item: ({ book }, key) => found(book, key),
  methods: {
    GetCount: ({ book }, [visibleOnly]) => shown(book, visibleOnly).length,
    ...registrations("AddedEvent", "DataChangedEvent", "DeletedEvent"),
    _RegisterActivatedEvent: () => null,
  },
  writingMethods: {
    _UnregisterActivatedEvent: () => null,
    ...registrations("DeactivatedEvent", "SelectionChangedEvent"),
  },
  objects: {
    GetActiveWorksheet: ({ book }) => sheetObject(book, book.active),
    GetFirst: ({ book }, [visibleOnly]) => present(book, shown(book, visibleOnly)[0]),
    GetItemOrNullObject: ({ book }, [key]) => found(book, key),
    GetLast: ({ book }, [visibleOnly]) => present(book, shown(book, visibleOnly).at(-1)),
  },
  writingObjects: {
    Add: ({ book }, [name]) => sheetObject(book, addSheet(book, textArgument(name) || null, ADD_IN)),
  },
});

function found(book: HostWorkbook, key: unknown): SheetObject | null {
  const sheet = sheetNamed(book, textArgument(key));
  return sheet && sheetObject(book, sheet);
}

function shown(book: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] {
  return visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;
}

function present(book: HostWorkbook, sheet: HostSheet | undefined): SheetObject {
  if (!sheet) throw richError("ItemNotFound");
  return sheetObject(book, sheet);
}
