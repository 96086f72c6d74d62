// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { HeadingRow } from "./heading-row";
import { isColumnKeys } from "./column-keys";
import { splitByGroups } from "./groups";
import { withLabelColumn } from "./label-columns";
import { tableLength } from "./after-table";
import type { Section, Title } from "./section";
import { hasNumber, isWritten, rowViewer, type RowView } from "./row-view";

type Recognise = (sheet: Sheet, row: number) => HeadingRow | null;

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

/** Cuts a sheet into sections, wherever its tables start; no sections when it has no heading row. Linear in its cells. */
export function sectionsOf(sheet: Sheet, recognise: Recognise): readonly Section[] {
  const sections: Open[] = [];
  let titles: Title[] = [];
  let pending: Section["perspective"] = null;
  for (const row of sheet.rows()) {
    const current = sections.at(-1);
    const seen = current?.view(row);
    if (current && row === current.heading.row + 1 && isColumnKeys(sheet, row)) continue;
    // The common case, decided first: no text is looked at.
    if (current && seen && hasNumber(seen)) {
      current.rows.push(seen);
      continue;
    }
    const found = recognise(sheet, row);
    if (found) {
      const heading = withLabelColumn(sheet, found);
      if (current) titles = takeTitles(sheet, current);
      const perspective = heading.perspective ?? pending;
      const from = { row, column: firstColumn(sheet, row) };
      titles = titles.filter(({ text }) => !heading.above.includes(text));
      sections.push(openSection(sheet, heading, { from, perspective, titles }));
      [titles, pending] = [[], null];
      continue;
    }
    const named = perspectiveRow(sheet, row);
    if (named && current) {
      const place = { from: named.at, perspective: named, titles: takeTitles(sheet, current) };
      sections.push(openSection(sheet, current.heading, place));
    } else if (named) pending = named;
    else if (current && seen) current.rows.push(seen);
    else titles.push(...textsOf(sheet, row));
  }
  // Notes and blank rows after the last figure belong to no table.
  const last = sections.at(-1);
  if (last) takeTitles(sheet, last);
  return sections.flatMap((section) => splitByGroups(sheet, section));
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
  const inside = match[1]!.replace(/\s+/g, " ").trim();
  const holder = inside === "" ? texts[1] : first;
  const name = inside === "" ? holder?.text.replace(/\s+/g, " ").trim() : inside;
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

/** Rows after the table are no part of it: their texts are the titles of the next one. */
function takeTitles(sheet: Sheet, section: Open): Title[] {
  const after = section.rows.splice(tableLength(section.rows));
  return after.flatMap(({ row }) => textsOf(sheet, row));
}

function firstColumn(sheet: Sheet, row: number): number {
  return sheet.columns(row).find((column) => sheet.cell(row, column).kind !== "blank") ?? 0;
}
