// SPDX-License-Identifier: EUPL-1.2
import { fold, oneLine } from "../../values/fold";
import { MOST_WORDS } from "./may-repeat";
import { LOOK, lookAt } from "./name-look";

/** A run of words that a name says twice. */
export interface Repeat {
  readonly run: string;
  /** The name with the run said once. */
  readonly once: string;
  /** True where both sides of a division bear the same title. */
  readonly isTitle: boolean;
}

/** A run of words that follows itself, or a title on both sides of a division; null for «n. A / n. B» and all else. */
export function repeatIn(written: string): Repeat | null {
  if ((lookAt(written) & LOOK.repeated) === 0) return null;
  const text = oneLine(written);
  return titleTwice(text) ?? runTwice(text);
}

const TITLED = /^([^:/]{20,}):\s*([^:/]+?)\s*\/\s*([^:/]{20,}):\s*([^:/]+)$/;

function titleTwice(text: string): Repeat | null {
  const [, title, above, otherTitle, below] = TITLED.exec(text) ?? [];
  if (title === undefined || fold(title) !== fold(otherTitle!)) return null;
  return { run: title, once: `${title}: ${above!}/${below!}`, isTitle: true };
}

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const FEWEST_LETTERS = 10;
/** Words of the beginning that the end repeats, where the copy was cut short. */
const FEWEST_OF_CUT = 4;

function runTwice(text: string): Repeat | null {
  const words = wordsIn(text);
  for (let size = words.length >> 1; size > 1; size--) {
    for (let first = 0; first + size * 2 <= words.length; first++) {
      if (!areEqual(words, first, first + size, size) || !isRun(text, words, first, size)) continue;
      return without(text, words, first + size, size);
    }
  }
  for (let first = (words.length >> 1) + 1; first <= words.length - FEWEST_OF_CUT; first++) {
    const size = words.length - first;
    if (areEqual(words, 0, first, size) && isBlank(text, words, first)) return without(text, words, first, size);
  }
  return null;
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}%]+/gu)) {
    if (words.length === MOST_WORDS) break;
    words.push({ folded: fold(word), from: index, to: index + word.length });
  }
  return words;
}

function areEqual(words: readonly Word[], one: number, other: number, size: number): boolean {
  for (let at = 0; at < size; at++) if (words[one + at]!.folded !== words[other + at]!.folded) return false;
  return true;
}

/**
 * Only blanks between the two, or the name is the run twice and nothing more: «ricavi totali - ricavi totali precedenti» is
 * a difference, and «n. A / n. A» a division of its own kind of wrong.
 */
function isRun(text: string, words: readonly Word[], first: number, size: number): boolean {
  const letters = words
    .slice(first, first + size)
    .reduce((sum, { folded }) => sum + folded.replace(/\d/g, "").length, 0);
  if (letters < FEWEST_LETTERS) return false;
  const isAll = first === 0 && size * 2 === words.length;
  return isBlank(text, words, first + size) || (isAll && !text.includes("/"));
}

function isBlank(text: string, words: readonly Word[], second: number): boolean {
  return text.slice(words[second - 1]!.to, words[second]!.from).trim() === "";
}

/** The name without the second of the two runs, and without what stood between them. */
function without(text: string, words: readonly Word[], second: number, size: number): Repeat {
  const [before, last] = [words[second - 1]!, words[second + size - 1]!];
  const run = text.slice(words[second]!.from, last.to);
  return { run, once: (text.slice(0, before.to) + text.slice(last.to)).trim(), isTitle: false };
}
