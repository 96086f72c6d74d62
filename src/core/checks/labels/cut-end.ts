// SPDX-License-Identifier: EUPL-1.2
import { LEADING_WORDS, OPEN_WORDS, TARGET_LEADS, WORDS_ENDING_IN_CONSONANT } from "./vocabulary";

/** The end of a name that by itself shows that something follows; null where none does. */
export function evidentCut(text: string): string | null {
  const name = text.trimEnd();
  if (name.length < SHORTEST) return null;
  if (!isLetter(name.charCodeAt(name.length - 1))) return OPEN_END.exec(name)?.[0].trim() ?? null;
  const from = lastBreak(name) + 1;
  // longer words lead to nothing, and are most
  if (from === 0 || name.length - from > LONGEST) return null;
  const last = name.slice(from);
  if (LEADING_WORDS.has(last)) return isMeant(name) ? null : last;
  return OPEN_WORDS.has(last) ? (OPEN_END.exec(name)?.[0].trim() ?? null) : null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 0x2000);
}

const LONGEST = 9;
const SHORTEST = 10;

function lastBreak(name: string): number {
  let at = name.length - 1;
  while (at >= 0 && name.charCodeAt(at) > 32 && name.charCodeAt(at) !== 0xa0) at--;
  return at;
}

/** «check in», «dai 65 anni in su», «classe e», and what leads to the column of the targets. */
const MEANT =
  /(?:check|log|sign|plug|built|opt|drop|walk|stand|add|all)[- ]in$|\bin su$|\b(?:lett|lettera|lettere|classe|fascia|categoria|gruppo|tipo|allegato|linea|lotto|punto|vitamina)\.? [eo]$/i;

function isMeant(name: string): boolean {
  return MEANT.test(name) || TARGET_LEADS.test(name);
}

/** Elided articles, «nel primo», «dell’art.», a bracket or quotation mark that opens nothing, half a hyphenated word. */
const OPEN_END =
  /(?:^|[\s(])(?:l|d|un|dell|all|nell|sull|dall|quell)['’]$|\s(?:de|dell|nell|sull|dall)$|\s(?:nel|nella|nei|nelle|negli) (?:prim[oaie]|second[oaie]|terz[oa]|quart[oa]|ultim[oaie])$|(?<=[\s'’])(?:artt?|lett)\.?$|\s[([{«“]$|\s\p{Ll}{4,}-$/u;

const WHOLE_WORD = /\s(\p{Ll}{4,})$/u;
/** Italian words end with a vowel; those that do not were mostly taken from English, and many of them end alike. */
const CONSONANT = /[bcdfghlmnpqrtvz]$/;
const ENGLISH = /(?:ing|ment|ness|ship|tion|work|line|net|web|point|board|er|ent|ist|ht|ck|th|ph|sh)$/;

/** The last word where it looks like half of one: worth saying only beside names that were surely cut at this length. */
export function halfWord(text: string): string | null {
  const last = WHOLE_WORD.exec(text.trimEnd())?.[1];
  if (last === undefined || !CONSONANT.test(last)) return null;
  return ENGLISH.test(last) || WORDS_ENDING_IN_CONSONANT.has(last) ? null : last;
}
