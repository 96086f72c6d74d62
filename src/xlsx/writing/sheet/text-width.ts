// SPDX-License-Identifier: EUPL-1.2

/** Widths of letters by that of a digit, in which columns are measured: of Arial and Calibri the wider one. */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  [" .,:;'’|!ijlIìÌ", 0.5],
  ['tfr()[]-"°/', 0.7],
  ["cszvkyxJ", 0.92],
  ["ABCDEFGHKLNOPQRSTUVXYZwÀÈÉÒÙ&", 1.3],
  ["mMW%@…—", 1.65],
];
const USUAL = 1;
/** Signs of other scripts may be as wide as they are tall. */
const FOREIGN = 2;
const LATIN = 0x250;
export const WIDEST = FOREIGN;

const WIDTHS = new Float64Array(LATIN).fill(USUAL);
const PUNCTUATION = new Map<number, number>();
for (const [letters, width] of CLASSES) {
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    if (code < LATIN) WIDTHS[code] = width;
    else PUNCTUATION.set(code, width);
  }
}

/** How wide a stretch of a text is, in digits of the same font. */
export function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += widthOfCode(text.charCodeAt(i));
  return width;
}

function widthOfCode(code: number): number {
  if (code < LATIN) return WIDTHS[code]!;
  // Greek and Cyrillic letters, dashes, arrows and signs of money are no wider than ours.
  return PUNCTUATION.get(code) ?? (code < 0x2e80 ? USUAL : FOREIGN);
}
