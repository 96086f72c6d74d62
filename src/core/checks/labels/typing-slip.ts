// SPDX-License-Identifier: EUPL-1.2
import { areBothWords, withoutVowel } from "./word-pairs";

/** Letters of the longer word: in shorter ones a letter makes another word too often. */
const SHORTEST = 6;
/** A wrong letter is believed in long words only, and where the two keys lie side by side. */
const SHORTEST_OF_WRONG_KEY = 8;
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** The end of a word says its number, its gender, its tense. */
const ENDING = 2;

/**
 * Whether one of two words is a slip of the other: a consonant doubled or not, two letters swapped, one left out, put in
 * or taken from the next key. Without case and accents. False where both are words, and for singular and plural.
 */
export function isTypingSlip(one: string, other: string): boolean {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (long.length < SHORTEST || !/^[a-z]+$/.test(one + other)) return false;
  // «servizo»; but «uffici», the plural
  if (short.endsWith("o") && `${short.slice(0, -1)}io` === long) return true;
  if (rootOf(one) === rootOf(other) || areBothWords(one, other)) return false;
  if (areUndoubled(one, other)) return true;
  const at = firstDifference(short, long);
  if (short.length === long.length) return isSwap(short, long, at) || isWrongKey(short, long, at);
  // «tipico» and «atipico», «formati» and «informati» are two words
  return long.length === short.length + 1 && at >= 2 && at < long.length - 1 && short.slice(at) === long.slice(at + 1);
}

/** Where the only word stands by which two names of as many words differ, if it is a slip; null for all others. */
export function slipBetween(a: readonly string[], b: readonly string[]): number | null {
  const at = onlyDifference(a, b);
  return at !== null && isTypingSlip(a[at]!, b[at]!) ? at : null;
}

/** Where the only word stands by which two names of as many words differ; null for all others. */
export function onlyDifference(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length || a.length < FEWEST_WORDS) return null;
  let only: number | null = null;
  for (let at = 0; at < a.length; at++) {
    if (withoutVowel(a[at]!) === withoutVowel(b[at]!)) continue;
    if (only !== null) return null;
    only = at;
  }
  return only;
}

/** Words of a name, «N.» and «%» as well, that must be the same or the slip. */
const FEWEST_WORDS = 3;

/** «verifica», «verifiche»; «ufficio», «uffici»: one word, in the singular and in the plural. */
export function rootOf(word: string): string {
  return word.replace(/(?:i[aeo]|h?[aeio])$/, "");
}

/** «soddisfazione», «sodisfazzione»: one word but for doubled consonants. */
export function areUndoubled(one: string, other: string): boolean {
  return undoubled(one) === undoubled(other);
}

function undoubled(word: string): string {
  return word.toLowerCase().replace(/([b-df-hj-np-tv-z])\1+/g, "$1");
}

function firstDifference(short: string, long: string): number {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at;
}

function isSwap(one: string, other: string, at: number): boolean {
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function isWrongKey(one: string, other: string, at: number): boolean {
  if (one.length < SHORTEST_OF_WRONG_KEY || at < 2 || at >= one.length - ENDING) return false;
  return one.slice(at + 1) === other.slice(at + 1) && areNeighbours(one[at]!, other[at]!);
}

function areNeighbours(one: string, other: string): boolean {
  return KEYS.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  );
}
