// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";

/** «Neutralizzato», alone or with its reason; «3 annullati» and «annullati 3 verbali» are results. */
const NEUTRALISED =
  /^(?:indicatore |obiettivo )?(?:(?:neutralizzat|sterilizzat|stralciat|annullat|non valutat)[oa]|non valutabile)(?:$|\s*[-–—:;,.(]|\s(?:con|per|dal|dalla|da|ai|a seguito|in|come|giusta|ex|delibera|determina|decreto)\b)/;
const FIRST = /^\s*(?:ind|obi|neu|ste|str|ann|non)/i;
const LONGEST = 200;

/** True where the body says in a cell for a figure that the indicator was left out of the evaluation. */
export function saysNeutralised(text: string): boolean {
  return text.length <= LONGEST && FIRST.test(text) && NEUTRALISED.test(fold(text).trim());
}

/** A quick look at a note, before it is folded. */
const MAY_LEAVE_OUT = /neutralizz|sterilizz|stralci|non valutat|sospes|sospend|soppress|rinviat|annullat/i;
const SUBJECT = "(?:l'\\s?|il )?(?:presente )?(?:indicatore|obiettivo)";
const IS = "(?: (?:e|e' |viene|risulta))?(?: stat[oa])?";
/** «Indicatore neutralizzato», «sospeso con G.C. 97: si neutralizza»: words that mean nothing but this. */
const LEFT_OUT = new RegExp(
  `^(?:neutralizzat|sterilizzat|stralciat)[oa]\\b|(?<!\\bnon )\\bsi neutralizza\\b|\\b${SUBJECT}${IS} (?:neutralizzat|sterilizzat|stralciat|non valutat)[oa]\\b`,
);
/** «Obiettivo sospeso con delibera 77»: suspended by an act; without one it is a reason, and no decision. */
const LEFT_OUT_BY_ACT = new RegExp(
  `\\b${SUBJECT}${IS} (?:sospes|soppress|rinviat|annullat|eliminat)[oa]\\b.*\\b(?:deliber|determin|decret|ordinanz|provvediment|atto\\b|d\\.?g\\.?c\\b|d\\.?g\\.?r\\b|disposizion)`,
);

/** True where the note beside a row says that it was left out. A part of what was to be done («annullato 1 bando») is not the row. */
export function noteLeavesOut(text: string): boolean {
  if (!MAY_LEAVE_OUT.test(text)) return false;
  const folded = fold(text).trim();
  return saysNeutralised(text) || LEFT_OUT.test(folded) || LEFT_OUT_BY_ACT.test(folded);
}
