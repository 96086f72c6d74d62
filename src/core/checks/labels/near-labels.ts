// SPDX-License-Identifier: EUPL-1.2
import { labelPrinter, PRINT, PRINT_SIZE, type Prints } from "../index/same/label-print";
import { numberSet } from "../index/same/number-set";

/** Labels, by number, that are of as many words, the same in all but one of them. */
export type NearLabels = readonly number[];

/** In how many labels the rarer of two words may stand: whoever slips does not do so everywhere. */
const RARE = 4;
const FEWEST_WORDS = 3;
const PRIME = 0x01000193;
/** Of each word the labels are counted up to this. */
const MOST_COUNTED = 255;

/**
 * Sorts labels by their words without one, where that one is rare or one of those given: by numbers, in one look at the letters and three at the
 * words, and nothing is made for the labels that stand alone.
 */
export function nearLabels(labels: readonly string[], words: readonly string[]): readonly NearLabels[] {
  const printed = printsOf(labels);
  const given = printsOf(words);
  const areGiven = numberSet([...given.roots.subarray(0, given.used)], (root) => root);
  const counts = countsOf(printed.roots.subarray(0, printed.used), MOST_COUNTED);
  const keys = keysOf(printed, labels.length);
  const shared = countsOf(keys, 2);
  const telling: number[] = [];
  for (let at = 0; at < printed.used; at++) {
    const [key, root] = [keys[at]!, printed.roots[at]!];
    if (key !== 0 && shared(key) > 1 && (counts(root) <= RARE || areGiven.has(root))) telling.push(key);
  }
  if (telling.length === 0) return [];
  const wanted = numberSet(telling, (key) => key);
  const buckets = new Map<number, number[]>();
  for (let label = 0; label < labels.length; label++) {
    const from = printed.prints[label * PRINT_SIZE + PRINT.from]!;
    const to = from + printed.prints[label * PRINT_SIZE + PRINT.length]!;
    for (let at = from; at < to; at++) {
      const key = keys[at]!;
      if (key === 0 || !wanted.has(key)) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [label]);
      else bucket.push(label);
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

function printsOf(labels: readonly string[]): Prints {
  const printer = labelPrinter();
  const prints: Prints = {
    prints: new Int32Array((labels.length + 1) * PRINT_SIZE),
    roots: new Int32Array(labels.length * 8),
    used: 0,
  };
  for (const [label, written] of labels.entries()) {
    // also of names that by themselves tell nothing: a slip is one in them as well
    printer(written, label * PRINT_SIZE, prints);
    prints.used += prints.prints[label * PRINT_SIZE + PRINT.length]!;
  }
  return prints;
}

/** For each word of each label a number of all the others, of its place and of how many they are; 0 in short labels. */
function keysOf({ prints, roots, used }: Prints, count: number): Int32Array {
  const keys = new Int32Array(used);
  for (let label = 0; label < count; label++) {
    const from = prints[label * PRINT_SIZE + PRINT.from]!;
    const length = prints[label * PRINT_SIZE + PRINT.length]!;
    if (length < FEWEST_WORDS) continue;
    let all = 0;
    for (let at = 0; at < length; at++) all = (all + atPlace(roots[from + at]!, at)) | 0;
    for (let at = 0; at < length; at++) {
      const others = (all - atPlace(roots[from + at]!, at)) | 0;
      const key = Math.imul(others ^ (at * 64 + length), PRIME);
      keys[from + at] = ((key ^ (key >>> 13)) & 0x3fffffff) | 1;
    }
  }
  return keys;
}

function atPlace(root: number, at: number): number {
  const mixed = Math.imul(root ^ (at + 1), PRIME);
  return mixed ^ (mixed >>> 15);
}

/** How often a number occurs, up to a limit. A few that share a slot seem to occur more often. */
function countsOf(numbers: Int32Array, most: number): (number: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(numbers.length * 4 + 1)) - 1;
  const counts = new Uint8Array(mask + 1);
  for (const number of numbers) {
    const slot = (number ^ (number >>> 12)) & mask;
    if (counts[slot]! < most) counts[slot]!++;
  }
  return (number) => counts[(number ^ (number >>> 12)) & mask]!;
}
