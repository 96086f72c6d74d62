// SPDX-License-Identifier: EUPL-1.2
import { MAPPED_ROLES, MAPPING_HEADINGS } from "../../settings/column-mapping";
import type { Part, StaffSheet } from "../../settings/staff-sheets";
import { COLUMNS_SECTION, sectionRow } from "../../summaries/parameters-sheet";
import { fold } from "../../values/fold";
import type { Draft } from "../filling/draft";
import { editSetting, lastWritten } from "./edit-setting";

/** Rows of the section «Colonne» that are free, and where its headings stand above them. */
export interface RowsForSheets {
  readonly first: number;
  readonly headingRow: number;
  /** Column of each heading, by its folded text; those that are added are entered here. */
  readonly columns: Map<string, number>;
}

/** Rows for so many sheets below those of the last part; where another follows too closely, below all else. */
export function roomForSheets(
  draft: Draft,
  sheet: StaffSheet["sheet"],
  parts: readonly Part[],
  count: number,
): RowsForSheets {
  const last = parts.at(-1);
  if (!last) return newSection(draft, sheet);
  const { row, end, columns } = last;
  const first = Math.max(row, lastWritten(draft, sheet, end)) + 1;
  // One row stays blank above the headings of the next part.
  if (first + count < end) return { first, headingRow: row, columns: new Map(columns) };
  const headingRow = lastWritten(draft, sheet) + 2;
  const known: readonly string[] = [...MAPPING_HEADINGS, ...MAPPED_ROLES.map(([, heading]) => heading)];
  const repeated = known.filter((heading) => columns.has(fold(heading)));
  for (const heading of repeated)
    editSetting(draft, sheet, headingRow, { column: columns.get(fold(heading))!, value: heading, style: "heading" });
  const places = repeated.map((heading) => [fold(heading), columns.get(fold(heading))!] as const);
  return { first: headingRow + 1, headingRow, columns: new Map(places) };
}

/** The section anew, where staff had taken it away. */
function newSection(draft: Draft, sheet: StaffSheet["sheet"]): RowsForSheets {
  const row = lastWritten(draft, sheet) + 2;
  for (const { column, value, style } of sectionRow(COLUMNS_SECTION).cells)
    editSetting(draft, sheet, row, { column, value, style });
  const headingRow = row + 1;
  MAPPING_HEADINGS.forEach((value, column) => {
    editSetting(draft, sheet, headingRow, { column, value, style: "heading" });
  });
  const columns = new Map(MAPPING_HEADINGS.map((heading, column) => [fold(heading), column]));
  return { first: headingRow + 1, headingRow, columns };
}

/** The column of a heading; one that the section does not have follows at its right. */
export function headingPlace(draft: Draft, sheet: StaffSheet["sheet"], room: RowsForSheets, heading: string): number {
  const standing = room.columns.get(fold(heading));
  if (standing !== undefined) return standing;
  const column = Math.max(...room.columns.values()) + 1;
  room.columns.set(fold(heading), column);
  editSetting(draft, sheet, room.headingRow, { column, value: heading, style: "heading" });
  return column;
}
