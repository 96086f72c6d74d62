// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../values/display";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { Done } from "./calendar-state";
import { answerIn, cellAt, headingRowOf, type StaffAnswer } from "./staff-answers";

/** Headings are API: sheets out there hold them, and by the first the table is found again. */
export const CALENDAR_HEADINGS = ["Adempimento", "Scadenza", "Norma", "Adempiuto il", "Stato", "Note"] as const;
/** «Adempiuto il» and «Note». */
export const CALENDAR_STAFF_COLUMNS: readonly number[] = [3, 5];
export const STATE_COLUMN = 4;

/** A row of «Calendario» on which staff wrote something. */
export interface CalendarEntry {
  readonly name: string;
  readonly done: Done;
  /** «Adempiuto il» and «Note», as they stand. */
  readonly answers: readonly StaffAnswer[];
}

/** By the folded name of what is due. */
export type CalendarEntries = ReadonlyMap<string, CalendarEntry>;

export const NO_CALENDAR_ENTRIES: CalendarEntries = new Map();

/** Reads staff's columns back, wherever rows and columns were moved to. */
export function readCalendarEntries(sheet: Sheet, dateSystem: 1900 | 1904): CalendarEntries {
  const found = headingRowOf(sheet, CALENDAR_HEADINGS[0]);
  if (!found) return NO_CALENDAR_ENTRIES;
  const nameColumn = found.columns.get(CALENDAR_HEADINGS[0])!;
  const columns = CALENDAR_STAFF_COLUMNS.map((column) => found.columns.get(CALENDAR_HEADINGS[column]!) ?? -1);
  const entries = new Map<string, CalendarEntry>();
  for (const row of sheet.rows()) {
    const name = sheet.cell(row, nameColumn).text.trim();
    if (row <= found.row || name === "" || entries.has(fold(name))) continue;
    const cells = columns.map((column) => cellAt(sheet, row, column));
    const answers = cells.map(answerIn);
    if (answers.every(({ value }) => value === null)) continue;
    entries.set(fold(name), { name, done: doneIn(cells[0]!, dateSystem), answers });
  }
  return entries;
}

function doneIn(cell: Cell, dateSystem: 1900 | 1904): Done {
  const value = interpret(cell, dateSystem);
  if (value.type === "date") return { day: Math.floor(value.number) };
  const written = displayText(cell, dateSystem).trim();
  return written === "" ? null : { written };
}
