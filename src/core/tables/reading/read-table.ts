// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { displayText } from "../../values/display";
import { oneLine } from "../../values/fold";
import { BLANK_VALUE, interpret } from "../../values/interpret";
import type { TypedValue } from "../../values/typed-value";
import type { DataTable, TableRow } from "../data-table";
import { sketchRows, type RowSketch } from "./row-sketch";
import { areasOf, joinedRegions, type TableRegion } from "./table-areas";
import { columnsOf } from "./table-columns";
import { splitTables, type TableRows } from "./split-tables";
import { isTotalLabel } from "../sums/table-words";

/** Reads the tables of these regions: headings are told from figures by what the cells hold, never by addresses. */
export function readTables(
  sheets: readonly Sheet[],
  regions: readonly TableRegion[],
  dateSystem: 1900 | 1904 = 1900,
): readonly DataTable[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const tables: DataTable[] = [];
  for (const region of joinedRegions(byName, regions)) {
    const sheet = byName.get(region.sheet)!;
    for (const { left, right } of areasOf(sheet, region)) {
      const sketches = sketchRows(sheet, region.from.row, region.to.row, left, right);
      for (const [at, rows] of splitTables(sheet, sketches).entries()) {
        const table = tableOf(sheet, rows, at === 0 ? region.title : "", dateSystem);
        if (table) tables.push(table);
      }
    }
  }
  return tables;
}

function tableOf(sheet: Sheet, rows: TableRows, said: string, dateSystem: 1900 | 1904): DataTable | null {
  const { figures, labels } = columnsOf(sheet, rows);
  if (figures.length === 0) return null;
  const all = [...rows.heads, ...rows.body];
  const filled = all.flatMap(({ texts, figures, signs }) => [...texts, ...figures, ...signs]);
  const isFigure = new Set(figures.map(({ column }) => column));
  const from = { row: all[0]!.row, column: least(filled) };
  const to = { row: all.at(-1)!.row, column: greatest(filled) };
  return {
    sheet: sheet.name,
    title: said || titleIn(sheet, rows.heads) || sheet.name,
    from,
    to,
    columns: figures,
    rows: bodyRows(sheet, partsIn(rows), labels, isFigure, dateSystem),
    value: valuesOf(sheet, from, to, dateSystem),
  };
}

/** A single text between the headings and the figures is the title of the table's first part. */
function partsIn({ heads, body }: TableRows): readonly RowSketch[] {
  const last = heads.at(-1);
  return heads.length > 1 && last?.kind === "single" && heads.at(-2)!.kind !== "single" ? [last, ...body] : body;
}

function bodyRows(
  sheet: Sheet,
  body: readonly RowSketch[],
  labels: readonly number[],
  isFigure: ReadonlySet<number>,
  dateSystem: 1900 | 1904,
): readonly TableRow[] {
  const named = namingColumns(labels, isFigure);
  let section = "";
  return body.flatMap(({ row, kind, figures, signs }) => {
    const label = labelOf(named.map((column) => displayText(sheet.cell(row, column), dateSystem)));
    if (kind === "single") section = label;
    const hasFigure = [...figures, ...signs].some((column) => isFigure.has(column));
    return hasFigure ? [{ row, label, section }] : [];
  });
}

/** «04 Istruzione», «Totale missione 04»: of several labels the last that says «Totale» says what the row is. */
function labelOf(texts: readonly string[]): string {
  const isFirst = isTotalLabel(texts.find((text) => text.trim() !== "") ?? "");
  const total = isFirst ? undefined : texts.filter((text) => isTotalLabel(text)).at(-1);
  return oneLine(total ?? texts.join(" "));
}

/** Labels stand left of the figures; where nothing does, the first column of texts names the rows. */
function namingColumns(labels: readonly number[], isFigure: ReadonlySet<number>): readonly number[] {
  const first = least([...isFigure]);
  const before = labels.filter((column) => column < first);
  return before.length > 0 ? before : labels.slice(0, 1);
}

function titleIn(sheet: Sheet, heads: readonly RowSketch[]): string {
  const title = heads.find(({ kind }) => kind === "single");
  return title ? oneLine(sheet.cell(title.row, title.texts[0]!).text) : "";
}

/** Cells are read when first asked for, and once: sums look at them again and again. */
function valuesOf(sheet: Sheet, from: CellPosition, to: CellPosition, dateSystem: 1900 | 1904): DataTable["value"] {
  const known: TypedValue[][] = [];
  return (row, column) => {
    if (row < from.row || row > to.row || column < from.column || column > to.column) return BLANK_VALUE;
    const values = (known[column - from.column] ??= []);
    return (values[row - from.row] ??= interpret(sheet.cell(row, column), dateSystem));
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
