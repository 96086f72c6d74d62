// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import { areaAt, wholeSheet } from "../workbook/area";
import { ADD_IN } from "../workbook/notices";
import { areaOf } from "../workbook/parse-address";
import { usedArea } from "../workbook/read-cells";
import { activateSheet, deleteSheet, renameSheet } from "../workbook/sheets";
import { registrations } from "./event-registration";
import { choice, numberArgument, rangeObject, sheetObject, textArgument, type SheetObject } from "./objects";

const properties: Readonly<Record<string, Property<SheetObject>>> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: {
    get: ({ sheet }) => sheet.name,
    set: ({ book, sheet }, value) => renameSheet(book, sheet, textArgument(value)),
  },
  Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet), set: move },
  ShowGridlines: {
    get: ({ sheet }) => sheet.showGridlines,
    set: ({ book, sheet }, value) => {
      sheet.showGridlines = value === true;
      book.dirty = true;
    },
  },
  TabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: ({ book, sheet }, value) => {
      sheet.tabColor = textArgument(value);
      book.dirty = true;
    },
  },
  Visibility: { get: ({ sheet }) => sheet.visibility, set: show },
};

export const worksheetType = hostType<SheetObject>({
  key: "Id",
  properties,
  links: {
    AutoFilter: ({ book, sheet }) => sheetObject(book, sheet, "AutoFilter"),
    FreezePanes: ({ book, sheet }) => sheetObject(book, sheet, "WorksheetFreezePanes"),
    Names: ({ book, sheet }) => sheetObject(book, sheet, "NamedItemCollection"),
    PageLayout: ({ book, sheet }) => sheetObject(book, sheet, "PageLayout"),
    Protection: ({ book, sheet }) => sheetObject(book, sheet, "WorksheetProtection"),
  },
  methods: {
    Activate: ({ book, sheet }) => activateSheet(book, sheet),
  },
  writingMethods: {
    Delete: ({ book, sheet }) => deleteSheet(book, sheet, ADD_IN),
    ...registrations("ActivatedEvent", "DataChangedEvent", "DeactivatedEvent", "SelectionChangedEvent"),
  },
  objects: {
    GetCell: ({ book, sheet }, [row, column]) =>
      rangeObject(book, areaAt(sheet, numberArgument(row), numberArgument(column))),
    GetRange: ({ book, sheet }, [address]) => rangeObject(book, areaOf(book, sheet, textArgument(address))),
    GetRangeByIndexes: ({ book, sheet }, args) => {
      const [row = 0, column = 0, rows = 1, columns = 1] = args.map((each) => numberArgument(each));
      return rangeObject(book, areaAt(sheet, row, column, rows, columns));
    },
    GetUsedRange: (object, [valuesOnly]) => {
      const used = usedRange(object, valuesOnly);
      if (!used) throw richError("ItemNotFound");
      return used;
    },
    GetUsedRangeOrNullObject: (object, [valuesOnly]) => usedRange(object, valuesOnly),
  },
});

function usedRange({ book, sheet }: SheetObject, valuesOnly: unknown) {
  const area = usedArea(wholeSheet(sheet), valuesOnly === true);
  return area && rangeObject(book, area);
}

function move({ book, sheet }: SheetObject, value: unknown): void {
  const position = numberArgument(value);
  if (position < 0 || position >= book.sheets.length) throw richError("InvalidArgument");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.dirty = true;
}

// A workbook always shows a sheet, and what is hidden cannot stay in front.
function show({ book, sheet }: SheetObject, value: unknown): void {
  const visibility = choice(value, "Visible", "Hidden", "VeryHidden");
  const other = book.sheets.find((each) => each !== sheet && each.visibility === "Visible");
  if (visibility !== "Visible" && !other) throw richError("InvalidOperation");
  sheet.visibility = visibility;
  book.dirty = true;
  if (other && visibility !== "Visible" && book.active === sheet) activateSheet(book, other);
}
