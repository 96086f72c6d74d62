// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { contentOf, wordsOf } from "../index/same/label-words";
import { wordingDifference } from "../index/same/wording-difference";
import { showTheSame } from "./row-twins";
import { slipBetween } from "./typing-slip";
import { haveSameLetters } from "./variants";

/** Rows that follow, with which each is compared: a hostile list must not cost its square. */
const MOST_COMPARED = 6;
/** Letters that two hands put in or leave out. */
const MOST_LETTERS = 4;
const ENDS = 6;

/**
 * Pairs of rows under one objective whose names differ by a slip or by little words and whose figures are the same: one
 * indicator, typed twice.
 */
export function nearTwinsIn(rows: readonly Indicator[]): readonly (readonly [Indicator, Indicator])[] {
  const found: [Indicator, Indicator][] = [];
  for (let first = 0; first < rows.length; first++) {
    for (let next = first + 1; next < rows.length && next <= first + MOST_COMPARED; next++) {
      const [one, other] = [rows[first]!, rows[next]!];
      if (one.objectiveId !== other.objectiveId) break;
      if (mayBeOne(one.label, other.label) && areNear(one, other)) found.push([one, other]);
    }
  }
  return found;
}

/** By their ends, and without making any text. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one.length, other.length];
  if (a < ENDS || b < ENDS || Math.abs(a - b) > MOST_LETTERS) return false;
  for (let at = 0; at < ENDS; at++) {
    const isStart = (one.charCodeAt(at) | 32) === (other.charCodeAt(at) | 32);
    const isEnd = (one.charCodeAt(a - 2 - at) | 32) === (other.charCodeAt(b - 2 - at) | 32);
    if (!isStart && !isEnd) return false;
  }
  return true;
}

function areNear(one: Indicator, other: Indicator): boolean {
  if (one.target.type === "blank" || !showTheSame(one, other) || one.operational !== other.operational) return false;
  const [a, b] = [wordsOf(one.label), wordsOf(other.label)];
  if (a === b || !haveSameLetters(one.label, other.label)) return false;
  const [mine, theirs] = [contentOf(a), contentOf(b)];
  return slipBetween(mine, theirs) !== null || wordingDifference(mine, theirs) === "slight";
}
