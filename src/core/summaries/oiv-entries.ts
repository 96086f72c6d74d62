// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { answerIn, cellAt, headingRowOf, type StaffAnswer } from "./staff-answers";
import { CRITERION_HEADING, keyIn, OIV_HEADINGS } from "./validation-headings";

/** What the OIV wrote on «Validazione OIV», by the letter of the criterion; rows on which it wrote nothing are absent. */
export type OivEntries = ReadonlyMap<string, readonly StaffAnswer[]>;

export const NO_OIV_ENTRIES: OivEntries = new Map();

/** Reads the OIV's columns back, wherever rows and columns were moved to. */
export function readOivEntries(sheet: Sheet): OivEntries {
  const found = headingRowOf(sheet, CRITERION_HEADING);
  if (!found) return NO_OIV_ENTRIES;
  const columns = OIV_HEADINGS.map((heading) => found.columns.get(heading) ?? -1);
  const keyColumn = found.columns.get(CRITERION_HEADING)!;
  const entries = new Map<string, readonly StaffAnswer[]>();
  for (const row of sheet.rows()) {
    const key = keyIn(sheet.cell(row, keyColumn).text);
    if (key === "" || entries.has(key)) continue;
    const answers = columns.map((column) => answerIn(cellAt(sheet, row, column)));
    if (answers.some(({ value }) => value !== null)) entries.set(key, answers);
  }
  return entries;
}
