// SPDX-License-Identifier: EUPL-1.2
import type { Heading } from "../scorecard/model";
import type { Sheet } from "../workbook/snapshot";
import type { HeadingRow } from "./heading";
import type { RowView } from "./row-view";
import { isWritten } from "./written";

/** Rows in which a column without a heading is looked for. */
const ROWS_SEEN = 3;

/**
 * The headings of a table as they are written, from left to right, each with what it was read as. A column that has
 * none is among them too, with an empty text, when it was read all the same or when something stands in its first rows.
 */
export function headingsOf(sheet: Sheet, heading: HeadingRow, rows: readonly RowView[]): readonly Heading[] {
  const roles = rolesByColumn(heading);
  const columns = new Set([...roles.keys(), ...sheet.columns(heading.row)]);
  for (const { row } of rows.slice(0, ROWS_SEEN)) {
    for (const column of sheet.columns(row)) if (isWritten(sheet.cell(row, column))) columns.add(column);
  }
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({ role: roles.get(column) ?? null, ...textOver(sheet, heading, column) }));
}

function rolesByColumn({ columns, beside }: HeadingRow): ReadonlyMap<number, string> {
  const roles = new Map<number, string>();
  // the first role of a column stands: one that names objectives may name their indicators too
  for (const table of [columns, ...(beside ?? [])])
    for (const [role, column] of table) if (!roles.has(column)) roles.set(column, role);
  return roles;
}

/** On the heading row; failing that one row above or below it, where a table has two rows of headings. */
function textOver(sheet: Sheet, { row, above }: HeadingRow, column: number): Pick<Heading, "at" | "text"> {
  const around = above.length > 0 ? [row, row - 1] : [row];
  const found = around.find((each) => each >= 0 && isWritten(sheet.cell(each, column)));
  if (found === undefined) return { at: { row, column }, text: "" };
  const { kind, text, number } = sheet.cell(found, column);
  return { at: { row: found, column }, text: kind === "number" ? String(number) : text };
}
