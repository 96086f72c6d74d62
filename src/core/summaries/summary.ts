// SPDX-License-Identifier: EUPL-1.2
import { keptNumber } from "../memory/content";
import { OWN_SHEET_NAMES, type OwnSheetKind, type StaffKind } from "../memory/own-sheets";
import type { OwnContent, OwnRow, RowKind } from "../memory/own-rows";
import type { CellContent, CellStyle, PlannedCell } from "../workbook/plan";

export type SummaryKind = Exclude<OwnSheetKind, StaffKind | "memoria">;

/** One summary as it should be. An empty one is not made; one already made is refreshed, and says that it is empty. */
export interface Summary {
  readonly kind: SummaryKind;
  readonly isEmpty: boolean;
  readonly content: OwnContent;
}

export interface SummaryColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Look of the column on entry rows; totals are made strong. */
  readonly style: CellStyle;
}

/** A value for its column; with a style or format of its own where the column's would mislead. */
export type SummaryValue =
  CellContent | { readonly value: CellContent; readonly style?: CellStyle; readonly format?: string };

export interface SummaryTable {
  readonly kind: SummaryKind;
  readonly year: number | null;
  /** What the figures are and where they come from. */
  readonly subtitle: string;
  /** What whoever holds the sheet must know first; it takes the place of the blank row above the headings. */
  readonly warning?: string | null;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (OwnRow | null)[];
  readonly isEmpty: boolean;
  /** What is said in place of the entries when there are none. */
  readonly emptyText: string;
  readonly staffColumns?: readonly number[];
  readonly keyColumn?: number;
}

/** Rows above the entries: title, subtitle, a blank one or a warning, headings. */
export const ROWS_ABOVE = 4;

/** Lays out a summary: title, subtitle, real headings, rows. No clock: the same data give the same sheet. */
export function summaryOf(table: SummaryTable): Summary {
  const { kind, year, columns } = table;
  const title = OWN_SHEET_NAMES[kind] + (year === null ? "" : ` ${String(year)}`);
  const rows = [
    row("title", [{ column: 0, value: title, style: "title" }]),
    row("subtitle", [{ column: 0, value: table.subtitle, style: "subtitle" }]),
    table.warning ? row("subtitle", [{ column: 0, value: table.warning, style: "title" }]) : null,
    row("heading", headingCells(columns)),
    ...(table.isEmpty ? [row("note", [{ column: 0, value: table.emptyText, style: "note" }])] : []),
    ...table.rows,
  ];
  const shape = {
    width: columns.length,
    staffColumns: table.staffColumns ?? [],
    keyColumn: table.keyColumn ?? null,
  };
  const columnWidths = columns.map(({ width }) => width);
  return {
    kind,
    isEmpty: table.isEmpty,
    content: { shape, rows, columnWidths, frozenRows: ROWS_ABOVE, hidden: false },
  };
}

/** Up to here blank cells are made too, so that the lines of the table have no gaps; a matrix of all units would swell. */
const COLUMNS_WITHOUT_GAPS = 30;

/**
 * A row of values, one a column. Given the row above, cells that are the same are shared with it: in a long list most
 * of them are (sheet, unit, objective, blanks to be filled in).
 */
export function rowOf(
  kind: RowKind,
  columns: readonly SummaryColumn[],
  values: readonly SummaryValue[],
  above?: OwnRow,
): OwnRow {
  const cells: PlannedCell[] = [];
  // The lines of a table run to its last column; a section's title stands alone.
  const width = kind === "section" ? values.length : columns.length;
  for (let column = 0; column < width; column++) {
    const given = values[column] ?? null;
    const { value, style: own, format } = isLook(given) ? given : { value: given };
    const style = own ?? columns[column]!.style;
    if (value === null && style !== "input" && columns.length > COLUMNS_WITHOUT_GAPS) continue;
    const look = kind === "total" ? strong(style) : style;
    // What staff wrote goes back as it was; figures of ours must come back as they were written.
    const content = typeof value === "number" && style !== "input" ? keptNumber(value) : value;
    cells.push(cellOf(column, content, look, format, above?.cells[cells.length]));
  }
  return row(kind, cells);
}

/** The headings of a table. That of a key is as narrow as the key: in the usual size it would be the tallest of the row. */
export function headingCells(columns: readonly SummaryColumn[]): readonly PlannedCell[] {
  return columns.map(({ heading: value, style }, column) => ({
    column,
    value,
    style: style === "key" ? "key" : "heading",
  }));
}

function cellOf(
  column: number,
  value: CellContent,
  style: CellStyle,
  format: string | undefined,
  above: PlannedCell | undefined,
): PlannedCell {
  const isSame =
    above?.column === column &&
    above.value === value &&
    above.style === style &&
    above.format === (format || undefined);
  if (isSame) return above;
  return format ? { column, value, style, format } : { column, value, style };
}

function isLook(given: SummaryValue): given is Exclude<SummaryValue, CellContent> {
  return given !== null && typeof given === "object";
}

function row(kind: RowKind, cells: readonly PlannedCell[]): OwnRow {
  return { kind, cells };
}

function strong(style: CellStyle): CellStyle {
  if (style === "percent") return "percent-strong";
  return style === "text" ? "text-strong" : style;
}
