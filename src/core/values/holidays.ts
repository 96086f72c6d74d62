// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "./parse-date";

/** Why an office is closed on a day. */
export type ClosedDay = "saturday" | "sunday" | "holiday";

/** Month and day of the holidays that never move (L. 260/1949, L. 54/1977, L. 336/2000). */
const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [1, 6],
  [4, 25],
  [5, 1],
  [6, 2],
  [8, 15],
  [11, 1],
  [12, 8],
  [12, 25],
  [12, 26],
];
/** San Francesco, 4 October, is a holiday again from 2026 (L. 151/2025). */
const SAINT_FRANCIS = { from: 2026, month: 10, day: 4 };

const SUNDAY = 1;
const SATURDAY = 0;

/**
 * Whether a day, counted since 1899-12-30 (a Saturday), is a Saturday, a Sunday or a national holiday; null: offices are
 * open. The holiday of the town's own patron is not known here.
 */
export function closedDay(day: number): ClosedDay | null {
  const weekday = ((day % 7) + 7) % 7;
  if (weekday === SUNDAY) return "sunday";
  if (isHoliday(day)) return "holiday";
  return weekday === SATURDAY ? "saturday" : null;
}

function isHoliday(day: number): boolean {
  const year = new Date((day - UNIX_EPOCH_DAY) * MS_A_DAY).getUTCFullYear();
  const { from, month, day: ofMonth } = SAINT_FRANCIS;
  if (year >= from && dayNumber(year, month, ofMonth) === day) return true;
  if (FIXED.some(([fixedMonth, fixedDay]) => dayNumber(year, fixedMonth, fixedDay) === day)) return true;
  return easterOf(year) + 1 === day;
}

const UNIX_EPOCH_DAY = 25_569;
const MS_A_DAY = 86_400_000;

/** Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876); NaN outside the years that days are known of. */
function easterOf(year: number): number {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (32 + leaps - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1) ?? NaN;
}
