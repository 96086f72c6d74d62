// SPDX-License-Identifier: EUPL-1.2
import { deadlinesOf } from "../summaries/calendar-deadlines";
import { NO_CALENDAR_ENTRIES, readCalendarEntries } from "../summaries/calendar-entries";
import { type CalendarLine, calendarSheet } from "../summaries/calendar-sheet";
import type { FurtherSheet } from "./fill";
import { ownSheetOf } from "./filling/place-summary";
import { because } from "./filling/reasons";
import type { Verification } from "./verify";

/**
 * «Calendario», with what staff wrote on the one that is there; its lines go to `tell`. Without a year no deadline has a
 * day: nothing is made, and a note says why.
 */
export function calendarOf(
  { workbook, scorecard, settings, given }: Verification,
  tell: (lines: readonly CalendarLine[]) => void,
): readonly FurtherSheet[] {
  const { year } = scorecard;
  if (year === null) return [];
  const { dateSystem } = workbook;
  const moment = { today: given.today, phase: settings.phase, dateSystem };
  return [
    (draft) => {
      const sheet = ownSheetOf(draft, "calendario");
      const written = sheet ? readCalendarEntries(sheet, dateSystem) : NO_CALENDAR_ENTRIES;
      const calendar = calendarSheet(year, deadlinesOf(year, settings), moment, written);
      tell(calendar.lines);
      return calendar;
    },
  ];
}

/** Why there is no calendar; nothing where there is. */
export function calendarNotes({ scorecard }: Verification) {
  return scorecard.year === null ? [because("calendar-without-year")] : [];
}
