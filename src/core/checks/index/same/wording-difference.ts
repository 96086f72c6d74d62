// SPDX-License-Identifier: EUPL-1.2
import { isJoint } from "./label-words";

/** Fewer words than this, and one that differs is too much. */
const FEWEST_WORDS = 5;
const FEWEST_WORDS_FOR_ANOTHER = 8;
/** A slip of the pen: one letter in a word of six, two in one of eight. */
const [ONE_SLIP, TWO_SLIPS] = [6, 8];
const SHORTEST_CUT = 24;
export const TELLING_CUT = 100;
/** A word with digits shorter than this is another number, not the beginning of one. */
export const LONG_NUMBER = 4;
const MARKED = /(?:…|\.\.\.)\s*$/;

// What tells one indicator from another: figures, Roman numerals, numbers, negations, limits, and their opposites.
const TELLS_APART =
  /\d|^[ivx]+$|^(?:non|no|senza|mai|esclus[aeio]|nett[aio]|lord[aio]|oltre|entro|prim[aio]|second[aio]|terz[aio]|quart[aio]|ultim[aio]|nuov[aeio]|sessanta|settanta|maschi|femmin[ae]|donne|uomini|n|%|\/)$|(?:mestr|ennal|ennio)/;

export type WordingDifference =
  | "none"
  /** Little words, endings, one slip of the pen. */
  | "slight"
  /** One word of many is another, or is missing. */
  | "one-word"
  | "other";

/** A word without what changes from singular to plural. */
function stem(word: string): string {
  return word.length >= 4 && /[aeio]$/.test(word) ? word.slice(0, -1) : word;
}

/** Compares two labels by the words that bear their meaning. */
export function wordingDifference(a: readonly string[], b: readonly string[]): WordingDifference {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && stem(a[start]!) === stem(b[start]!)) start++;
  if (start === a.length && start === b.length) return "slight";
  let end = 0;
  while (end < shorter - start && stem(a[a.length - 1 - end]!) === stem(b[b.length - 1 - end]!)) end++;
  const [mine, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (mine.length > 1 || theirs.length > 1 || shorter < FEWEST_WORDS) return "other";
  if ([...mine, ...theirs].some((word) => TELLS_APART.test(word))) return "other";
  if (mine.length === 1 && theirs.length === 1 && isSlip(mine[0]!, theirs[0]!)) return "slight";
  return shorter >= FEWEST_WORDS_FOR_ANOTHER ? "one-word" : "other";
}

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < ONE_SLIP || a.slice(0, 2) !== b.slice(0, 2)) return false;
  return editsWithin(a, b, length >= TWO_SLIPS ? 2 : 1);
}

/** Whether so few letters put in, left out or changed make one word of the other. Words are short, and edits two. */
function editsWithin(a: string, b: string, edits: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return true;
  if (edits === 0) return false;
  return (
    editsWithin(restA.slice(1), restB.slice(1), edits - 1) ||
    editsWithin(restA.slice(1), restB, edits - 1) ||
    editsWithin(restA, restB.slice(1), edits - 1)
  );
}

/**
 * Whether the longer of two labels, reduced to words, was cut to the shorter: within a word, after a little word, or
 * beyond the length that people write. A label that ends with a whole word is another: «imprese» / «imprese in rete».
 */
export function isCutOf(short: string, long: string): boolean {
  if (short.length < SHORTEST_CUT || long.length <= short.length || !long.startsWith(short)) return false;
  const last = short.slice(short.lastIndexOf(" ") + 1);
  if (long[short.length] === " ") return isJoint(last) || short.length >= TELLING_CUT;
  const whole = last + /^[^ ]*/.exec(long.slice(short.length))![0];
  // «trimestre 1» is no cut of «trimestre 12»; «ISO 9001:2» is one of «ISO 9001:2015»
  return !/\d/.test(whole) || whole.length >= LONG_NUMBER;
}

/** True for a label that says itself that it goes on. */
export function isMarked(written: string): boolean {
  return (written.includes("…") || written.includes("...")) && MARKED.test(written);
}
