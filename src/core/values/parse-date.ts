// SPDX-License-Identifier: EUPL-1.2
const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.]+z?)?$/;
const IN_WORDS = /^(?:(\d{1,2})°?[º]?\s+)?([a-z]+)\s+(\d{4})$/;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 of a calendar date; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (time - EPOCH) / DAY : null;
}

/** "2021-06-30" of a day number. */
export function isoDate(day: number): string {
  return new Date(EPOCH + Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** Day number of a date as Italian staff write it; a month alone means its last day. null when it is no date. */
export function parseDate(text: string): number | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayNumber(fullYear(dayFirst[3]!), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayNumber(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const words = IN_WORDS.exec(text);
  const month = words ? MONTHS.indexOf(words[2]!) + 1 : 0;
  if (!words || month === 0) return null;
  const year = Number(words[3]);
  if (words[1] !== undefined) return dayNumber(year, month, Number(words[1]));
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next === null ? null : next - 1;
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}
