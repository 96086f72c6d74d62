// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import type { Block } from "../workbook/block";
import { formulaKey, type SheetFormulas, type WorkbookFormulas } from "../workbook/formulas";
import { PERF_FUNCTION } from "../workbook/perf-marks";
import type { FormulaCell } from "../workbook/references/formula-cell";
import { precedentsIn, type ReadArea } from "../workbook/references/precedents";
import { staleFormulas } from "../workbook/references/stale-formulas";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";

/** Their results change by themselves; PERF's own are not there without the add-in. */
const CHANGES_BY_ITSELF = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INFO|CELL)\s*\(/i;

/** Cells whose results the plan, or the clock, will change: by sheet, by `formulaKey`. */
export type Unsettled = ReadonlyMap<string, ReadonlySet<number>>;

/** A cell that will be written. */
export interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas whose results a seal must leave open: those that read what is still to be written (cells, or whole sheets
 * of ours), what changes by itself, or what has never been calculated, directly or through others. Where the text of a
 * formula does not tell what it reads, it counts among them, as it does to the writer (ADR 0002).
 */
export function unsettledResults(
  workbook: WorkbookSnapshot,
  formulas: WorkbookFormulas,
  written: readonly WrittenCell[],
  sheetsToCome: ReadonlySet<string>,
): Unsettled {
  if (formulas.size === 0) return new Map();
  const tabs = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const cells = workbook.sheets.flatMap((sheet, tab) => formulaCells(sheet, tab, formulas.get(sheet.name)));
  const startingPoints: ReadArea[] = [
    // What does not say what it reads is stale as soon as anything is written, and something always is.
    { tab: -1, block: ALL },
    ...[...sheetsToCome].flatMap((name) => (tabs.has(name) ? [{ tab: tabs.get(name)!, block: ALL }] : [])),
    ...written.flatMap((cell) => writtenArea(cell, tabs)),
  ];
  const open = cells.filter(({ tab, row, column, text }) => {
    const isBlank = workbook.sheets[tab]!.cell(row, column).formula === "never-calculated";
    return isBlank || CHANGES_BY_ITSELF.test(text) || PERF_FUNCTION.test(text);
  });
  for (const { tab, results } of open) startingPoints.push({ tab, block: results });
  const stale = staleFormulas(cells, startingPoints, precedentsIn({ ...definitions(workbook), tables: [] }));
  return bySheet(workbook, [...open, ...stale]);
}

const ALL: Block = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function writtenArea({ sheet, row, column }: WrittenCell, tabs: ReadonlyMap<string, number>): readonly ReadArea[] {
  const tab = tabs.get(sheet);
  return tab === undefined ? [] : [{ tab, block: { top: row, left: column, bottom: row, right: column } }];
}

/** A name that is defined twice means one thing on one sheet, another elsewhere: it is left out, which means «unknown». */
function definitions({ sheets, definedNames }: WorkbookSnapshot) {
  const times = new Map<string, number>();
  for (const { name } of definedNames) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  const once = definedNames.filter(({ name }) => times.get(name.toLowerCase()) === 1);
  return { tabs: sheets, names: once.map(({ name, refersTo }) => ({ name, refersTo, tab: null })) };
}

interface SealedFormula extends FormulaCell {
  /** Further cells in which an array formula shows its results, by `formulaKey`. */
  readonly rests: readonly number[];
}

function formulaCells(sheet: Sheet, tab: number, formulas: SheetFormulas | undefined): readonly SealedFormula[] {
  if (!formulas) return [];
  const restsOf = arrayRests(sheet, formulas);
  return [...formulas].map(([key, text]) => {
    const rests = restsOf.get(key) ?? [];
    const results = blockOf(key, rests);
    const { top: row, left: column } = results;
    return { tab, row, column, results, rests, text: text.slice(1), down: 0, right: 0, unknown: false };
  });
}

/** A calculated cell without a text of its own belongs to the array formula above it, or left of it. */
function arrayRests(sheet: Sheet, formulas: SheetFormulas): ReadonlyMap<number, readonly number[]> {
  const ownerOf = new Map<number, number>();
  const rests = new Map<number, number[]>();
  const ownerAt = (key: number) => (formulas.has(key) ? key : ownerOf.get(key));
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const key = formulaKey(row, column);
      const owner = ownerAt(key - MAX_COLUMNS) ?? (column > 0 ? ownerAt(key - 1) : undefined);
      // The cell comes last: few stand beside a formula, and each is made anew.
      if (owner === undefined || formulas.has(key) || sheet.cell(row, column).formula === "none") continue;
      ownerOf.set(key, owner);
      const known = rests.get(owner);
      if (known) known.push(key);
      else rests.set(owner, [key]);
    }
  }
  return rests;
}

function blockOf(key: number, rests: readonly number[]): Block {
  const [top, left] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  const right = rests.reduce((most, rest) => Math.max(most, rest % MAX_COLUMNS), left);
  return { top, left, bottom: Math.floor((rests.at(-1) ?? key) / MAX_COLUMNS), right };
}

function bySheet({ sheets }: WorkbookSnapshot, cells: readonly SealedFormula[]): Unsettled {
  const found = new Map<string, Set<number>>();
  for (const { tab, row, column, rests } of cells) {
    const { name } = sheets[tab]!;
    const keys = found.get(name) ?? new Set<number>();
    found.set(name, keys.add(formulaKey(row, column)));
    for (const rest of rests) keys.add(rest);
  }
  return found;
}
