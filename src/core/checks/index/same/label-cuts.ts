// SPDX-License-Identifier: EUPL-1.2
import { BLANK, letterReader, type LetterReader } from "./label-letters";
import { beginning, PREFIX, PRINT, PRINT_SIZE, SEED, step } from "./label-print";
import { isJoint } from "./label-words";
import type { Labels } from "./labels";
import { numberSet, type NumberSet } from "./number-set";
import { sharedKeys } from "./shared-keys";
import { isMarked, LONG_NUMBER, TELLING_CUT } from "./wording-difference";

/**
 * Of all labels those that begin with the whole of another, and those others: by numbers, in one more look at the letters
 * of the labels that begin alike. A few more may be among them.
 */
export function continuedLabels(labels: Labels): readonly number[] {
  const { prints, written } = labels;
  const lettersOf = (label: number): number => prints[label * PRINT_SIZE + PRINT.letters]!;
  const alike = alikeAtFirst(labels);
  if (alike.length < 2) return [];
  const known: Beginnings = {
    wholes: numberSet(alike, lettersOf),
    starts: numberSet(alike, (label) => prints[label * PRINT_SIZE + PRINT.start]!),
    marked: numberSet(
      alike.filter((label) => isMarked(written[label]!)),
      lettersOf,
    ),
  };
  const reader = letterReader();
  const found: Found = { cut: new Set(), wholes: [], labels: [] };
  for (const label of alike) lookWithin(label, written[label]!, reader, known, found);
  if (found.cut.size === 0) return [];
  const longer = new Set(found.labels.filter((_, at) => found.cut.has(found.wholes[at]!)));
  return alike.filter((label) => longer.has(label) || found.cut.has(lettersOf(label)));
}

function alikeAtFirst({ prints, count }: Labels): readonly number[] {
  const isShared = sharedKeys(prints, count, PRINT.prefix);
  const alike: number[] = [];
  for (let label = 0; label < count; label++) {
    const prefix = prints[label * PRINT_SIZE + PRINT.prefix]!;
    if (prefix !== 0 && isShared(prefix)) alike.push(label);
  }
  return alike;
}

interface Beginnings {
  /** Of whole labels, of labels without their last word, and of those that say themselves that they were cut. */
  readonly wholes: NumberSet;
  readonly starts: NumberSet;
  readonly marked: NumberSet;
}

/** Whole labels by which others begin. */
interface Found {
  /** Those that some label may have been cut to: «scheda 1» is none of «scheda 12», and there are many such. */
  readonly cut: Set<number>;
  /** All of them, each beside the label that begins so. */
  readonly wholes: number[];
  readonly labels: number[];
}

/** Looks within a word only where some label has its last word at this place. */
function lookWithin(label: number, written: string, reader: LetterReader, known: Beginnings, found: Found): void {
  const { wholes, starts, marked } = known;
  const size = reader.read(written);
  const codes = reader.codes();
  let [start, word, first] = [0, SEED, 0];
  let isLast = starts.has(0);
  for (let at = 0; at < size - 1; at++) {
    const code = codes[at]!;
    if (code === BLANK) {
      start = beginning(start, word);
      word = SEED;
      first = at + 1;
      isLast = starts.has(start);
      continue;
    }
    word = step(word, code);
    if (!isLast || at < PREFIX - 1) continue;
    const whole = beginning(start, word);
    if (!wholes.has(whole)) continue;
    found.wholes.push(whole);
    found.labels.push(label);
    if (mayBeCut(codes, first, at + 1, size) || marked.has(whole)) found.cut.add(whole);
  }
}

/** What `isCutOf` would say of these letters, or a little more. */
function mayBeCut(codes: Uint8Array, first: number, to: number, size: number): boolean {
  if (codes[to] === BLANK) return to >= TELLING_CUT || isJoint(String.fromCharCode(...codes.subarray(first, to)));
  let end = to;
  while (end < size && codes[end] !== BLANK) end++;
  if (end - first >= LONG_NUMBER) return true;
  for (let at = first; at < end; at++) if (codes[at]! >= 48 && codes[at]! <= 57) return false;
  return true;
}
