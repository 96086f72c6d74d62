// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { CellContent } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { KEY_HEADING } from "../deviation-headings";
import { answerIn, cellAt, headingRowOf, type StaffAnswer } from "../staff-answers";
import { SAMPLE_ABOUT, SAMPLE_OIV_HEADINGS } from "./sample-headings";

/** What the OIV wrote about an indicator of a sample. */
export interface SampleEntry {
  readonly key: string;
  /** Indicator, unit, objective: what the row was about. */
  readonly about: readonly CellContent[];
  readonly answers: readonly StaffAnswer[];
}

/** By the key of the indicator; rows on which the OIV wrote nothing are absent. */
export type SampleEntries = ReadonlyMap<string, SampleEntry>;

export const NO_SAMPLE_ENTRIES: SampleEntries = new Map();

/** Reads the OIV's columns back, wherever rows and columns were moved to. */
export function readSampleEntries(sheet: Sheet): SampleEntries {
  const found = headingRowOf(sheet, KEY_HEADING);
  if (!found) return NO_SAMPLE_ENTRIES;
  const place = (heading: string): number => found.columns.get(heading) ?? -1;
  const about = SAMPLE_ABOUT.map(place);
  const own = SAMPLE_OIV_HEADINGS.map(place);
  const entries = new Map<string, SampleEntry>();
  for (const row of sheet.rows()) {
    const key = sheet.cell(row, place(KEY_HEADING)).text;
    if (row <= found.row || key === "" || entries.has(key)) continue;
    const answers = own.map((column) => answerIn(cellAt(sheet, row, column)));
    if (answers.every(({ value }) => value === null)) continue;
    entries.set(key, { key, about: about.map((column) => contentOf(cellAt(sheet, row, column))), answers });
  }
  return entries;
}
