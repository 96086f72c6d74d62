// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import { areaAt, intersection, wholeSheet, type Area } from "../workbook/area";
import { unlinkCells } from "../workbook/hyperlinks";
import { ADD_IN } from "../workbook/notices";
import { usedArea } from "../workbook/read-cells";
import { select } from "../workbook/select";
import { clearArea } from "../workbook/write-cells";
import { cellProperties } from "./cell-properties";
import {
  areaArgument,
  lookObject,
  numberArgument,
  rangeObject,
  sheetObject,
  textArgument,
  type RangeObject,
} from "./objects";
import { rangeProperties } from "./range-properties";
import { specialCells } from "./special-cells";
import { spillingTo } from "./spilling";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";

export const rangeType = hostType<RangeObject>({
  properties: rangeProperties,
  links: {
    DataValidation: ({ book, area }) => ({ ...rangeObject(book, area), type: "DataValidation" }),
    Format: (range) => lookObject("RangeFormat", range, ""),
    Worksheet: ({ book, area }) => sheetObject(book, area.sheet),
  },
  methods: {
    Select: ({ book, area }) => select(book, area),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== rows || area.columns !== columns) throw richError("InvalidArgument");
    },
  },
  writingMethods: {
    Clear: ({ book, area }, [what]) => {
      const cleared = textArgument(what, "All");
      if (cleared === "All" || cleared === "Hyperlinks") unlinkCells(book, area);
      if (cleared !== "Hyperlinks") clearArea(book, area, cleared, ADD_IN);
    },
    GetCellProperties: ({ area }, [options]) => cellProperties(area, options),
  },
  objects: {
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      moved(range, { rows: numberArgument(rows), columns: numberArgument(columns) }),
    GetBoundingRect: (range, [other]) => bounding(range, other),
    GetCell: (range, [row, column]) =>
      moved(range, { down: numberArgument(row), right: numberArgument(column), rows: 1, columns: 1 }),
    GetColumn: (range, [column]) => moved(range, { right: numberArgument(column), columns: 1 }),
    GetEntireColumn: ({ book, area }) => rangeObject(book, { ...area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: ({ book, area }) => rangeObject(book, { ...area, column: 0, columns: MAX_COLUMNS }),
    GetIntersectionOrNullObject: ({ book, area }, [other]) => {
      const shared = intersection(area, areaArgument(book, area.sheet, other));
      return shared && rangeObject(book, shared);
    },
    GetLastCell: (range) =>
      moved(range, { down: range.area.rows - 1, right: range.area.columns - 1, rows: 1, columns: 1 }),
    GetLastRow: (range) => moved(range, { down: range.area.rows - 1, rows: 1 }),
    GetOffsetRange: (range, [down, right]) =>
      moved(range, { down: numberArgument(down), right: numberArgument(right) }),
    GetResizedRange: (range, [rows, columns]) =>
      moved(range, {
        rows: range.area.rows + numberArgument(rows),
        columns: range.area.columns + numberArgument(columns),
      }),
    GetRow: (range, [row]) => moved(range, { down: numberArgument(row), rows: 1 }),
    GetSpecialCells: (range, [kind, values]) => {
      const found = specialCells(range, kind, values);
      if (!found) throw richError("ItemNotFound");
      return found;
    },
    GetSpecialCellsOrNullObject: (range, [kind, values]) => specialCells(range, kind, values),
    GetSpillingToRangeOrNullObject: (range) => spillingTo(range),
    GetUsedRangeOrNullObject: ({ book, area }, [valuesOnly]) => {
      const used = usedArea(area, valuesOnly === true);
      return used && rangeObject(book, used);
    },
  },
});

interface Move {
  readonly down?: number;
  readonly right?: number;
  readonly rows?: number;
  readonly columns?: number;
}

function moved({ book, area }: RangeObject, { down = 0, right = 0, rows = area.rows, columns = area.columns }: Move) {
  return rangeObject(book, areaAt(area.sheet, area.row + down, area.column + right, rows, columns));
}

function bounding({ book, area }: RangeObject, argument: unknown): RangeObject {
  const other: Area = areaArgument(book, area.sheet, argument);
  const row = Math.min(area.row, other.row);
  const column = Math.min(area.column, other.column);
  const rows = Math.max(area.row + area.rows, other.row + other.rows) - row;
  const columns = Math.max(area.column + area.columns, other.column + other.columns) - column;
  return rangeObject(book, intersection(wholeSheet(area.sheet), { sheet: area.sheet, row, column, rows, columns })!);
}
