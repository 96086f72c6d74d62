// SPDX-License-Identifier: EUPL-1.2

const AS_THEY_ARE = [..."°€≤≥"].map((sign) => sign.charCodeAt(0));
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MINUS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROPHE = /[\u2018\u2019\u201b\u00b4\u0060\u2032\u02bc]/g;
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ["≧", "≥"],
  ["⩾", "≥"],
  ["≦", "≤"],
  ["⩽", "≤"],
]);
/** A raised figure after a number calls a note: «100¹» is 100; after a letter it belongs to the unit («m²»). */
const RAISED = /(?<=[\d%]) ?[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;
/** «12*», «95% (1)», «12 [a]»: calls of notes. */
const NOTE_CALL = / ?\*{1,3}$|(?<=[\d%]) ?[([](?:\*{1,3}|\d|[a-z])[)\]]$/;

/**
 * A cell's text ready to be read: trimmed, lower case, with one kind of minus, apostrophe, digit and blank, and without
 * what is invisible or calls a note. Texts come from Word, from PDF and from web pages, each with its own signs.
 */
export function cleanText(raw: string): string {
  let text = raw;
  if (hasOddSigns(text)) text = plainSigns(text);
  text = text.trim().toLowerCase();
  if (/\s{2}|[^\S ]/.test(text)) text = text.replace(/\s+/g, " ");
  const last = text.charCodeAt(text.length - 1);
  // * ) ]
  return last === 42 || last === 41 || last === 93 ? text.replace(NOTE_CALL, "") : text;
}

function plainSigns(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(MINUS, "-")
    .replace(APOSTROPHE, "'")
    .replace(/\u00a0|\u202f|\u2009/g, " ")
    .replace(RAISED, "")
    .normalize("NFKC")
    .replace(/[≧⩾≦⩽]/g, (sign) => PLAIN_SIGNS.get(sign)!);
}

/** Letters with accents, «°», «€», «≤» and «≥» are as they should be; all else beyond ASCII may need another form. */
function hasOddSigns(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && (code < 0xc0 || code > 0xff) && !AS_THEY_ARE.includes(code)) return true;
  }
  return false;
}
