// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "./address";
import { BLANK_CELL, type Cell } from "./cell";
import { HOUSE_STYLES } from "./house-style";
import type { CellContent, CellEdit, CellStyle, SheetPlan, WritePlan } from "./plan";
import type { DefinedName, Sheet, WorkbookSnapshot } from "./snapshot";

/** What of a plan changes cells. */
export type PlannedChanges = Pick<WritePlan, "edits" | "sheets" | "names">;

/**
 * The workbook as it will be once the plan is carried out: a view, nothing large is copied. Formulas show the results
 * that they had before: what depends on the plan is calculated by Excel, later.
 */
export function asPlanned(workbook: WorkbookSnapshot, { edits, sheets, names }: PlannedChanges): WorkbookSnapshot {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const known = bySheet.get(edit.sheet);
    if (known) known.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  const edited = workbook.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own ? editedSheet(sheet, own) : sheet;
  });
  const renewed = new Set(names.map(({ name }) => name));
  const definedNames: DefinedName[] = workbook.definedNames.filter(({ name }) => !renewed.has(name));
  for (const { name, sheet, row, column } of names)
    definedNames.push({ name, refersTo: `'${sheet.replaceAll("'", "''")}'!${fixedAddress(row, column)}` });
  return { ...workbook, sheets: [...edited, ...sheets.map(madeSheet)], definedNames };
}

function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

function editedSheet(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const written = new Map<number, Map<number, Cell>>();
  for (const edit of edits) {
    const row = written.get(edit.row) ?? new Map<number, Cell>();
    const { format } = sheet.cell(edit.row, edit.column);
    const look = edit.style === "keep" ? (edit.format ?? format) : (edit.format ?? formatOf(edit.style));
    written.set(edit.row, row.set(edit.column, cellOf(edit.value, look)));
  }
  return {
    ...sheet,
    extent: extentOf(written, sheet.extent),
    cell: (row, column) => written.get(row)?.get(column) ?? sheet.cell(row, column),
    rows: () => ascending([...sheet.rows(), ...written.keys()]),
    columns: (row) => {
      const own = written.get(row);
      return own ? ascending([...sheet.columns(row), ...own.keys()]) : sheet.columns(row);
    },
  };
}

function madeSheet({ name, rows, hidden }: SheetPlan): Sheet {
  const cells = new Map<number, ReadonlyMap<number, Cell>>();
  for (const row of rows) {
    const line = row.cells.map(({ column, value, style, format }) => {
      return [column, cellOf(value, format ?? formatOf(style))] as const;
    });
    cells.set(row.row, new Map(line));
  }
  return {
    name,
    visibility: hidden ? "hidden" : "visible",
    isProtected: false,
    extent: extentOf(cells, { rows: 0, columns: 0 }),
    cell: (row, column) => cells.get(row)?.get(column) ?? BLANK_CELL,
    rows: () => ascending(cells.keys()),
    columns: (row) => ascending(cells.get(row)?.keys() ?? []),
    isLocked: () => false,
  };
}

function cellOf(content: CellContent, format: string): Cell {
  const blank: Cell = { ...BLANK_CELL, format };
  if (content === null || content === "") return blank;
  if (typeof content === "string") return { ...blank, kind: "text", text: content };
  if (typeof content === "boolean") return { ...blank, kind: "boolean", number: Number(content) };
  return { ...blank, kind: "number", number: content };
}

function formatOf(style: CellStyle): string {
  return style === "keep" ? BLANK_CELL.format : HOUSE_STYLES[style].format;
}

function extentOf(cells: Rows, { rows, columns }: Sheet["extent"]): Sheet["extent"] {
  const extent = { rows, columns };
  for (const [row, line] of cells) {
    if (line.size > 0 && row >= extent.rows) extent.rows = row + 1;
    for (const column of line.keys()) if (column >= extent.columns) extent.columns = column + 1;
  }
  return extent;
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
