// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

/** Months from the first to the last, from 0 on, that a text names as a part of a year. */
export interface PartOfYear {
  /** The words that say it, folded. */
  readonly text: string;
  /** null where it stands without its year. */
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

const MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre".split(
  "|",
);
const LAST = MONTHS.length - 1;
const YEAR = "(?: (?:del |dell'anno |anno )?(20\\d\\d))?";
const MONTHS_SPANNED = new RegExp(
  `\\b(${MONTHS.join("|")})(?: 20\\d\\d)?\\s?(?:[-–/]|a|ad)\\s?(${MONTHS.join("|")})(?: (20\\d\\d))?\\b`,
);
/** «Nel primo semestre», «I semestre 2022»: of «insegnamenti del I semestre», without a year, nobody knows of which. */
const SHARE = new RegExp(
  `\\b(?:(nel) )?(?:(prim|second|terz|quart)[oa]|(iv|i{1,3}|[1-4])[°º^]?) (semestre|quadrimestre|trimestre)${YEAR}`,
);
const MONTHS_IN: Readonly<Record<string, number>> = { semestre: 6, quadrimestre: 4, trimestre: 3 };
const ORDINALS = ["prim", "second", "terz", "quart"];
const ROMANS = ["i", "ii", "iii", "iv"];
const SOME_MONTHS = new RegExp(
  `\\bne(?:i|gli) (prim|ultim)i (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|\\d\\d?) mesi${YEAR}`,
);
const NUMBERS = ["", "", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici"];
/** The end of a quarter: what was counted until then. Other days are those of a deadline, of a school year, of a census. */
const UNTIL = /\bal (?:31[/. -](?:0?3|marzo)|30[/. -](?:0?6|giugno|0?9|settembre))(?:[/. -](20\d\d)|\b)/;
/** A term, or what the figure is compared with: no period that is measured. */
const NO_PERIOD = /\b(?:entro|rispetto|scadenz\w*|termine|confronto|base)(?: (?:il|la|al|alla|del|nel|con|a))*\s*$/;
const SEVERAL = /(?:semestre|quadrimestre|trimestre)\b.*\b(?:semestre|quadrimestre|trimestre)\b/;

/** A quick look at a label, before months are looked for. */
export const MAY_NAME_MONTHS =
  /(?:aio|zo|ile|gio|gno|lio|sto|bre)(?:\s20\d\d)?\s?(?:[-–/]|a|ad)\s?[gfmalsond]|mestre|\bmesi\b|\bal 3[01]/i;

/** «gennaio-ottobre 2021», «nel primo semestre»: the part of a year that a text names; null for none, or the whole year. */
export function partOfYear(text: string): PartOfYear | null {
  const folded = fold(text);
  const found = spanned(folded) ?? share(folded) ?? someMonths(folded) ?? until(folded);
  if (found === null || (found.from === 0 && found.to >= LAST) || found.to <= found.from) return null;
  return NO_PERIOD.test(folded.slice(0, folded.indexOf(found.text))) ? null : found;
}

function spanned(text: string): PartOfYear | null {
  const match = MONTHS_SPANNED.exec(text);
  if (!match) return null;
  return { ...said(match[0], match[3]), from: MONTHS.indexOf(match[1]!), to: MONTHS.indexOf(match[2]!) };
}

function share(text: string): PartOfYear | null {
  const match = SHARE.exec(text);
  if (!match || SEVERAL.test(text) || (match[1] === undefined && match[5] === undefined)) return null;
  const [, , word, sign = "", period] = match;
  const place = word !== undefined ? ORDINALS.indexOf(word) : /\d/.test(sign) ? Number(sign) - 1 : ROMANS.indexOf(sign);
  const length = MONTHS_IN[period!]!;
  return { ...said(match[0], match[5]), from: place * length, to: (place + 1) * length - 1 };
}

function someMonths(text: string): PartOfYear | null {
  const match = SOME_MONTHS.exec(text);
  if (!match) return null;
  const count = /\d/.test(match[2]!) ? Number(match[2]) : NUMBERS.indexOf(match[2]!);
  const ends = match[1] === "prim" ? { from: 0, to: count - 1 } : { from: MONTHS.length - count, to: LAST };
  return { ...said(match[0], match[3]), ...ends };
}

function until(text: string): PartOfYear | null {
  const match = UNTIL.exec(text);
  if (!match) return null;
  const to = /marzo|[/. -]0?3\b/.test(match[0].slice(5)) ? 2 : /giugno|[/. -]0?6\b/.test(match[0].slice(5)) ? 5 : 8;
  return { ...said(match[0], match[1]), from: 0, to };
}

function said(text: string, year: string | undefined): Pick<PartOfYear, "text" | "year"> {
  return { text, year: year === undefined ? null : Number(year) };
}
