// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { PageSetup } from "../workbook/model";
import { areaArgument, choice, rangeObject, type SheetObject } from "./objects";

export const pageLayoutType = hostType<SheetObject>({
  properties: {
    CenterHorizontally: setting("centerHorizontally", (value) => value === true),
    Orientation: setting("orientation", (value) => choice(value, "Portrait", "Landscape")),
    PaperSize: setting("paperSize", (value) => choice(value, "A3", "A4", "A5", "Letter")),
    Zoom: setting("zoom", (value) => value as PageSetup["zoom"]),
  },
  writingMethods: {
    SetPrintArea: ({ book, sheet }, [range]) => {
      sheet.page.printArea = areaArgument(book, sheet, range);
      book.dirty = true;
    },
    SetPrintTitleRows: ({ book, sheet }, [range]) => {
      const area = areaArgument(book, sheet, range);
      if (area.sheet !== sheet) throw richError("InvalidArgument");
      sheet.page.printTitleRows = area;
      book.dirty = true;
    },
  },
  objects: {
    GetPrintAreaOrNullObject: ({ book, sheet }) => sheet.page.printArea && rangeObject(book, sheet.page.printArea),
    GetPrintTitleRowsOrNullObject: ({ book, sheet }) =>
      sheet.page.printTitleRows && rangeObject(book, sheet.page.printTitleRows),
  },
});

function setting<K extends keyof PageSetup>(key: K, read: (value: unknown) => PageSetup[K]): Property<SheetObject> {
  return {
    get: ({ sheet }) => sheet.page[key],
    set: ({ book, sheet }, value) => {
      sheet.page[key] = read(value);
      book.dirty = true;
    },
  };
}
