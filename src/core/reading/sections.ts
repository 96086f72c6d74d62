// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { OtherTable } from "../scorecard/model";
import type { Steps } from "../steps/steps";
import { oneLine } from "../values/fold";
import { foreignTable, growForeign, tableOf, type Foreign } from "./foreign-table";
import type { HeadingRow } from "./heading";
import { isColumnKeys } from "./column-keys";
import { splitByGroups } from "./groups";
import { withCodeColumn, withLabelColumn } from "./label-columns";
import { tableLength } from "./after-table";
import type { Section, Title } from "./section";
import { withKindColumn } from "./row-kinds";
import { withBeside } from "./side-by-side";
import { hasNumber, rowViewer, type RowView } from "./row-view";
import { isWritten } from "./written";

/** Recognises the headings of performance tables. */
export type Recognise = (sheet: Sheet, row: number) => HeadingRow | null;

interface Open {
  heading: HeadingRow;
  from: CellPosition;
  perspective: Section["perspective"];
  unit: Section["unit"];
  titles: Title[];
  rows: RowView[];
  readonly view: (row: number) => RowView;
}

const PERSPECTIVE_ROW = /^prospettiva\b[\s:–-]*(?:(?:n\.?\s*)?\d+\s*[:.)–-]\s*)?(.*)$/isu;

/** What stands on a sheet: its performance tables, and the others beside them. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly others: readonly OtherTable[];
}

/** Where the cutting stands: what is open, and what was said since. */
interface Cutting {
  readonly sheet: Sheet;
  readonly recognise: Recognise;
  readonly sections: Open[];
  readonly others: Foreign[];
  titles: Title[];
  pending: Section["perspective"];
  current: Open | null;
  foreign: Foreign | null;
}

/** Rows between two places to stop. */
const ROWS_AT_A_TIME = 64;

/** Cuts a sheet into sections, wherever its tables start; no sections when it has no heading row. Linear in its cells. */
export function* outlineOf(sheet: Sheet, recognise: Recognise): Steps<Outline> {
  const cutting: Cutting = {
    ...{ sheet, recognise, sections: [], others: [], titles: [] },
    ...{ pending: null, current: null, foreign: null },
  };
  let seen = 0;
  for (const row of sheet.rows()) {
    cutRow(cutting, row);
    if (++seen % ROWS_AT_A_TIME === 0) yield;
  }
  // Notes and blank rows after the last figure belong to no table.
  if (cutting.current) takeTitles(sheet, cutting.current);
  const sections = cutting.sections.flatMap((section) => {
    const views = (section.heading.beside ?? []).map((columns) => rowViewer(sheet, { columns }));
    return splitByGroups(sheet, { ...section, rows: withBeside(section.rows, views) });
  });
  return { sections, others: cutting.others.map(tableOf) };
}

function cutRow(cutting: Cutting, row: number): void {
  const { sheet, current } = cutting;
  const seen = current?.view(row);
  if (current && row === current.heading.row + 1 && isColumnKeys(sheet, row)) return;
  // The common case, decided first: no text is looked at.
  if (current && seen && hasNumber(seen)) current.rows.push(seen);
  else placeRow(cutting, row, seen);
}

function placeRow(cutting: Cutting, row: number, seen: RowView | undefined): void {
  const { sheet, current, foreign } = cutting;
  const heading = cutting.recognise(sheet, row);
  if (heading) {
    openTable(cutting, withKindColumn(sheet, withCodeColumn(sheet, withLabelColumn(sheet, heading))));
    return;
  }
  if (foreign && growForeign(sheet, foreign, row)) return;
  cutting.foreign = foreignTable(sheet, row);
  if (cutting.foreign) {
    cutting.others.push(cutting.foreign);
    // What was said above a table of phases is still said of the indicators below it.
    if (current) {
      takeTitles(sheet, current);
      takeOwnTitle(sheet, current, row);
    }
    cutting.current = null;
    return;
  }
  const named = perspectiveRow(sheet, row);
  if (named && current) {
    const place = { from: named.at, perspective: named, titles: takeTitles(sheet, current) };
    cutting.current = openSection(sheet, current.heading, place);
    cutting.sections.push(cutting.current);
  } else if (named) cutting.pending = named;
  else if (current && seen) current.rows.push(seen);
  else cutting.titles.push(...textsOf(sheet, row));
}

/** «Risorse umane», alone on the row above another table, is its title and no indicator. */
function takeOwnTitle(sheet: Sheet, section: Open, row: number): void {
  const last = section.rows.at(-1);
  if (last?.row === row - 1 && !last.hasFigures && textsOf(sheet, last.row).length === 1) section.rows.pop();
}

function openTable(cutting: Cutting, heading: HeadingRow): void {
  const { sheet, current, pending } = cutting;
  const { row } = heading;
  const said = current ? takeTitles(sheet, current, row) : cutting.titles;
  const titles = said.filter(({ text }) => !heading.above.includes(text));
  const from = { row, column: firstColumn(sheet, row) };
  cutting.current = openSection(sheet, heading, { from, perspective: heading.perspective ?? pending, titles });
  cutting.sections.push(cutting.current);
  [cutting.titles, cutting.pending, cutting.foreign] = [[], null, null];
}

function openSection(sheet: Sheet, heading: HeadingRow, place: Pick<Open, "from" | "perspective" | "titles">): Open {
  return { ...place, heading, unit: null, rows: [], view: rowViewer(sheet, heading) };
}

/** "Prospettiva X" in a single cell, or "Prospettiva" and its name in two, without the other headings. */
function perspectiveRow(sheet: Sheet, row: number): NonNullable<Section["perspective"]> | null {
  const texts = textsOf(sheet, row);
  const first = texts[0];
  const match = first && texts.length <= 2 ? PERSPECTIVE_ROW.exec(first.text) : null;
  if (!first || !match) return null;
  const inside = oneLine(match[1]!);
  const holder = inside === "" ? texts[1] : first;
  const name = inside === "" ? holder && oneLine(holder.text) : inside;
  return holder && name ? { name, at: holder.at } : null;
}

function textsOf(sheet: Sheet, row: number): Title[] {
  const texts: Title[] = [];
  for (const column of sheet.columns(row)) {
    const cell = sheet.cell(row, column);
    if (!isWritten(cell)) continue;
    const isText = cell.kind === "text";
    const text = isText ? cell.text.trim() : cell.kind === "number" ? String(cell.number) : "";
    texts.push({ text, isText, at: { row, column } });
  }
  return texts;
}

/**
 * Rows after the table are no part of it: their texts are the titles of the next one, which begins on `next`. «2.
 * Performance del settore», over it and apart from the rows above, is no objective, whatever it begins with.
 */
function takeTitles(sheet: Sheet, section: Open, next?: number): Title[] {
  const { rows } = section;
  let end = tableLength(rows);
  const last = rows[end - 1];
  const isOver = last !== undefined && end > 1 && last.row + 1 === next && last.row > rows[end - 2]!.row + 1;
  if (isOver && !last.hasFigures && textsOf(sheet, last.row).length === 1) end--;
  const after = rows.splice(end);
  return after.flatMap(({ row }) => textsOf(sheet, row));
}

function firstColumn(sheet: Sheet, row: number): number {
  return sheet.columns(row).find((column) => sheet.cell(row, column).kind !== "blank") ?? 0;
}
