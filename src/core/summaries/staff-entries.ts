// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { contentOf } from "../memory/content";
import { DEVIATION_HEADINGS, KEY_HEADING, KIND_HEADING, STAFF_HEADINGS, UNMATCHED } from "./deviation-headings";
import { answerIn, cellAt, headingRowOf, type StaffAnswer } from "./staff-answers";

export type { StaffAnswer };

/** A row of «Scostamenti», or of another such sheet, on which staff wrote something. */
export interface StaffEntry {
  readonly key: string;
  /** Sheet, unit, objective, indicator, or whatever else says what the row was about. */
  readonly about: readonly CellContent[];
  readonly answers: readonly StaffAnswer[];
}

export interface StaffEntries {
  /** Keys of the deviations in the order of the rows on the sheet; those no longer matched have no place in it. */
  readonly keys: readonly string[];
  readonly entries: ReadonlyMap<string, StaffEntry>;
}

/** By which headings the rows of such a sheet are read back. */
export interface StaffTable {
  readonly key: string;
  readonly about: readonly string[];
  readonly staff: readonly string[];
  /** The column in which a row that is no longer matched says so. */
  readonly kind: string;
}

const DEVIATIONS: StaffTable = {
  key: KEY_HEADING,
  about: DEVIATION_HEADINGS.slice(0, 4),
  staff: STAFF_HEADINGS,
  kind: KIND_HEADING,
};

export const NO_STAFF_ENTRIES: StaffEntries = { keys: [], entries: new Map() };

/**
 * Reads back what staff wrote on «Scostamenti», or on the sheet of another table, by the key of each row. The columns are found by their headings, so
 * that nothing is lost of a sheet on which columns were moved and which is therefore handed over.
 */
export function readStaffEntries(sheet: Sheet, table: StaffTable = DEVIATIONS): StaffEntries {
  const found = headingRowOf(sheet, table.key);
  if (!found) return NO_STAFF_ENTRIES;
  const place = (heading: string): number => found.columns.get(heading) ?? -1;
  const about = table.about.map(place);
  const staff = table.staff.map(place);
  const keys: string[] = [];
  const entries = new Map<string, StaffEntry>();
  for (const row of sheet.rows()) {
    const key = sheet.cell(row, place(table.key)).text;
    if (row <= found.row || key === "" || key === table.key) continue;
    if (cellAt(sheet, row, place(table.kind)).text !== UNMATCHED) keys.push(key);
    const answers = staff.map((column) => answerIn(cellAt(sheet, row, column)));
    // Of two rows with one key, the first that staff filled in speaks.
    if (entries.has(key) || answers.every(({ value }) => value === null)) continue;
    entries.set(key, { key, about: about.map((column) => contentOf(cellAt(sheet, row, column))), answers });
  }
  return { keys, entries };
}
