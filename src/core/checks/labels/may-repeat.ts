// SPDX-License-Identifier: EUPL-1.2

const SHORTEST = 24;
const MOST_WORDS = 80;
const FEWEST_OF_CUT = 4;
/** Overwritten by each text. */
const hashes = new Int32Array(MOST_WORDS);

/**
 * A quick look, by hashes of words and without making any: false for nearly all names. True where a run seems to
 * follow itself, so that the words themselves are to be compared.
 */
export function mayRepeat(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const words = hashWords(text);
  for (let second = 2; second < words; second++) {
    for (let first = Math.max(0, 2 * second - words); first < second - 1; first++) {
      if (hashes[first] === hashes[second] && areEqual(first, second, second - first)) return true;
    }
    const left = words - second;
    if (left >= FEWEST_OF_CUT && left < second && areEqual(0, second, left)) return true;
  }
  return false;
}

function areEqual(one: number, other: number, size: number): boolean {
  for (let at = 0; at < size; at++) if (hashes[one + at] !== hashes[other + at]) return false;
  return true;
}

function hashWords(text: string): number {
  let [words, hash] = [0, 0];
  for (let at = 0; at <= text.length && words < MOST_WORDS; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isOfWord(code)) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
    else if (hash !== 0) {
      hashes[words++] = hash;
      hash = 0;
    }
  }
  return words;
}

/** Letters, digits and «%»; beyond Latin 1 all but blanks, dashes and quotation marks. */
function isOfWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 37;
  return code >= 192 && (code < 0x2000 || code > 0x206f);
}
