// SPDX-License-Identifier: EUPL-1.2

const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = 86_400_000;
/** 1 January 1970 as a serial number. */
const EPOCH = 25_569;
/** How much later the other system of dates begins. */
const LATER_1904 = 1462;
/** Two figures of a year below this are of this century, as in Excel. */
const TURN = 30;

/** «31/12/2026», «31-12-26», «2026-12-31» as a serial number with the format of a date; null for anything else. */
export function italianDate(text: string, dateSystem: 1900 | 1904): { value: number; format: string } | null {
  const day = DATE.exec(text);
  const iso = ISO.exec(text);
  const [year, month, date] = day ? [day[3]!, day[2]!, day[1]!] : iso ? [iso[1]!, iso[2]!, iso[3]!] : [];
  if (year === undefined) return null;
  const serial = serialOf(fullYear(year), Number(month), Number(date));
  if (serial === null) return null;
  return { value: dateSystem === 1904 ? serial - LATER_1904 : serial, format: "dd/mm/yyyy" };
}

function fullYear(text: string): number {
  const number = Number(text);
  if (text.length === 4) return number;
  return number + (number < TURN ? 2000 : 1900);
}

/** null where the calendar has no such day. */
function serialOf(year: number, month: number, date: number): number | null {
  const time = Date.UTC(year, month - 1, date);
  const found = new Date(time);
  const isThere = found.getUTCMonth() === month - 1 && found.getUTCDate() === date && year >= 1904;
  return isThere ? time / DAY + EPOCH : null;
}

/** The day of a serial number, as it is typed: «31/12/2026». */
export function italianDay(serial: number, dateSystem: 1900 | 1904): string {
  const days = dateSystem === 1904 ? serial + LATER_1904 : serial;
  const [year, month, date] = new Date((days - EPOCH) * DAY).toISOString().slice(0, 10).split("-");
  return `${date!}/${month!}/${year!}`;
}
