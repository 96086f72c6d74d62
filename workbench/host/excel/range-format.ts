// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { autofitColumns, autofitRows, commonSize, setSize } from "../workbook/sizes";
import { lookProperty } from "./look-property";
import { lookObject, numberArgument, type LookObject } from "./objects";

export const rangeFormatType = hostType<LookObject>({
  properties: {
    ColumnWidth: size("columns"),
    HorizontalAlignment: lookProperty("horizontalAlignment"),
    IndentLevel: lookProperty("indentLevel"),
    RowHeight: size("rows"),
    ShrinkToFit: lookProperty("shrinkToFit"),
    TextOrientation: lookProperty("textOrientation"),
    VerticalAlignment: lookProperty("verticalAlignment"),
    WrapText: lookProperty("wrapText"),
  },
  links: {
    Borders: (format) => lookObject("RangeBorderCollection", format, "borders."),
    Fill: (format) => lookObject("RangeFill", format, "fill."),
    Font: (format) => lookObject("RangeFont", format, "font."),
    Protection: (format) => lookObject("FormatProtection", format, "protection."),
  },
  writingMethods: {
    AutofitColumns: ({ book, area }) => autofitColumns(book, area),
    AutofitRows: ({ book, area }) => autofitRows(book, area),
  },
});

function size(lines: "rows" | "columns"): Property<LookObject> {
  return {
    get: ({ area }) => commonSize(area, lines),
    set: ({ book, area }, value) => {
      if (value !== null) setSize(book, area, lines, numberArgument(value));
    },
  };
}
