// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { areaAt } from "../workbook/area";
import { bookObject, rangeObject, type BookObject } from "./objects";

export const workbookType = hostType<BookObject>({
  properties: {
    Name: { get: ({ book }) => book.name },
    IsDirty: {
      get: ({ book }) => book.dirty,
      set: ({ book }, value) => {
        book.dirty = value === true;
      },
    },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: ({ book }) => bookObject("Application", book),
    Names: ({ book }) => bookObject("NamedItemCollection", book),
    Protection: ({ book }) => bookObject("WorkbookProtection", book),
    Worksheets: ({ book }) => bookObject("WorksheetCollection", book),
    _Runtime: ({ book }) => bookObject("Runtime", book),
  },
  writingMethods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
  objects: {
    GetActiveCell: ({ book }) => {
      const { sheet, row, column } = book.selection;
      return rangeObject(book, areaAt(sheet, row, column));
    },
    GetSelectedRange: ({ book }) => rangeObject(book, book.selection),
  },
});
