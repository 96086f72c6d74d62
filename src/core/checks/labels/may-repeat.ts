// SPDX-License-Identifier: EUPL-1.2

const SHORTEST = 24;
const FEWEST_OF_CUT = 4;

/** Words of a name that are looked at: nobody reads more. */
export const MOST_WORDS = 80;

/**
 * A quick look at the hashes of a name's words: false for nearly all. True where a run seems to follow itself, so that
 * the words themselves are to be compared.
 */
export function mayRepeat(letters: number, hashes: Int32Array, words: number): boolean {
  if (letters < SHORTEST) return false;
  for (let second = 2; second < words; second++) {
    for (let first = Math.max(0, 2 * second - words); first < second - 1; first++) {
      if (hashes[first] === hashes[second] && areEqual(hashes, first, second, second - first)) return true;
    }
    const left = words - second;
    if (left >= FEWEST_OF_CUT && left < second && areEqual(hashes, 0, second, left)) return true;
  }
  return false;
}

function areEqual(hashes: Int32Array, one: number, other: number, size: number): boolean {
  for (let at = 0; at < size; at++) if (hashes[one + at] !== hashes[other + at]) return false;
  return true;
}
