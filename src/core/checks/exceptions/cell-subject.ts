// SPDX-License-Identifier: EUPL-1.2
import { fold, foldLabel } from "../../values/fold";
import type { Sheet } from "../../workbook/snapshot";
import type { FindingPlace } from "../finding";

/** A cell of another table: its row by the first text on it, its column by the nearest text above. */
export interface CellSubject {
  readonly identity: string;
  readonly point: string;
  readonly title: string;
  readonly names: readonly string[];
}

export function cellSubject(sheet: Sheet | undefined, { sheet: name, at }: FindingPlace): CellSubject {
  const title = sheet ? firstText(sheet, at.row) : "";
  const names = title === "" ? [] : [foldLabel(title)];
  const point = sheet ? headingAbove(sheet, at) : "";
  return { identity: rowIdentity(name, title, at.row), point, title, names };
}

/** The identities of all the rows of a sheet. */
export function* rowIdentities(sheet: Sheet): Generator<string> {
  for (const row of sheet.rows()) yield rowIdentity(sheet.name, firstText(sheet, row), row);
}

/** A row without any text has nothing but its number. */
function rowIdentity(sheet: string, title: string, row: number): string {
  return `C|${fold(sheet)}|${foldLabel(title) || String(row)}`;
}

function firstText(sheet: Sheet, row: number): string {
  for (const column of sheet.columns(row)) {
    const { text } = sheet.cell(row, column);
    if (foldLabel(text) !== "") return text;
  }
  return "";
}

/** A heading further away than this is not looked for. */
const ROWS_ABOVE = 200;

function headingAbove(sheet: Sheet, { row, column }: FindingPlace["at"]): string {
  for (let above = row; above >= Math.max(0, row - ROWS_ABOVE); above--) {
    const text = foldLabel(sheet.cell(above, column).text);
    if (text !== "") return text;
  }
  return "";
}
