// SPDX-License-Identifier: EUPL-1.2
import { BLANK, letterReader, type LetterReader } from "./label-letters";
import { beginning, PREFIX, PRINT, PRINT_SIZE, SEED, step } from "./label-print";
import type { Labels } from "./labels";
import { numberSet, type NumberSet } from "./number-set";
import { sharedKeys } from "./shared-keys";

/**
 * Of all labels those that begin with the whole of another, and those others: by numbers, in one more look at the letters
 * of the labels that begin alike. A few more may be among them.
 */
export function continuedLabels(labels: Labels): readonly number[] {
  const { prints } = labels;
  const alike = alikeAtFirst(labels);
  if (alike.length < 2) return [];
  const known: Beginnings = {
    wholes: numberSet(alike, (label) => prints[label * PRINT_SIZE + PRINT.letters]!),
    starts: numberSet(alike, (label) => prints[label * PRINT_SIZE + PRINT.start]!),
  };
  const reader = letterReader();
  const continued = new Set<number>();
  const longer = new Set<number>();
  for (const label of alike) if (isLonger(labels.written[label]!, reader, known, continued)) longer.add(label);
  if (continued.size === 0) return [];
  return alike.filter((label) => longer.has(label) || continued.has(prints[label * PRINT_SIZE + PRINT.letters]!));
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
  /** Of whole labels, and of labels without their last word. */
  readonly wholes: NumberSet;
  readonly starts: NumberSet;
}

/** Looks within a word only where some label has its last word at this place. */
function isLonger(label: string, reader: LetterReader, { wholes, starts }: Beginnings, found: Set<number>): boolean {
  const size = reader.read(label);
  const codes = reader.codes();
  let [start, word] = [0, SEED];
  let [isLast, isFound] = [starts.has(0), false];
  for (let at = 0; at < size - 1; at++) {
    const code = codes[at]!;
    if (code === BLANK) {
      start = beginning(start, word);
      word = SEED;
      isLast = starts.has(start);
      continue;
    }
    word = step(word, code);
    if (!isLast || at < PREFIX - 1) continue;
    const whole = beginning(start, word);
    if (!wholes.has(whole)) continue;
    found.add(whole);
    isFound = true;
  }
  return isFound;
}
