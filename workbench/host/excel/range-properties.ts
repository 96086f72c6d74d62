// SPDX-License-Identifier: EUPL-1.2
import type { Property } from "../rich-api/host-object";
import { fullAddress, type Area } from "../workbook/area";
import { displayedText } from "../workbook/display";
import { isWholeColumns, isWholeRows } from "../workbook/area";
import { setHidden } from "../workbook/hide-lines";
import { commonLink, linkCells } from "../workbook/hyperlinks";
import { ADD_IN } from "../workbook/notices";
import { matrix } from "../workbook/read-cells";
import { writeFormats, writeValues } from "../workbook/write-cells";
import type { RangeObject } from "./objects";

export const rangeProperties: Readonly<Record<string, Property<RangeObject>>> = {
  Address: { get: ({ area }) => fullAddress(area) },
  CellCount: { get: ({ area }) => area.rows * area.columns },
  ColumnCount: { get: ({ area }) => area.columns },
  ColumnHidden: {
    get: ({ area }) => commonHidden(area.sheet.hiddenColumns, area.column, area.columns),
    set: ({ book, area }, value) => setHidden(book, area, "columns", value === true),
  },
  ColumnIndex: { get: ({ area }) => area.column },
  Formulas: {
    get: ({ area }) => matrix(area, ({ formula, value }) => formula ?? value),
    set: ({ book, area }, value) => writeValues(book, area, value, ADD_IN),
  },
  Hyperlink: {
    get: ({ area }) => commonLink(area),
    set: ({ book, area }, value) => linkCells(book, area, value),
    // an empty load() would ask for it of whole sheets
    onlyByName: true,
  },
  HasSpill: { get: ({ area }) => hasSpill(area) },
  Hidden: {
    get: ({ area }) => {
      const rows = commonHidden(area.sheet.hiddenRows, area.row, area.rows);
      const columns = commonHidden(area.sheet.hiddenColumns, area.column, area.columns);
      return rows === true || columns === true || (rows === false && columns === false ? false : null);
    },
  },
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  NumberFormat: {
    get: ({ area }) => matrix(area, ({ format }) => format),
    set: ({ book, area }, value) => writeFormats(book, area, value),
  },
  RowCount: { get: ({ area }) => area.rows },
  RowHidden: {
    get: ({ area }) => commonHidden(area.sheet.hiddenRows, area.row, area.rows),
    set: ({ book, area }, value) => setHidden(book, area, "rows", value === true),
  },
  RowIndex: { get: ({ area }) => area.row },
  Text: { get: ({ book, area }) => matrix(area, (cell) => displayedText(cell, book.dateSystem)) },
  ValueTypes: { get: ({ area }) => matrix(area, ({ kind }) => kind) },
  Values: {
    get: ({ area }) => matrix(area, ({ value }) => value),
    set: ({ book, area }, value) => writeValues(book, area, value, ADD_IN),
  },
};

/** true, false, or null when some are and some are not. */
function commonHidden(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const found = [...hidden].filter((line) => line >= first && line < first + count).length;
  if (found === 0) return false;
  return found === count ? true : null;
}

function hasSpill(area: Area): boolean {
  const spilled = matrix(area, ({ spilledFrom }) => spilledFrom !== null) ?? [];
  return spilled.some((row) => row.includes(true));
}
