// SPDX-License-Identifier: EUPL-1.2
import { rowsInPrint, type SheetPlan } from "../../core/workbook/plan";
import { heldAs } from "./held";
import { HOUSE_STYLES } from "../../core/workbook/house-style";
import { contentSteps, formatSteps, lookSteps, type CellToWrite, type Step } from "./steps";
import { validationSteps } from "./validation-steps";

/** All the steps that fill a sheet which has just been made: contents, formats, looks, sizes, and hiding it last. */
export function sheetSteps(sheetId: string, plan: SheetPlan, size: number): readonly Step[] {
  const cells = plan.rows.flatMap(({ row, cells: inRow }) =>
    inRow.map(({ column, value, style, format }): CellToWrite => {
      const code = format ?? (style === "keep" ? "General" : HOUSE_STYLES[style].format);
      return { row, column, held: heldAs(value), format: code === "General" ? null : code, style };
    }),
  );
  return [
    ...contentSteps(
      sheetId,
      cells.filter(({ held }) => held.type !== "blank"),
    ),
    ...formatSteps(sheetId, cells),
    ...lookSteps(sheetId, cells, size),
    ...validationSteps(sheetId, plan.validations ?? []),
    layoutStep(sheetId, plan),
  ];
}

// A character of Excel's usual font is 7 pixels wide, with 5 pixels around all of them; a pixel is 0.75 points.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

function layoutStep(sheetId: string, { columnWidths, rows, frozenRows, hidden }: SheetPlan): Step {
  const last = lastPlace(rows);
  const tall = rows.filter(({ height }) => height !== undefined);
  return {
    sheetId,
    bytes: (columnWidths.length + tall.length + 5) * 400,
    apply: (sheet) => {
      columnWidths.forEach((width, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points(width);
      });
      if (rows.length > 0) sheet.getRangeByIndexes(0, 0, last.row + 1, last.column + 1).format.autofitRows();
      for (const { row, height } of tall) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height!;
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
      if (hidden) sheet.visibility = "Hidden";
    },
  };
}

function lastPlace(rows: SheetPlan["rows"]): { row: number; column: number } {
  const last = { row: 0, column: 0 };
  for (const { row, cells } of rows) {
    last.row = Math.max(last.row, row);
    for (const { column } of cells) last.column = Math.max(last.column, column);
  }
  return last;
}

/** A4 landscape, one page wide, heading rows repeated. Some hosts have no printer: nothing of it may fail a writing. */
export function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const rows = rowsInPrint(plan);
  if (rows !== null) pageLayout.setPrintTitleRows(rows);
}
