// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../../workbook/snapshot";
import { yearIn, type RowSketch } from "./row-sketch";

/** Rows of one table: what stands above its figures, and its body (figures, and the titles of its parts). */
export interface TableRows {
  readonly heads: readonly RowSketch[];
  readonly body: readonly RowSketch[];
}

/** Cuts rows into tables: a new one begins where headings recur below figures. */
export function splitTables(sheet: Sheet, sketches: readonly RowSketch[]): readonly TableRows[] {
  const tables: { heads: RowSketch[]; body: RowSketch[] }[] = [];
  let current = { heads: [] as RowSketch[], body: [] as RowSketch[] };
  const figureColumns = new Set<number>();
  for (const [at, sketch] of sketches.entries()) {
    const hasFigures = figureColumns.size > 0;
    if (hasFigures && isHeading(sheet, sketches, at) && recurs(sheet, sketch, current.heads, figureColumns)) {
      tables.push(current);
      current = { heads: [...trailingTitles(current.body), sketch], body: [] };
      figureColumns.clear();
    } else if (isBody(sheet, sketches, at, hasFigures)) {
      current.body.push(sketch);
      for (const column of sketch.figures) figureColumns.add(column);
    } else current.heads.push(sketch);
  }
  tables.push(current);
  return tables.filter(({ body }) => body.some(({ figures }) => figures.length > 0));
}

function isBody(sheet: Sheet, sketches: readonly RowSketch[], at: number, hasFigures: boolean): boolean {
  if (hasFigures || sketches[at]!.kind === "figures") return true;
  return sketches[at]!.kind === "years" && !isHeading(sheet, sketches, at);
}

/** Texts, or years that follow each other and under which other figures stand. */
function isHeading(sheet: Sheet, sketches: readonly RowSketch[], at: number): boolean {
  const { kind, row, figures } = sketches[at]!;
  const next = sketches[at + 1];
  if (kind === "words") return next !== undefined;
  if (kind !== "years" || next === undefined || next.kind === "years" || next.kind === "single") return false;
  const years = figures.map((column) => yearIn(sheet.cell(row, column))!);
  return years.every((year, place) => place === 0 || Math.abs(year - years[place - 1]!) <= 3);
}

/** True when the row stands over the figures as headings do; a body may also have rows of mere words. */
function recurs(sheet: Sheet, sketch: RowSketch, heads: readonly RowSketch[], figureColumns: Set<number>): boolean {
  const over = [...sketch.texts, ...sketch.figures].filter((column) => figureColumns.has(column));
  if (over.length * 2 < figureColumns.size || over.length === 0) return false;
  const words = over.map((column) => wordsOf(sheet, sketch.row, column));
  if (sketch.kind === "years" || heads.some(({ row }) => over.every((c, at) => wordsOf(sheet, row, c) === words[at])))
    return true;
  return new Set(words).size > 1;
}

function wordsOf(sheet: Sheet, row: number, column: number): string {
  const { kind, text, number } = sheet.cell(row, column);
  return kind === "number" ? String(number) : text.trim().toLowerCase();
}

/** Titles right above a heading are of the table that begins there: taken away from the one that ends. */
function trailingTitles(body: RowSketch[]): RowSketch[] {
  const titles: RowSketch[] = [];
  while (body.at(-1)?.kind === "single") titles.unshift(body.pop()!);
  return titles;
}
