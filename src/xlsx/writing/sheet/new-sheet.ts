// SPDX-License-Identifier: EUPL-1.2
import { addressOf, rangeAddress } from "../../../core/workbook/address";
import type { CellLink, CellStyle, PlannedRow, SheetPlan } from "../../../core/workbook/plan";
import { newCell } from "./cell-content";
import type { WriteText } from "../../archive/packed";
import type { UsualFont } from "../styles/house-xf";
import { linksXml } from "./links";
import { estimatedHeight } from "./row-height";
import { PADDING } from "./sheet-format";
import { validationsXml } from "./validations";

/** A4. */
const PAPER = 9;
const CENTIMETRE = 1 / 2.54;

/** Finds the index in cellXfs of a role, with another number format when one is given. */
export type StyleIndex = (style: CellStyle, format: string | null) => number;

export interface NewSheet {
  readonly plan: SheetPlan;
  readonly links: readonly CellLink[];
  readonly namespace: string;
  readonly style: StyleIndex;
  readonly font: UsualFont;
}

/**
 * Writes the part of a sheet to be made, ready to be read and printed: A4 landscape, one page wide, headings repeated.
 * Row by row: the whole may be too much to hold.
 */
export function writeNewSheet(write: WriteText, { plan, links, namespace, style, font }: NewSheet): void {
  const rows = inOrder(plan.rows, ({ row }) => row);
  write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  write(`<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  write(`<dimension ref="${extent(rows)}"/>`);
  write(viewXml(plan.frozenRows));
  write('<sheetFormatPr defaultRowHeight="15"/>');
  write(columnsXml(plan.columnWidths));
  write("<sheetData>");
  for (const row of rows) write(rowXml(row, estimatedHeight(row.cells, plan.columnWidths, font), style));
  write(`</sheetData>${validationsXml(plan.validations ?? [])}${linksXml(links)}${printXml()}</worksheet>`);
}

/** Plans come in order nearly always: only those that do not are copied. */
function inOrder<T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] {
  const isInOrder = items.every((item, i) => i === 0 || placeOf(items[i - 1]!) <= placeOf(item));
  return isInOrder ? items : [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The rectangle of all the cells; rows are in order, and some may have none. */
function extent(rows: readonly PlannedRow[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return "A1";
  let left = Infinity;
  let right = 0;
  for (const { cells } of filled) {
    for (const { column } of cells) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return rangeAddress({ row: filled[0]!.row, column: left }, { row: filled.at(-1)!.row, column: right });
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = `ySplit="${frozenRows}" topLeftCell="${addressOf(frozenRows, 0)}" activePane="bottomLeft" state="frozen"`;
  return `<sheetViews><sheetView workbookViewId="0"><pane ${pane}/><selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${round(width + PADDING)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml({ row, cells, height }: PlannedRow, estimated: number | null, style: StyleIndex): string {
  let xml = `<row r="${row + 1}"${heightXml(height, estimated)}>`;
  for (const { column, value, style: role, format } of inOrder(cells, (cell) => cell.column)) {
    xml += newCell(addressOf(row, column), style(role, format ?? null), value);
  }
  return `${xml}</row>`;
}

/** A height that was asked for is fixed; an estimated one only holds until Excel fits the row anew. */
function heightXml(wanted: number | undefined, estimated: number | null): string {
  if (wanted !== undefined) return ` ht="${round(wanted)}" customHeight="1"`;
  return estimated === null ? "" : ` ht="${round(estimated)}"`;
}

function printXml(): string {
  const side = round(1.5 * CENTIMETRE);
  const margins = `left="${side}" right="${side}" top="${side}" bottom="${round(2 * CENTIMETRE)}"`;
  return [
    `<pageMargins ${margins} header="${round(0.8 * CENTIMETRE)}" footer="${round(0.8 * CENTIMETRE)}"/>`,
    `<pageSetup paperSize="${PAPER}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    // Name of the sheet, page and number of pages.
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P di &amp;N</oddFooter></headerFooter>",
  ].join("");
}

function round(size: number): number {
  return Math.round(size * 10_000) / 10_000;
}
