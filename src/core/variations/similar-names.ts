// SPDX-License-Identifier: EUPL-1.2

/** Shares of the words that two names must have in common, and where their targets differ as well. */
export const ALIKE = 0.6;
export const VERY_ALIKE = 0.8;
/** A name cut short: so many letters, at the least. */
const SHORTEST_CUT = 20;

// articles and prepositions, which people add and leave out
const LITTLE =
  /^(?:il|lo|la|i|gli|le|un|uno|una|di|a|da|in|con|su|per|tra|fra|e|ed|o|d|l|n|dell?[aeoi]?|degli|dei|del|all?[aeo]?|agli|ai|al|dall?[aeo]?|dagli|dai|dal|nell?[aeo]?|negli|nei|nel|sull?[aeo]?|sugli|sui|sul)$/;
/** What tells one indicator from its neighbour, however alike the rest is. */
const TELLS_APART = /\d|^[ivx]+$|^(?:non|senza|mai|prim[aio]|second[aio]|terz[aio]|quart[aio]|maschi|femmin[ae]|%)$/;

/** How much of two folded names is the same, from 0 to 1; 0 where a number or a negation tells them apart. */
export function likeness(a: string, b: string): number {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // «lotto 1» is no cut of «lotto 12»
  if (short.length >= SHORTEST_CUT && long.startsWith(short) && !/\d$/.test(short)) return 1;
  if (tellingOf(mine) !== tellingOf(theirs)) return 0;
  const rest = [...theirs];
  let shared = 0;
  for (const word of mine) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  const all = mine.length + theirs.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Without endings: «sportello» is «sportelli». */
function wordsOf(folded: string): readonly string[] {
  return folded
    .split(" ")
    .filter((word) => !LITTLE.test(word))
    .map((word) => (word.length > 4 ? word.replace(/[aeio]+$/, "") : word));
}

function tellingOf(words: readonly string[]): string {
  return words
    .filter((word) => TELLS_APART.test(word))
    .sort()
    .join(" ");
}
