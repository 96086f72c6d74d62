// SPDX-License-Identifier: EUPL-1.2
import { BLANK, letterReader } from "./label-letters";
import { GENERIC, JOINTS, SAME_WORD } from "./label-words";

/**
 * What one look at the letters of a label tells, as numbers, without making its words: among 100,000 labels few are worth
 * comparing, and an object for each would cost more than the look. Words are taken without their last vowel, little ones
 * are left out, and 0 stands for no word. The places of the numbers in a print:
 */
export const PRINT = {
  /** Of all letters, the little words as well; and of those before the last word. */
  letters: 0,
  start: 1,
  /** Of the first letters, as many as a label has in common with what it was cut from; 0 where there are fewer. */
  prefix: 2,
  /** Of all words, of the first three and of the last three: the same where the words are; verify what is found by them. */
  whole: 3,
  head: 4,
  tail: 5,
  /** Of the words that hold digits: where they differ the labels are two. */
  figures: 6,
  /** How many words bear the meaning, and where they begin among the roots. */
  length: 7,
  from: 8,
} as const;
/** How many numbers a print has. */
export const PRINT_SIZE = 9;

/** Room for the prints of many labels. */
export interface Prints {
  readonly prints: Int32Array;
  /** A number for each word that bears meaning, of all labels, one after another. */
  roots: Int32Array;
  /** How many of the roots are those of labels that are kept. */
  used: number;
}

/**
 * Puts the print of a label at a place. False for «N. iniziative», «Rispetto dei tempi»: a name that does not tell whose,
 * or of what.
 */
export type Printer = (label: string, at: number, to: Prints) => boolean;

/** A name that holds fewer words of its own than this is given by many offices to things of their own. */
const FEWEST_TELLING = 2;
/** Letters that a label has before it is taken for a cut of another. */
export const PREFIX = 24;
const SHORTEST_INFLECTED = 4;
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A word as it counts: by its hash, and by that without its last vowel. */
interface Meaning {
  readonly hash: number;
  readonly root: number;
}

/** Of each word that counts for little: null for a joint, or the word that it counts as. */
const MEANINGS: ReadonlyMap<number, Meaning | null> = new Map([
  ...[...JOINTS].map((word) => [meaningOf(word).hash, null] as const),
  ...[...SAME_WORD].map(([word, as]) => [meaningOf(word).hash, meaningOf(as)] as const),
]);
const LITTLE: ReadonlySet<number> = new Set([...GENERIC].map((word) => meaningOf(word).hash));
/** Most words are told from those by one look at a small table. */
const SLOTS = 4096;
const MAY_BE_LITTLE = new Uint8Array(SLOTS);
for (const hash of [...MEANINGS.keys(), ...LITTLE]) MAY_BE_LITTLE[hash & (SLOTS - 1)] = 1;

export function labelPrinter(): Printer {
  const reader = letterReader();
  return (label, at, to) => {
    const size = reader.read(label);
    if (to.used + size > to.roots.length) to.roots = longer(to.roots, to.used + size);
    return look(reader.codes(), size, to, at);
  };
}

function longer(roots: Int32Array, atLeast: number): Int32Array {
  const grown = new Int32Array(Math.max(atLeast, roots.length * 2));
  grown.set(roots);
  return grown;
}

function look(codes: Uint8Array, size: number, { prints, roots, used: from }: Prints, to: number): boolean {
  let [start, prefix, whole, head] = [0, 0, 0, 0];
  let [figures, length, telling] = [0, 0, 0];
  let [word, stem, first] = [SEED, SEED, 0];
  for (let at = 0; at <= size; at++) {
    if (at === PREFIX) prefix = beginning(start, word);
    const code = at < size ? codes[at]! : BLANK;
    if (code !== BLANK) {
      stem = word;
      word = step(word, code);
      continue;
    }
    const hash = settle(word);
    const meaning = MAY_BE_LITTLE[hash & (SLOTS - 1)] === 1 ? MEANINGS.get(hash) : undefined;
    if (meaning !== null) {
      if (telling < FEWEST_TELLING && !isLittle(meaning?.hash ?? hash)) telling++;
      const root = meaning?.root ?? rootOf(codes, first, at, hash, stem);
      whole = mix(whole, root);
      if (hasDigit(codes, first, at)) figures = mix(figures, root);
      roots[from + length] = root;
      if (++length === 3) head = whole;
    }
    if (at === size) break;
    start = beginning(start, word);
    word = SEED;
    first = at + 1;
  }
  prints[to + PRINT.letters] = beginning(start, word);
  prints[to + PRINT.start] = start;
  prints[to + PRINT.prefix] = prefix;
  prints[to + PRINT.whole] = whole;
  prints[to + PRINT.head] = head;
  prints[to + PRINT.tail] = tailOf(roots, from, length);
  prints[to + PRINT.figures] = figures;
  prints[to + PRINT.length] = length;
  prints[to + PRINT.from] = from;
  return telling >= FEWEST_TELLING;
}

/** Of a label up to a letter: by the number of the words before, and the hash of the letters of this one. */
export function beginning(start: number, word: number): number {
  return mix(start, settle(word));
}

function tailOf(roots: Int32Array, from: number, length: number): number {
  let tail = 0;
  for (let at = length - 3; at < length; at++) tail = mix(tail, at < 0 ? 0 : roots[from + at]!);
  return tail;
}

function isLittle(hash: number): boolean {
  return MAY_BE_LITTLE[hash & (SLOTS - 1)] === 1 && LITTLE.has(hash);
}

/** Numbers begin or end with a digit: «2024», «5a», «art40». */
function hasDigit(codes: Uint8Array, from: number, to: number): boolean {
  return isDigit(codes[from]!) || isDigit(codes[to - 1]!);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The word without the vowel that changes from singular to plural. */
function rootOf(codes: Uint8Array, from: number, to: number, whole: number, stem: number): number {
  return to - from >= SHORTEST_INFLECTED && isVowel(codes[to - 1]!) ? settle(stem) : whole;
}

/** a, e, i, o. */
function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111;
}

function meaningOf(word: string): Meaning {
  const codes = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  let [hash, stem] = [SEED, SEED];
  for (const code of codes) [stem, hash] = [hash, step(hash, code)];
  return { hash: settle(hash), root: rootOf(codes, 0, codes.length, settle(hash), stem) };
}

/** Takes one letter more into a hash. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** 30 bits, so that it is a small integer to the engine, and positive. */
function settle(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ (next + BLANK), PRIME);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}
