// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../../values/fold";

/** Words that join others, and tell no name from another. */
const JOINING =
  /^(?:a|ad|al|allo|alla|ai|agli|alle|all|anche|con|col|d|da|dal|dallo|dalla|dai|dagli|dalle|dall|de|dei|degli|del|dello|della|delle|dell|di|e|ed|fra|gli|i|il|in|l|la|le|lo|ne|nei|negli|nel|nello|nella|nelle|nell|o|od|per|su|sui|sugli|sul|sullo|sulla|sulle|sull|tra|un|una|uno)$/;
/** Letters by which two forms of one word are the same: «realizzare» and «realizzazione» are, «creare» and «creatura» too. */
const STEM = 6;

/** The words that carry the meaning, without their endings; numbers whole. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = foldLabel(text).split(/[ /]+/);
  return new Set(words.filter((word) => word !== "" && !JOINING.test(word)).map((word) => word.slice(0, STEM)));
}

/** Remembers the words of each text: the same few names are set beside one another again and again. */
export function wordsReader(): (text: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const words = known.get(text) ?? contentWords(text);
    known.set(text, words);
    return words;
  };
}

/** Words that the shorter of two names must have, so that the longer may add others. */
const FEWEST_WORDS = 3;

/** True for two wordings of one name; see `sayTheSame`. */
export function isVariant(one: string, other: string, fewest = FEWEST_WORDS): boolean {
  return sayTheSame(contentWords(one), contentWords(other), fewest);
}

/**
 * The same words that carry meaning, or one adds some to those of the other. A word put in the place of another («sede
 * nord», «sede sud») makes another name.
 */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>, fewest = FEWEST_WORDS): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size === 0 || (less.size < more.size && less.size < fewest)) return false;
  for (const word of less) if (!more.has(word)) return false;
  return !addsNumber(less, more);
}

/** «Lotto» and «Lotto 2» are two things. */
function addsNumber(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  for (const word of more) if (/^\d/.test(word) && !less.has(word)) return true;
  return false;
}
