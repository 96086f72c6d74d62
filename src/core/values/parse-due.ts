// SPDX-License-Identifier: EUPL-1.2
import { lastDay, monthNumber } from "./months";
import { fullYear } from "./parse-date";
import type { MonthDay } from "./typed-value";

/** A day by which something is due; `year` null where the text does not say it. */
export interface Due extends MonthDay {
  readonly year: number | null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...["i", "ii", "iii", "iv"].map((word, index) => [word, index + 1] as const),
  ...["1", "2", "3", "4"].map((word, index) => [word, index + 1] as const),
  ...["primo", "secondo", "terzo", "quarto"].map((word, index) => [word, index + 1] as const),
]);
const MONTHS_OF: Readonly<Record<string, number>> = { sem: 6, tri: 3, qua: 4 };

const YEAR = "(?: ?[,/-]? ?(?:dell'anno |del |dell'|anno |di )?(20\\d\\d|19\\d\\d))?";
const END = "(?:(?:la )?fine |chiusura )?(?:del(?:l'|lo|la)? ?|di )?";
const PERIOD = new RegExp(
  `^${END}(i{1,3}|iv|[1-4]|primo|secondo|terzo|quarto) ?[°oa^]?\\.? ?(sem|trim|quadrim)(?:estre|\\.)?(?: dell'anno)?${YEAR}$`,
);
const MONTH = new RegExp(`^${END}(?:mese di )?([a-z]{3,9})\\.?${YEAR}$`);
const SHORT_MONTH = /^([a-z]{3})[./ '-]{1,2}(\d\d)$/;
const DAY_AND_MONTH = /^(?:(?:giorno|al|il|del) )?(\d{1,2})[°o]? ?(?:di )?([a-z]{3,9})\.?$/;
const END_OF_YEAR = new RegExp(
  "^(?:(?:la )?fine |termine |chiusura )?(?:del(?:l')? ?|di )?(?:l')?(?:anno|esercizio|annualita|annualità)(?: in corso| corrente| solare| di riferimento)?" +
    YEAR +
    "$",
);
const FIGURES = /^(\d{1,2}) ?[/.-] ?(\d{1,2})\.?$/;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2]) ?\/ ?(20\d\d)$/;

/** A day or the end of a period, with or without its year: «giugno», «I semestre 2021», «fine anno», «31 dicembre». */
export function parseDue(text: string): Due | null {
  const period = PERIOD.exec(text);
  if (period) return endOfPeriod(ORDINALS.get(period[1]!)!, MONTHS_OF[period[2]!.slice(0, 3)]!, yearOf(period[3]));
  const named = MONTH.exec(text);
  if (named && isMonth(named[1]!, named[2] !== undefined)) return endOf(monthNumber(named[1]!)!, yearOf(named[2]));
  const short = SHORT_MONTH.exec(text);
  if (short && monthNumber(short[1]!) !== null) return endOf(monthNumber(short[1]!)!, fullYear(short[2]!));
  const day = DAY_AND_MONTH.exec(text);
  if (day && monthNumber(day[2]!) !== null) return existing(monthNumber(day[2]!)!, Number(day[1]));
  const end = END_OF_YEAR.exec(text);
  if (end) return endOf(12, yearOf(end[1]));
  const both = MONTH_AND_YEAR.exec(text);
  if (both) return endOf(Number(both[1]), Number(both[2]));
  return text.includes("fine") ? parseYearDue(text) : null;
}

/** «31.12», «30/06», «3/5»: only a condition («entro») or the column tells that it is a day and no number. */
export function parseFigureDue(text: string): Due | null {
  const match = FIGURES.exec(text);
  return match ? existing(Number(match[2]), Number(match[1])) : null;
}

/** «entro il 2023»: the end of that year. */
export function parseYearDue(text: string): Due | null {
  const match = /^(?:(?:la )?fine (?:del )?)?(20\d\d)$/.exec(text);
  return match ? endOf(12, Number(match[1])) : null;
}

/** A bare «mar» or «set» is too short to be sure of. */
function isMonth(word: string, hasYear: boolean): boolean {
  return monthNumber(word) !== null && (hasYear || word.length > 3);
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function endOfPeriod(ordinal: number, months: number, year: number | null): Due | null {
  return ordinal * months > 12 ? null : endOf(ordinal * months, year);
}

function endOf(month: number, year: number | null): Due {
  return { month, day: lastDay(month, year), year };
}

function existing(month: number, day: number): Due | null {
  if (month < 1 || month > 12 || day < 1) return null;
  return day <= lastDay(month, 2000) ? { month, day, year: null } : null;
}
