// SPDX-License-Identifier: EUPL-1.2
import { mayRepeat, MOST_WORDS } from "./may-repeat";
import { LEADING_WORDS, OPEN_WORDS } from "./vocabulary";

/**
 * What a name must have for a judge of names to have anything to say of it; a bit each. Told for all judges in one walk
 * over its letters, for nearly all names have nothing.
 */
export const LOOK = {
  /** A bracket or quotation mark without its partner. */
  unpaired: 1,
  /** «e», a comma, a semicolon. */
  joined: 2,
  /** «/», «su», «rapporto». */
  divided: 4,
  /** A run of words that seems to follow itself, or a title on both sides of a division. */
  repeated: 8,
  /** A last word or sign after which something must follow. */
  open: 16,
  /** A consonant at its end. */
  half: 32,
} as const;

/** Overwritten by each text. */
const hashes = new Int32Array(MOST_WORDS);
const signs = { round: 0, others: 0, quotes: 0, isClosedFirst: false, colons: 0, slashes: 0, joints: 0 };

/** Bits of `LOOK`. Never misses what a judge would see; may see more. */
export function lookAt(text: string): number {
  const letters = text.length;
  turn = (turn + 1) | 0;
  let words = 0;
  let hash = 0;
  let lastWord = 0;
  let last = 0;
  let look = 0;
  let isSigned = false;
  let isPairTwice = false;
  for (let at = 0; at <= letters; at++) {
    const code = at < letters ? text.charCodeAt(at) : SPACE;
    const kind = code < 256 ? KINDS[code] : kindBeyond(code);
    if (kind === OF_WORD) {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      last = code;
      continue;
    }
    if (hash !== 0) {
      look |= wordLook(hash);
      const mark = markOf((Math.imul(lastWord, 31) + hash) | 0);
      if (MARKS[mark] === turn) isPairTwice = true;
      MARKS[mark] = turn;
      if (words < MOST_WORDS) hashes[words++] = hash;
      lastWord = hash;
      hash = 0;
    }
    if (kind === BLANK) continue;
    last = code;
    if (kind === OTHER) continue;
    if (!isSigned) clearSigns();
    isSigned = true;
    countSign(code);
  }
  if (isSigned) look |= signLook();
  if (isPairTwice && mayRepeat(letters, hashes, words)) look |= LOOK.repeated;
  return look | endLook(last, lastWord);
}

const SPACE = 32;
const OF_WORD = 0;
const BLANK = 1;
const SIGN = 2;
const OTHER = 3;
/** What each character of Latin 1 is: letters, digits and «%» are of words. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (code <= SPACE || code === 0xa0) return BLANK;
  if ('()[]{}«»"/:,;'.includes(sign)) return SIGN;
  return code >= 192 || /[a-z0-9%]/i.test(sign) ? OF_WORD : OTHER;
});
/** From here on blanks, among other signs. */
const FIRST_BLANK = 0x1680;

/** Of words all but blanks, dashes and quotation marks. */
function kindBeyond(code: number): number {
  if (code >= 0x201c && code <= 0x201e) return SIGN;
  return code < FIRST_BLANK || (code > 0x206f && code !== 0x3000 && code !== 0xfeff) ? OF_WORD : OTHER;
}

/** Marks of pairs of words; those of other texts bear another number, so that nothing is ever cleared. */
const MARKS = new Int32Array(1024);
let turn = 0;

/** Some pairs share a mark: it tells only where no run of words follows itself. */
function markOf(pair: number): number {
  return (pair ^ (pair >>> 10) ^ (pair >>> 20)) & 1023;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  return hash;
}

const E = hashOf("e");
const ED = hashOf("ed");
const NONCHE = hashOf("nonché");
const SU = hashOf("su");
const RAPPORTO = hashOf("rapporto");
/** Of «e/o» and «dell’art» the last word is what stands last. */
const OPEN_HASHES: ReadonlySet<number> = new Set(
  [...LEADING_WORDS, ...OPEN_WORDS].map((word) => hashOf(word.split(/['’/]/).at(-1)!)),
);

function wordLook(hash: number): number {
  if (hash === E || hash === ED || hash === NONCHE) return LOOK.joined;
  return hash === SU || hash === RAPPORTO ? LOOK.divided : 0;
}

function clearSigns(): void {
  signs.round = signs.others = signs.quotes = signs.colons = signs.slashes = signs.joints = 0;
  signs.isClosedFirst = false;
}

function countSign(code: number): void {
  if (code === 40) signs.round++;
  else if (code === 41) signs.isClosedFirst = --signs.round < 0 || signs.isClosedFirst;
  else if (code === 47) signs.slashes++;
  else if (code === 58) signs.colons++;
  else if (code === 44 || code === 59) signs.joints++;
  else if (code === 34 || code === 0x201c || code === 0x201d || code === 0x201e) signs.quotes++;
  else if (code === 91 || code === 123 || code === 0xab) signs.others++;
  else if (code === 93 || code === 125 || code === 0xbb) signs.others--;
}

function signLook(): number {
  const { round, others, quotes, isClosedFirst, colons, slashes, joints } = signs;
  const isUnpaired = isClosedFirst || round !== 0 || others !== 0 || quotes % 2 !== 0;
  const divided = slashes === 0 ? 0 : colons > 1 ? LOOK.divided | LOOK.repeated : LOOK.divided;
  return (isUnpaired ? LOOK.unpaired : 0) | (joints > 0 ? LOOK.joined : 0) | divided;
}

const OPEN_SIGNS: ReadonlySet<number> = new Set([..."'’.([{«“-"].map((sign) => sign.charCodeAt(0)));
const CONSONANTS: ReadonlySet<number> = new Set([..."bcdfghlmnpqrtvz"].map((letter) => letter.charCodeAt(0)));

function endLook(last: number, lastWord: number): number {
  if (last >= FIRST_BLANK) return LOOK.open | LOOK.half;
  const half = CONSONANTS.has(last) ? LOOK.half : 0;
  if (KINDS[last] !== OF_WORD) return OPEN_SIGNS.has(last) ? LOOK.open : 0;
  return OPEN_HASHES.has(lastWord) ? half | LOOK.open : half;
}
