// SPDX-License-Identifier: EUPL-1.2
import type { ParsedNumber } from "./parse-number";
import { isUnit } from "./units";

const TO_TWENTY =
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");
const MOST_WORDS = 3;
/** What only sounds like a count. */
const NO_COUNT = /^due diligence\b/;

const WORDS: ReadonlyMap<string, number> = new Map([
  ...TO_TWENTY.map((word, number) => [word, number] as const),
  ...["un", "un'", "una"].map((word) => [word, 1] as const),
  ...TENS.flatMap((ten, index) => fromTen(ten, (index + 2) * 10)),
  ["cento", 100],
  ["duecento", 200],
  ["trecento", 300],
  ["cinquecento", 500],
  ["mille", 1000],
]);

/** «venti», «ventuno», …, «ventotto», «ventinove»: the ten loses its vowel before another. */
function fromTen(ten: string, number: number): readonly (readonly [string, number])[] {
  const ones = TO_TWENTY.slice(1, 10).map((one, index) => {
    const stem = /^[ou]/.test(one) ? ten.slice(0, -1) : ten;
    return [stem + one, number + index + 1] as const;
  });
  return [[ten, number], ...ones, [`${ten}tré`, number + 3]];
}

/**
 * A count in words that is the whole of a clean text (see cleanText), perhaps with its unit: «dieci», «tre incontri».
 * null for anything else: a sentence that begins with a number is no value.
 */
export function parseNumberWords(text: string): ParsedNumber | null {
  const end = text.indexOf(" ");
  const number = WORDS.get(end < 0 ? text : text.slice(0, end));
  if (number === undefined || NO_COUNT.test(text)) return null;
  const unit = end < 0 ? "" : text.slice(end + 1);
  if (unit !== "" && (unit.split(" ").length > MOST_WORDS || !isUnit(unit))) return null;
  return { number, isPercent: false, decimals: 0, unit, scale: 1, other: NaN };
}
