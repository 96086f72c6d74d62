// SPDX-License-Identifier: EUPL-1.2
import { GENERIC, JOINTS, SAME_WORD } from "./label-words";

/**
 * What one look at the letters of a label tells, as numbers, without making its words: among 100,000 labels few are worth
 * comparing. Words are taken without their last vowel, little ones are left out, and 0 stands for no word.
 */
export interface LabelPrint {
  /** Of all words, of the first three and of the last three: the same where the words are; verify what is found by them. */
  readonly whole: number;
  readonly head: number;
  readonly tail: number;
  /** Of the words that hold digits: where they differ the labels are two. */
  readonly figures: number;
  /** How many words bear the meaning. */
  readonly length: number;
  /** True for «N. iniziative», «Rispetto dei tempi»: a name that does not tell whose, or of what. */
  readonly isGeneric: boolean;
}

/** A name that holds fewer words of its own than this is given by many offices to things of their own. */
const FEWEST_TELLING = 2;
const SPACE = 32;
const VOWELS = new Set([..."aeio"].map((vowel) => vowel.charCodeAt(0)));
const SHORTEST_INFLECTED = 4;
const JOINT = -1;

/** Of each word that counts for little: JOINT, or the word that it counts as. */
const SPECIAL: ReadonlyMap<number, number> = new Map([
  ...[...JOINTS].map((word) => [hashOf(word, 0, word.length), JOINT] as const),
  ...[...SAME_WORD].map(([word, as]) => [hashOf(word, 0, word.length), hashOf(as, 0, as.length)] as const),
]);
const LITTLE: ReadonlySet<number> = new Set([...GENERIC].map((word) => hashOf(word, 0, word.length)));

export function printOf(words: string): LabelPrint {
  let [whole, length, telling] = [0, 0, 0];
  let [head, figures] = [0, 0];
  let [last, second, third] = [0, 0, 0];
  for (let from = 0; from < words.length;) {
    let to = words.indexOf(" ", from);
    if (to < 0) to = words.length;
    const written = hashOf(words, from, to);
    const meant = SPECIAL.get(written) ?? written;
    if (meant !== JOINT) {
      if (!LITTLE.has(meant)) telling++;
      const root = meant === written ? rootOf(words, from, to, written) : meant;
      whole = mix(whole, root);
      if (hasDigit(words, from, to)) figures = mix(figures, root);
      if (++length === 3) head = whole;
      [third, second, last] = [second, last, root];
    }
    from = to + 1;
  }
  const tail = mix(mix(mix(0, third), second), last);
  return { whole, head, tail, figures, length, isGeneric: telling < FEWEST_TELLING };
}

/** Numbers begin or end with a digit: «2024», «5a», «art40». */
function hasDigit(text: string, from: number, to: number): boolean {
  return isDigit(text.charCodeAt(from)) || isDigit(text.charCodeAt(to - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The word without the vowel that changes from singular to plural. */
function rootOf(text: string, from: number, to: number, whole: number): number {
  const isInflected = to - from >= SHORTEST_INFLECTED && VOWELS.has(text.charCodeAt(to - 1));
  return isInflected ? hashOf(text, from, to - 1) : whole;
}

/** 30 bits, so that it is a small integer to the engine, and positive. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ (next + SPACE), 0x01000193);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}
