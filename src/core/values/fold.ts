// SPDX-License-Identifier: EUPL-1.2

/** Text without what differs between two hands writing the same thing: case, accents, spacing, line breaks, hyphenation. */
export function fold(text: string): string {
  return plain(text).replace(OTHER_SPACING, " ").trim();
}

/** A text as it is quoted: on one line, however it was broken in its cell. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Lower case, without accents, words that were hyphenated at a line's end joined. */
function plain(text: string): string {
  const joined = text.includes("-") ? text.replace(/(\p{L})-\s+(?=\p{Ll}|\p{Lu}{2})/gu, "$1") : text;
  const lower = joined.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’`´]/g, "'");
}

// Runs of blanks, or a blank that is no space: single spaces, nearly all there are, are no match and cost nothing.
const OTHER_SPACING = /\s{2,}|[^\S ]/g;
const NOT_OF_HEADINGS = /[^a-z0-9%]{2,}|[^a-z0-9% ]/g;
// "al 31/12/2023", "al 31.12", "31 dicembre 2023", "2023"
const DATE_OF_HEADING =
  /\b(?:al |del )?(?:\d{1,2}[./]\d{1,2}(?:[./](?:\d\d){1,2})?|\d{1,2} (?:giugno|settembre|dicembre)(?: 20\d\d)?|(?:19|20)\d\d)\b/g;
const NOT_OF_LABELS = /[^a-z0-9%/]{2,}|[^a-z0-9%/ ]/g;

/** A heading reduced to its words: without years, dates, bracketed letters and numbers («Target (1)»), and punctuation; "%" stays a word. */
export function foldHeading(text: string): string {
  return fold(text)
    .replace(/\((?:[a-z]|\d{1,3}\s?%?|[a-z]\s?[/:]\s?[a-z](?:\s?[x*]\s?100)?)\)/g, " ")
    .replace(/%/g, " % ")
    .replace(DATE_OF_HEADING, " ")
    .replace(/\banno\b|\besercizio\b/g, " ")
    .replace(NOT_OF_HEADINGS, " ")
    .trim();
}

/** A label reduced to what identifies it: letters, digits and the signs that change its meaning. */
export function foldLabel(text: string): string {
  return plain(text).replace(NOT_OF_LABELS, " ").trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
