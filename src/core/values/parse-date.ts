// SPDX-License-Identifier: EUPL-1.2
import { monthNumber } from "./months";

const WEEKDAY = /^(?:lun|mar|mer|gio|ven|sab|dom)[a-zì]* (?=\d)/;
const BEFORE = /^(?:in data |data |al |il |del |dal |giorno )+(?=\d)/;
const TIME_OF_DAY = /[ t]+(?:ore )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?z?$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const IN_WORDS = /^(\d{1,2})[°o]?[ -]?([a-z]+)\.?[ -](?:del )?(\d{4}|\d{2})$/;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar date; `monthFirst` is the other reading of «03/04/21», NaN where there is none. */
export interface ParsedDate {
  readonly day: number;
  readonly monthFirst: number;
}

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

/** A whole date, with its year, as Italian staff write it; null when it is none. `text` is clean (see cleanText). */
export function parseDate(text: string): ParsedDate | null {
  return ofFigures(text) ?? inOtherWords(text.replace(WEEKDAY, "").replace(BEFORE, "").replace(TIME_OF_DAY, ""));
}

function ofFigures(text: string): ParsedDate | null {
  const match = DAY_FIRST.exec(text);
  return match && dayOrMonthFirst(Number(match[1]), Number(match[2]), fullYear(match[3]!));
}

function inOtherWords(bare: string): ParsedDate | null {
  const figures = ofFigures(bare);
  if (figures) return figures;
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return certain(dayNumber(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const words = IN_WORDS.exec(bare);
  const month = words ? monthNumber(words[2]!) : null;
  return words && month !== null ? certain(dayNumber(fullYear(words[3]!), month, Number(words[1]))) : null;
}

/** The day comes first in Italy; where there is no such month, the figure was written by an English program. */
function dayOrMonthFirst(first: number, second: number, year: number): ParsedDate | null {
  const day = dayNumber(year, second, first);
  const other = dayNumber(year, first, second);
  if (day === null) return certain(other);
  return { day, monthFirst: other === null || other === day ? NaN : other };
}

function certain(day: number | null): ParsedDate | null {
  return day === null ? null : { day, monthFirst: NaN };
}

export function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) < 70 ? 2000 + Number(text) : 1900 + Number(text);
}
