// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../core/steps/steps";
import { addressOf, MAX_COLUMNS } from "../../core/workbook/address";
import type { CellEdit } from "../../core/workbook/plan";
import { PERF_FUNCTION } from "../../core/workbook/perf-marks";
import { refuse } from "../archive/refused";
import { precedentsIn } from "../../core/workbook/references/precedents";
import type { FormulaCell } from "../../core/workbook/references/formula-cell";
import { sheetFormulas } from "./formulas/sheet-formulas";
import { staleFormulas } from "../../core/workbook/references/stale-formulas";
import { changePart, inPart, partBytes, type WorkingCopy } from "./package/working-copy";
import { holds, type Block } from "../../core/workbook/block";
import { patchSheet, type CellChange } from "./sheet/patch-sheet";
import type { CellStyles } from "./styles/cell-styles";
import type { SheetTab, WorkbookOutline } from "./workbook/outline";
import { tablesOf, type TablePlace } from "./workbook/tables";

export interface EditedCells {
  /** Formulas that depend on what was written. */
  readonly stale: readonly FormulaCell[];
  /** Whether Excel may be asked to calculate everything at opening (ADR 0002). */
  readonly recalculate: boolean;
}

/** Writes cells on sheets that exist, and takes away the results that depend on them. */
export function* editCells(
  copy: WorkingCopy,
  workbook: WorkbookOutline,
  edits: readonly CellEdit[],
  styles: CellStyles,
): Steps<EditedCells> {
  if (edits.length === 0) return { stale: [], recalculate: false };
  const byTab = groupByTab(placed(workbook, edits));
  const tables = tablesOf(copy, workbook);
  const formulas: FormulaCell[] = [];
  for (const [tab, sheet] of workbook.tabs.entries()) {
    for (const formula of formulasOf(copy, sheet, tab)) formulas.push(formula);
    yield;
  }
  refuseHeadings(workbook, byTab, tables);
  refuseFormulas(workbook, byTab, formulas);
  const written = [...byTab.values()].flat().map(({ tab, row, column }) => ({ tab, block: oneCell(row, column) }));
  const stale = staleFormulas(formulas, written, precedentsIn({ ...workbook, tables }));
  // Without the add-in nobody could calculate a PERF cell again: an old figure, told as such, is better than #NAME?.
  const emptied = stale.filter(({ text }) => !PERF_FUNCTION.test(text));
  const emptiedByTab = groupByTab(emptied);
  for (const [tab, { part }] of workbook.tabs.entries()) {
    const cells = byTab.get(tab) ?? [];
    const results = emptiedByTab.get(tab) ?? [];
    if (cells.length + results.length === 0) continue;
    patchTab(copy, part, cells, results, styles);
    yield;
  }
  return { stale, recalculate: emptied.length > 0 && !callsPerf(workbook, formulas) };
}

interface PlacedEdit extends CellEdit {
  readonly tab: number;
}

/** In the order of the sheets, rows and columns, which is the one of the parts. */
function placed({ tabs }: WorkbookOutline, edits: readonly CellEdit[]): PlacedEdit[] {
  const indexes = new Map(tabs.map(({ name }, i) => [name, i]));
  return edits
    .map((edit) => ({ ...edit, tab: indexes.get(edit.sheet)! }))
    .sort((a, b) => a.tab - b.tab || a.row - b.row || a.column - b.column);
}

function groupByTab<T extends { readonly tab: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.tab);
    if (group) group.push(item);
    else groups.set(item.tab, [item]);
  }
  return groups;
}

function formulasOf(copy: WorkingCopy, { part, isWorksheet }: SheetTab, tab: number): FormulaCell[] {
  return isWorksheet ? inPart(part, () => sheetFormulas(partBytes(copy, part), tab)) : [];
}

/** The texts of a table's headings are repeated in its own part: Excel would repair the file. */
function refuseHeadings(
  workbook: WorkbookOutline,
  edits: ReadonlyMap<number, readonly PlacedEdit[]>,
  tables: readonly TablePlace[],
): void {
  for (const { name, tab, block, headerRows } of tables) {
    const headings = { ...block, bottom: block.top + headerRows - 1 };
    const edit = edits.get(tab)?.find(({ row, column }) => holds(headings, row, column));
    if (edit) misfit(workbook, edit, `intestazione della tabella «${name}»`);
  }
}

/** A formula is never written over, nor is a cell where an array formula or a data table puts its results. */
function refuseFormulas(
  workbook: WorkbookOutline,
  edits: ReadonlyMap<number, readonly PlacedEdit[]>,
  formulas: readonly FormulaCell[],
): void {
  const places = new Map([...edits].map(([tab, list]) => [tab, new Map(list.map((edit) => [placeKey(edit), edit]))]));
  for (const formula of formulas) {
    const own = places.get(formula.tab)?.get(placeKey(formula));
    if (own) misfit(workbook, own, "contiene una formula");
    if (!spreads(formula)) continue;
    const spread = edits.get(formula.tab)?.find(({ row, column }) => holds(formula.results, row, column));
    if (spread) misfit(workbook, spread, "contiene il risultato di una formula");
  }
}

function misfit({ tabs }: WorkbookOutline, { tab, row, column }: PlacedEdit, why: string): never {
  return refuse("plan-does-not-fit", `${tabs[tab]!.name}!${addressOf(row, column)}: ${why}`);
}

function patchTab(
  copy: WorkingCopy,
  part: string,
  edits: readonly PlacedEdit[],
  emptied: readonly FormulaCell[],
  styles: CellStyles,
): void {
  const cells = edits.map(({ row, column, value, style, format }): CellChange => ({
    row,
    column,
    value,
    style: (present) => styles.index(style, format, present),
  }));
  changePart(copy, part, (xml) => patchSheet(xml, { cells, isStale: staleness(emptied) }));
}

/** Asked for every cell of the sheet, though most have no formula that depends on anything. */
function staleness(emptied: readonly FormulaCell[]): (row: number, column: number) => boolean {
  if (emptied.length === 0) return () => false;
  const stale = new Set(emptied.map(placeKey));
  const blocks = emptied.filter(spreads).map(({ results }) => results);
  return (row, column) => stale.has(placeKey({ row, column })) || blocks.some((block) => holds(block, row, column));
}

function callsPerf({ names }: WorkbookOutline, formulas: readonly FormulaCell[]): boolean {
  return (
    formulas.some(({ text }) => PERF_FUNCTION.test(text)) || names.some((name) => PERF_FUNCTION.test(name.refersTo))
  );
}

function spreads({ results }: FormulaCell): boolean {
  return results.top < results.bottom || results.left < results.right;
}

function oneCell(row: number, column: number): Block {
  return { top: row, left: column, bottom: row, right: column };
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MAX_COLUMNS + column;
}
