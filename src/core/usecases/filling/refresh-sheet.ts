// SPDX-License-Identifier: EUPL-1.2
import { contentOf, holds } from "../../memory/content";
import type { OwnContent, OwnRow, RowKind } from "../../memory/own-rows";
import { formatMeaning } from "../../values/number-format";
import type { Cell } from "../../workbook/cell";
import type { CellEdit, CellStyle, PlannedCell, Reason } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";

type Look = Pick<CellEdit, "style" | "format">;
const KEEP: Look = { style: "keep", format: null };
/** Number format that a style stands for, where showing a number without it would mislead. */
const STYLE_FORMATS: Partial<Record<CellStyle, string>> = {
  percent: "0.00%",
  "percent-strong": "0.00%",
  date: "dd/mm/yyyy",
  "input-date": "dd/mm/yyyy",
  integer: "#,##0",
  number: "#,##0.00",
};

/** What PERF knows of the sheet as it is: the rows that are its own, and how many columns it had. */
export interface KnownRows {
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly knownWidth: number;
}

/**
 * Edits that turn a sheet of ours into what it should be: only cells that differ, so that widths, comments and
 * formats set by staff survive. Where a row stays what it was, its look is kept too; columns beyond those that the
 * sheet had (`knownWidth`) are new, and get theirs. On a list (`isList`) a row that changes is another row.
 */
export function refreshEdits(
  sheet: Sheet,
  content: OwnContent,
  { kinds, knownWidth }: KnownRows,
  why: Reason,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  content.rows.forEach((row, index) => {
    if (row) edits.push(...rowEdits(sheet, index, row, content, { kind: kinds.get(index), knownWidth }, why));
  });
  for (const row of sheet.rows()) {
    if (!content.rows[row]) edits.push(...emptied(sheet, row, sheet.columns(row), content, why));
  }
  return edits;
}

function rowEdits(
  sheet: Sheet,
  row: number,
  wanted: OwnRow,
  { shape, isList }: OwnContent,
  { kind, knownWidth }: { readonly kind: RowKind | undefined; readonly knownWidth: number },
  why: Reason,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  const sameLook = kind === wanted.kind && !(isList && isAnother(sheet, row, wanted));
  const key = wanted.cells.find(({ column }) => column === shape.keyColumn);
  const sameSubject = sameLook && (!key || holds(sheet.cell(row, key.column), key.value));
  for (const planned of wanted.cells) {
    const cell = sheet.cell(row, planned.column);
    const isKnown = sameLook && planned.column < knownWidth;
    const look = isKnown ? lookKept(cell, planned, sameSubject) : lookOf(planned);
    const isSame = holds(cell, planned.value) && look.style === "keep" && look.format === null;
    const change = { old: contentOf(cell), value: planned.value, ...look, why };
    if (!isSame) edits.push({ sheet: sheet.name, row, column: planned.column, ...change });
  }
  const planned = new Set(wanted.cells.map(({ column }) => column));
  const others = sheet.columns(row).filter((column) => !planned.has(column));
  return [...edits, ...emptied(sheet, row, others, { shape }, why, sameLook ? KEEP : undefined)];
}

function isAnother(sheet: Sheet, row: number, { cells }: OwnRow): boolean {
  return cells.some(({ column, value }) => !holds(sheet.cell(row, column), value));
}

/** The cell keeps its look, unless a number would be shown as what it is not, or the row tells of another indicator. */
function lookKept(cell: Cell, planned: PlannedCell, sameSubject: boolean): Look {
  if (typeof planned.value !== "number") return KEEP;
  const format = planned.format ?? STYLE_FORMATS[planned.style];
  if (format === undefined || format === cell.format) return KEEP;
  const sameKind = kindOf(format) === kindOf(cell.format);
  if (sameKind && (sameSubject || planned.format === undefined)) return KEEP;
  // Under the same number, the format that staff chose is theirs.
  return sameSubject && holds(cell, planned.value) ? KEEP : { style: "keep", format };
}

function kindOf(format: string): string {
  const { kind } = formatMeaning(format);
  return kind === "general" ? "number" : kind;
}

function lookOf({ style, format }: PlannedCell): Look {
  return { style, format: format ?? null };
}

/** Cells of ours that are no longer wanted; those beyond our columns are not ours to empty. */
function emptied(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  { shape }: Pick<OwnContent, "shape">,
  why: Reason,
  look: Look = { style: "text", format: null },
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const column of columns) {
    const cell = sheet.cell(row, column);
    if (column >= shape.width || cell.kind === "blank") continue;
    edits.push({ sheet: sheet.name, row, column, old: contentOf(cell), value: null, ...look, why });
  }
  return edits;
}
