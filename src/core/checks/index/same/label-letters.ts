// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../../values/fold";
import { wordsOf } from "./label-words";

/** The letters of one label at a time, as `wordsOf` leaves them, as codes and without making a text of them. */
export interface LetterReader {
  /** Puts the letters of a label into `codes`; how many they are. */
  readonly read: (label: string) => number;
  /** Overwritten by the next label; ask for it after reading, for it may have grown. */
  readonly codes: () => Uint8Array;
}

export const BLANK = 32;
const HYPHEN = 45;
const [SLASH, PERCENT] = [47, 37];
/** Letters that only the whole text can tell: combining accents, other alphabets. */
const UNKNOWN = 0;
const LATIN = 256;
/** What each of the common letters becomes; by the same function that folds whole texts. */
const FOLDED = Uint8Array.from({ length: LATIN }, (_, code) => {
  const folded = foldLabel(String.fromCharCode(code));
  if (folded === "") return BLANK;
  return folded.length === 1 ? folded.charCodeAt(0) : UNKNOWN;
});
/** Dashes, quotation marks and currencies beyond Latin 1. */
const SIGNS = [
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20c0],
] as const;

export function letterReader(): LetterReader {
  let codes = new Uint8Array(1024);
  const read = (label: string): number => {
    const length = readFast(label, codes);
    if (length !== null) return length;
    const words = wordsOf(label);
    for (let at = 0; at < words.length; at++) codes[at] = words.charCodeAt(at);
    return words.length;
  };
  return {
    read: (label) => {
      // each sign may stand between two blanks, and one letter may be taken apart into several
      if (label.length * 4 > codes.length) codes = new Uint8Array(label.length * 8);
      return read(label);
    },
    codes: () => codes,
  };
}

/** null where the letters one by one do not tell. */
function readFast(label: string, codes: Uint8Array): number | null {
  let length = 0;
  let isApart = false;
  for (let at = 0; at < label.length; at++) {
    const written = label.charCodeAt(at);
    const code = written < LATIN ? FOLDED[written]! : signOrUnknown(written);
    if (code === UNKNOWN || (written === HYPHEN && mayBeJoined(label, at))) return null;
    if (code === BLANK) {
      isApart = true;
      continue;
    }
    // "/" and "%" are words
    const isSign = code === SLASH || code === PERCENT;
    if ((isApart || isSign) && length > 0) codes[length++] = BLANK;
    codes[length++] = code;
    isApart = isSign;
  }
  return length;
}

function signOrUnknown(code: number): number {
  return SIGNS.some(([from, to]) => code >= from && code <= to) ? BLANK : UNKNOWN;
}

/** A word that was divided at the end of a line: a hyphen, and a blank of any kind. */
function mayBeJoined(label: string, at: number): boolean {
  const next = label.charCodeAt(at + 1);
  return next <= BLANK || next > 126;
}
