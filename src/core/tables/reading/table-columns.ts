// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/snapshot";
import { fold, oneLine } from "../../values/fold";
import type { TableColumn } from "../data-table";
import { placesBeyond, type HeadingTexts } from "./group-extent";
import { yearIn, type RowSketch } from "./row-sketch";
import type { TableRows } from "./split-tables";

/** Which columns of a table hold figures, with what stands above them, and which hold labels. */
export interface TableColumns {
  readonly figures: readonly TableColumn[];
  /** Columns of texts, or of numbers that only name the row (codes, years, ordinals). */
  readonly labels: readonly number[];
}

/** Tells the columns of figures from those of labels. */
export function columnsOf(sheet: Sheet, { heads, body }: TableRows): TableColumns {
  const figures: number[] = [];
  const labels: number[] = [];
  for (const [column, count] of countsOf(body)) {
    const isFigure = count.figures > 0 && count.figures >= count.texts;
    const names = isFigure && naming(sheet, column, body, heads, figures.length === 0 && count.texts === 0);
    if (isFigure && !names) figures.push(column);
    else if (count.texts + count.figures > 0) labels.push(column);
  }
  return { figures: headedColumns(sheet, headingRows(heads, figures), figures), labels };
}

function countsOf(body: readonly RowSketch[]): readonly (readonly [number, { figures: number; texts: number }])[] {
  const counts = new Map<number, { figures: number; texts: number }>();
  const countOf = (column: number): { figures: number; texts: number } => {
    const known = counts.get(column) ?? { figures: 0, texts: 0 };
    counts.set(column, known);
    return known;
  };
  for (const { kind, texts, figures } of body) {
    if (kind === "single") continue;
    for (const column of figures) countOf(column).figures++;
    for (const column of texts) countOf(column).texts++;
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** Figures that count nothing: they name, date or order what stands beside them. */
const NAMING =
  /^(?:not[ae]$|osservazioni|annotazioni|cod(?:ice|\.)?\b|id\b|matricola|prot(?:ocollo|\.)|tel(?:efono|\.)?$|cell(?:ulare|\.)?$|fax|cap$|c\.? ?a\.? ?p\.?$|p(?:artita|\.) ?iva|c\.? ?f\.?$|cig|cup|capitolo|conto$|mappale|foglio$|articolo|art\.$|missione|programma$|n\.? ?(?:prot|civico|ord|progr)|progr(?:essivo|\.)?|pos(?:izione|\.)?$|riga|#)/;

function naming(
  sheet: Sheet,
  column: number,
  body: readonly RowSketch[],
  heads: readonly RowSketch[],
  isFirst: boolean,
): boolean {
  if (heads.some(({ row }) => NAMING.test(fold(sheet.cell(row, column).text)))) return true;
  const rows = body.filter(({ figures }) => figures.includes(column)).map(({ row }) => row);
  // most columns begin with no year and no 1: their cells are not looked at
  const start = sheet.cell(rows[0]!, column);
  if (yearIn(start) === null && numberOf(start) !== 1) return false;
  const cells = rows.map((row) => sheet.cell(row, column));
  const isYears = cells.every((cell) => yearIn(cell) !== null);
  const isSaidYear = heads.some(({ row }) => /^anno\b/.test(fold(sheet.cell(row, column).text)));
  if (isYears && (isSaidYear || (isFirst && cells.length > 1 && areSteps(cells.map((cell) => yearIn(cell)!))))) {
    return true;
  }
  return isFirst && isOrdinals(body, cells);
}

/** 1, 2, 3 … before a column of texts. */
function isOrdinals(body: readonly RowSketch[], cells: readonly Cell[]): boolean {
  const hasTexts = body.filter(({ texts }) => texts.length > 0).length * 2 > body.length;
  return cells.length > 1 && hasTexts && cells.every((cell, at) => (numberOf(cell) ?? -1) === at + 1);
}

function areSteps(years: readonly number[]): boolean {
  return years.every((year, at) => at === 0 || Math.abs(year - years[at - 1]!) === 1);
}

function numberOf(cell: Cell): number | null {
  return cell.kind === "number" ? cell.number : null;
}

/** Rows that stand over figures: a title above the labels alone is none. */
function headingRows(heads: readonly RowSketch[], figures: readonly number[]): readonly RowSketch[] {
  const first = figures[0] ?? 0;
  return heads.filter(({ kind, texts }) => kind !== "single" || texts[0]! >= first);
}

function headedColumns(sheet: Sheet, rows: readonly RowSketch[], figures: readonly number[]): readonly TableColumn[] {
  const columns = headedFrom(rows, figures);
  const texts = columns.map((column) => rows.map(({ row }) => headingText(sheet.cell(row, column))));
  const headings = new Map(headingsOf(texts).map((own, place) => [columns[place]!, own]));
  return figures.map((column) => ({ column, headings: headings.get(column)! }));
}

/** Columns of figures, and those among them that have headings and no figures: a group ends there too. */
function headedFrom(rows: readonly RowSketch[], figures: readonly number[]): readonly number[] {
  const [first, last] = [figures[0] ?? 0, figures.at(-1) ?? 0];
  const columns = new Set(figures);
  for (const { texts, figures: years, signs } of rows)
    for (const column of [...texts, ...years, ...signs]) if (column > first && column < last) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/**
 * A heading that is merged or written once reaches over the blanks to its right, where a further heading stands below;
 * not over columns beyond its group.
 */
function headingsOf(texts: HeadingTexts): readonly (readonly string[])[] {
  const beyond = placesBeyond(texts);
  const reaching = (texts[0] ?? []).map(() => "");
  return texts.map((own, place) => {
    const innermost = own.reduce((last, text, at) => (text === "" ? last : at), -1);
    return own
      .map((text, at) => {
        if (text !== "") reaching[at] = text;
        return text !== "" || at > innermost || beyond[at]!.has(place) ? text : reaching[at]!;
      })
      .filter((text, at, all) => text !== "" && text !== all[at - 1]);
  });
}

function headingText(cell: Cell): string {
  return cell.kind === "number" ? String(cell.number) : oneLine(cell.text);
}
