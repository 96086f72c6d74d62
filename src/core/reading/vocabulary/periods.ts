// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

/** The part of the year that a heading is about. */
export interface Period {
  /** Month in which it ends, 1 to 12. */
  readonly end: number;
  /** True for the whole year: «Totale», «Anno», «al 31/12». */
  readonly isWhole: boolean;
}

const WHOLE_YEAR: Period = { end: 12, isWhole: true };

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:i|1|primo|prima)$/, 1],
  [/^(?:ii|2|secondo|seconda)$/, 2],
  [/^(?:iii|3|terzo|terza)$/, 3],
  [/^(?:iv|4|quarto|quarta)$/, 4],
];
const NTH = "i|ii|iii|iv|[1-4]|prim[oa]|second[oa]|terz[oa]|quart[oa]";
const PART = "trim|quadrim|sem";
/** «I trim.», «2° semestre», "1 sem"; «trimestre 2», "sem. 1". */
const NTH_PART = new RegExp(`(?<![a-z0-9])(${NTH})(?:[°º^]|a|o)?[\\s.]{0,3}(${PART})`);
const PART_NTH = new RegExp(`(?<![a-z])(${PART})[a-z]*\\.?\\s?(?:n\\.?\\s?)?([1-4]|i{1,3}|iv)(?![a-z0-9])`);
const DAY_AND_MONTH = /(?<!\d)(?:28|29|30|31)[./-](0?[1-9]|1[0-2])(?!\d)/;
const MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
const MONTH = new RegExp(`\\b(${MONTHS.join("|")})\\b`);
/** «Gen-Mar», «lug./set.», «gennaio-marzo». */
const MONTH_NAME = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join("|")})\\.?`;
const FROM_TO = new RegExp(`\\b${MONTH_NAME}\\s?[-–/]\\s?${MONTH_NAME}(?![a-z])`);
const INTERIM = /\bintermedi|\binfrannual/;
const WHOLE = /\b(?:totale|tot|annuale|annuo|annua|anno|finale|fine periodo)\b/;

const MONTHS_OF: Readonly<Record<string, number>> = { trim: 3, quadrim: 4, sem: 6 };

/** The part of the year that a heading names; null when it names none. */
export function periodIn(text: string): Period | null {
  const folded = fold(text);
  const nth = NTH_PART.exec(folded);
  if (nth) return partOf(nth[1]!, nth[2]!);
  const after = PART_NTH.exec(folded);
  if (after) return partOf(after[2]!, after[1]!);
  const span = FROM_TO.exec(folded);
  if (span) return partEnding(span[1]!, span[2]!);
  const day = DAY_AND_MONTH.exec(folded);
  if (day) return endingIn(Number(day[1]));
  const month = MONTH.exec(folded);
  if (month) return endingIn(MONTHS.indexOf(month[1]!) + 1);
  if (INTERIM.test(folded)) return { end: 6, isWhole: false };
  return WHOLE.test(folded) ? WHOLE_YEAR : null;
}

/** Folded words of a heading without the part of the year that they name: «risultato i trim» is a «risultato». */
export function withoutPeriod(words: string): string {
  return words
    .replace(
      new RegExp(`(?<![a-z0-9])(?:${NTH})(?: ?[ao])? ?(?:${PART})[a-z]*|(?:${PART})[a-z]* (?:[1-4]|i{1,3}|iv)$`, "g"),
      " ",
    )
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ (?:al|del|nel|di|a)$/, "");
}

function partOf(ordinal: string, part: string): Period {
  const n = ORDINALS.find(([pattern]) => pattern.test(ordinal))?.[1] ?? 1;
  return { end: Math.min(12, n * MONTHS_OF[part]!), isWhole: false };
}

/** «Ott-Dic» is the last quarter, «Gen-Dic» the whole year. */
function partEnding(first: string, last: string): Period {
  const [from, end] = [monthOf(first), monthOf(last)];
  return from === 1 && end === 12 ? WHOLE_YEAR : { end, isWhole: false };
}

function monthOf(abbreviation: string): number {
  return MONTHS.findIndex((month) => month.startsWith(abbreviation.slice(0, 3))) + 1;
}

function endingIn(month: number): Period {
  return month === 12 ? WHOLE_YEAR : { end: month, isWhole: false };
}

/** A heading that is nothing but a part of the year, with its year or without. */
const BARE_PART = new RegExp(
  `^(?:(?:${NTH})(?:[°º^]|a|o)?[\\s.]{0,3}(?:${PART})[a-z]*\\.?|(?:${PART})[a-z]*\\.?\\s?(?:[1-4]|i{1,3}|iv)|(?:(?:valore|dato|risultato) )?al \\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}|${MONTHS.join("|")})(?:[\\s./-]*(?:20)?\\d\\d)?$`,
);
const BARE_SPAN = new RegExp(`^${FROM_TO.source}(?:[\\s./-]*(?:20)?\\d\\d)?$`);
const BARE_WHOLE =
  /^(?:totale|tot\.?|anno|annuale|(?:totale|valore|dato|risultato) (?:anno|annuo|annuale)|fine anno|intero anno)(?: 20\d\d)?$/;
const BARE_YEAR = /^(?:anno )?20\d\d$/;

/** What a heading is that names no figure: a part of the year, the whole of it, a year; null for anything else. */
export function bareTime(text: string): "part" | "whole" | "year" | null {
  if (text.length > 40) return null;
  const folded = fold(text);
  if (BARE_YEAR.test(folded)) return "year";
  if (BARE_SPAN.test(folded)) return periodIn(folded)?.isWhole ? "whole" : "part";
  if (BARE_PART.test(folded)) return DAY_AND_MONTH.exec(folded)?.[1] === "12" ? "whole" : "part";
  return BARE_WHOLE.test(folded) ? "whole" : null;
}
