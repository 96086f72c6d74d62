// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { OtherTable } from "../scorecard/model";
import { fold } from "../values/fold";

interface Region {
  readonly first: number;
  last: number;
  left: number;
  right: number;
  rowsWithNumbers: number;
  /** Rows with a figure that was typed as a text. */
  rowsWithTyped: number;
  texts: string[];
}

/** Figures pasted as texts make a table only where several rows bear them: one may be a date, or an amount in a note. */
const LEAST_TYPED_ROWS = 2;

/** Finds the tables of a sheet that is no dashboard: runs of rows, without a blank row between, that hold numbers. */
export function tablesOf(sheet: Sheet): readonly OtherTable[] {
  const tables: OtherTable[] = [];
  let title = "";
  for (const region of regionsOf(sheet)) {
    const heading = region.texts[0] ?? "";
    if ((region.rowsWithNumbers > 0 || region.rowsWithTyped >= LEAST_TYPED_ROWS) && region.right > region.left) {
      const from = { row: region.first, column: region.left };
      const to = { row: region.last, column: region.right };
      tables.push({ sheet: sheet.name, from, to, title: title || heading || sheet.name });
      title = "";
    } else if (heading) title = heading;
  }
  return tables;
}

/** Words of a summary of performance: its figures are scores, and are checked as such. */
const OF_PERFORMANCE =
  /obiettiv|indicator|performance|cruscott|raggiung|realizzazion|conseguiment|valutazion|punteggi|target|\bpes[oi]\b|\bgrado\b/;

/** The tables of somebody's own summary («Riepilogo contributi»), unless it sums up performance. */
export function summarisedTables(sheet: Sheet): readonly OtherTable[] {
  if (OF_PERFORMANCE.test(fold(sheet.name))) return [];
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const { kind, text } = sheet.cell(row, column);
      if (kind === "text" && OF_PERFORMANCE.test(fold(text))) return [];
    }
  }
  return tablesOf(sheet);
}

function regionsOf(sheet: Sheet): readonly Region[] {
  const regions: Region[] = [];
  for (const row of sheet.rows()) {
    const filled = sheet.columns(row).filter((column) => sheet.cell(row, column).kind !== "blank");
    if (filled.length === 0) continue;
    let region = regions.at(-1);
    if (!region || row > region.last + 1) {
      region = {
        first: row,
        last: row,
        left: filled[0]!,
        right: filled[0]!,
        rowsWithNumbers: 0,
        rowsWithTyped: 0,
        texts: [],
      };
      regions.push(region);
    }
    grow(region, sheet, row, filled);
  }
  return regions;
}

function grow(region: Region, sheet: Sheet, row: number, filled: readonly number[]): void {
  region.last = row;
  region.left = Math.min(region.left, filled[0]!);
  region.right = Math.max(region.right, filled.at(-1)!);
  const cells = filled.map((column) => sheet.cell(row, column));
  if (cells.some(({ kind }) => kind === "number")) region.rowsWithNumbers++;
  else if (cells.slice(1).some(isTypedFigure)) region.rowsWithTyped++;
  if (region.texts.length === 0)
    region.texts.push(...cells.filter(({ kind }) => kind === "text").map(({ text }) => text));
}

/** «1.234,56», «€ 12,00», «-7 %», «15»: neither a code («007», «1.2.3»), nor a year, a date, a telephone number. */
const TYPED_FIGURE = /^[-−–+]?\s?(?:€\s?)?[-−–+]?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,6})(?:,\d{1,4})?\s?[€%]?$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_FIGURE = 24;

function isTypedFigure({ kind, text }: Cell): boolean {
  if (kind !== "text" || text.length > LONGEST_FIGURE) return false;
  const typed = text.trim();
  return TYPED_FIGURE.test(typed) && !YEAR.test(typed);
}
