// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { OtherTable } from "../scorecard/model";
import { foldHeading } from "../values/fold";
import { headingRole } from "./heading-row";
import { isWritten } from "./written";
import { bareTime } from "./vocabulary/periods";
import { FOREIGN_HEADING, FOREIGN_MARK } from "./vocabulary/foreign-headings";

/** A table of something else on a sheet with indicators, from its row of headings on. */
export interface Foreign {
  readonly sheet: string;
  readonly first: number;
  last: number;
  left: number;
  right: number;
  readonly title: string;
}

const FEWEST_HEADINGS = 2;
/** Longer texts are descriptions, not headings. */
const LONGEST_HEADING = 60;

/**
 * The table of another kind that begins on this row («Comportamento | Peso | Punteggio»): nothing but short texts, most of
 * them headings that are known, one of which no table of indicators has. Null for any other row.
 */
export function foreignTable(sheet: Sheet, row: number): Foreign | null {
  const texts: string[] = [];
  const columns: number[] = [];
  for (const column of sheet.columns(row)) {
    const cell = sheet.cell(row, column);
    if (!isWritten(cell)) continue;
    if (cell.kind !== "text" || cell.text.length > LONGEST_HEADING) return null;
    texts.push(cell.text);
    columns.push(column);
  }
  if (texts.length < FEWEST_HEADINGS) return null;
  const words = texts.map(foldHeading);
  if (!words.some((each) => FOREIGN_MARK.test(each))) return null;
  const isKnown = (text: string, index: number): boolean =>
    FOREIGN_HEADING.test(words[index]!) || headingRole(text) !== null || bareTime(text) !== null;
  const known = texts.filter(isKnown);
  // «Fase: | avvio» and «Valutazione: | buona» are keys with their values.
  if (known.length < FEWEST_HEADINGS || known.length * 2 < texts.length) return null;
  if (texts.some((text) => text.trim().endsWith(":"))) return null;
  return { sheet: sheet.name, first: row, last: row, left: columns[0]!, right: columns.at(-1)!, title: texts[0]! };
}

/** Goes on with the table as long as no blank row ends it; false for a row that is no part of it. */
export function growForeign(sheet: Sheet, table: Foreign, row: number): boolean {
  const written = sheet.columns(row).filter((column) => isWritten(sheet.cell(row, column)));
  if (written.length === 0 || row > table.last + 1) return false;
  table.last = row;
  table.left = Math.min(table.left, written[0]!);
  table.right = Math.max(table.right, written.at(-1)!);
  return true;
}

/** As other tables are reported. */
export function tableOf({ sheet, first, last, left, right, title }: Foreign): OtherTable {
  return { sheet, from: { row: first, column: left }, to: { row: last, column: right }, title };
}
