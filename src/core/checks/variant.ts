// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";

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

/**
 * True for two wordings of one name: the same words that carry meaning, or one adds some to those of the other. A word
 * put in the place of another («sede nord», «sede sud») makes another name. `fewest`: words that the shorter must have.
 */
export function isVariant(one: string, other: string, fewest = 3): boolean {
  const [a, b] = [contentWords(one), contentWords(other)];
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
