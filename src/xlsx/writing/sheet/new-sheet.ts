// SPDX-License-Identifier: EUPL-1.2
import { addressOf, rangeAddress } from "../../../core/workbook/address";
import type { CellStyle, PlannedRow, SheetPlan } from "../../../core/workbook/plan";
import { joined, type Block } from "./block";
import { newCell } from "./cell-content";
import { estimatedHeight } from "./row-height";

// Excel adds 5 pixels of padding to the 7 of each character of its own font.
const PADDING = 5 / 7;
/** A4. */
const PAPER = 9;
const CENTIMETRE = 1 / 2.54;

/** Finds the index in cellXfs of a role, with another number format when one is given. */
export type StyleIndex = (style: CellStyle, format: string | null) => number;

/** The part of a sheet to be made, ready to be read and printed: A4 landscape, one page wide, headings repeated. */
export function newSheetXml(plan: SheetPlan, namespace: string, style: StyleIndex): string {
  const rows = [...plan.rows].sort((a, b) => a.row - b.row);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${extent(rows)}"/>`,
    viewXml(plan.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columnWidths),
    `<sheetData>${rows.map((row) => rowXml(row, plan, style)).join("")}</sheetData>`,
    printXml(),
    "</worksheet>",
  ].join("");
}

function extent(rows: readonly PlannedRow[]): string {
  let block: Block | null = null;
  for (const { row, cells } of rows) {
    for (const { column } of cells) block = joined(block, { top: row, left: column, bottom: row, right: column });
  }
  if (block === null) return "A1";
  return rangeAddress({ row: block.top, column: block.left }, { row: block.bottom, column: block.right });
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

function rowXml({ row, cells, height }: PlannedRow, { columnWidths }: SheetPlan, style: StyleIndex): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  const stored = sorted.map(({ column, value, style: role, format }) =>
    newCell(addressOf(row, column), style(role, format ?? null), value),
  );
  return `<row r="${row + 1}"${heightXml(height, estimatedHeight(cells, columnWidths))}>${stored.join("")}</row>`;
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
