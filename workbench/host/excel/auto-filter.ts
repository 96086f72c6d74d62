// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { areaArgument, rangeObject, type SheetObject } from "./objects";

export const autoFilterType = hostType<SheetObject>({
  properties: {
    Enabled: { get: ({ sheet }) => sheet.filter !== null },
    IsDataFiltered: { get: ({ sheet }) => sheet.filter?.isFiltering ?? false },
  },
  writingMethods: {
    Apply: ({ book, sheet }, [range, column]) => {
      sheet.filter = { area: areaArgument(book, sheet, range), isFiltering: typeof column === "number" };
      book.dirty = true;
    },
    ClearCriteria: ({ book, sheet }) => {
      if (sheet.filter) sheet.filter = { ...sheet.filter, isFiltering: false };
      book.dirty = true;
    },
    Remove: ({ book, sheet }) => {
      sheet.filter = null;
      book.dirty = true;
    },
  },
  objects: {
    GetRangeOrNullObject: ({ book, sheet }) => sheet.filter && rangeObject(book, sheet.filter.area),
  },
});
