// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from "./text-width";

const ELLIPSIS = "…";
/** A space that holds a number and its «%» together is none. */
const BREAKS = /[^\S\u00a0]+/;

/** Breaks a text into lines no wider than `width`; what does not fit into `most` lines ends in «…». */
export function wrapText(text: string, width: number, measure: Measure, most = Infinity): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAKS).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    // Of a hostile cell with one word of a million letters, only what is shown is measured.
    if (lines.length > most) break;
    const pieces = brokenWord(word, width, measure, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  if (line !== "") lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1]!, width, measure)];
}

/** A word that is wider than a line, cut where it must be. */
function brokenWord(word: string, width: number, measure: Measure, most: number): readonly string[] {
  if (measure(word.slice(0, LONGEST_WORD)) <= width && word.length <= LONGEST_WORD) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      if (pieces.length > most) return pieces;
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Longer words are looked at letter by letter. */
const LONGEST_WORD = 80;

function shortened(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (kept !== "" && measure(kept + ELLIPSIS) > width) kept = kept.slice(0, -1);
  return kept.trimEnd() + ELLIPSIS;
}
