// SPDX-License-Identifier: EUPL-1.2
import { NO_CODE_PREFIX, UNITS } from "./vocabulary/code-words";

/** "1", "1.2", "1.1.3", "1.2.a". */
const DOTTED = "\\d{1,3}(?:\\.\\d{1,3})*(?:\\.[A-Za-z](?![\\p{L}\\d]))?";
/** "OB1", "OB 1", "Ob1", "OS-3", "A.2.1", "I.1", "DIR01-OB02". */
const LETTERED = "[A-Za-z]{1,5}[._ -]?\\d{1,4}(?:[._-][A-Z]{0,4}\\d{1,4})*(?:\\.[A-Za-z](?![\\p{L}\\d]))?";
/** "22OOA1469.01", "M5C2": letters and digits by turns. */
const MIXED = "(?:\\d{1,4}[A-Z]{1,5}\\d{1,6}|[A-Z]\\d{1,2}[A-Z]\\d{1,2})(?:[._-]\\d{1,4})*";
/** "2023_05". */
const YEARLY = "20\\d\\d_\\d{1,4}(?:[._]\\d{1,3})*";
const ANY = `(?:${YEARLY}|${MIXED}|${LETTERED}|${DOTTED})`;

/** A code, what parts it from the name, and the name. */
const CODE = new RegExp(`^[([]?(${ANY})([.):\\]]+|\\s*[-–—:]|(?=\\s))\\s*[-–—:]?\\s*(?=[^\\d\\s%.,/])(\\S.*)$`, "su");
/** A quick look: a bracket, five letters and a sign at the most stand before the first digit of a code. */
const MAY_HAVE_CODE = /^.{0,7}\d/su;
const ALONE = new RegExp(`^(?:${ANY})$`, "u");
/** "Obiettivo operativo n. 3 – Name": the words before the code are no part of it. */
const BEFORE_CODE =
  /^(?:obiettivo|ob\.?)\s*(?:strategico|operativo|gestionale|individuale|specifico|esecutivo)?\s*(?:n\.?\s?[°º]?|nr\.?|num\.?)?\s*(?=(?:[A-Z]{1,3}[.\s-]?)?\d)/iu;

export interface CodeAndName {
  readonly code: string | null;
  readonly name: string;
}

/** The code that an objective's text begins with, and the name after it; the code is null where there is none. */
export function splitCode(text: string): CodeAndName {
  if (text !== last.text) last = { text, parts: split(text) };
  return last.parts;
}

// What kind of row it is, and which objective it names, are asked one after the other of the same text.
let last: { readonly text: string; readonly parts: CodeAndName } = { text: "", parts: { code: null, name: "" } };

function split(text: string): CodeAndName {
  const clean = text.replace(OTHER_SPACING, " ").trim();
  const bare = clean.replace(BEFORE_CODE, "");
  return codeIn(clean, false) ?? (bare === clean ? null : codeIn(bare, true)) ?? { code: null, name: clean };
}

/** Runs of blanks, or a blank that is no space: single spaces, nearly all there are, are no match and cost nothing. */
const OTHER_SPACING = /\s{2,}|[^\S ]/g;

/** A text that is a code and nothing else; a whole number is one only where something else says so. */
export function codeAlone(text: string): string | null {
  const clean = text.trim();
  if (clean.length > 24 || /^\d*$/.test(clean) || !ALONE.test(clean) || isDate(clean)) return null;
  return isReserved(clean) ? null : clean.replace(/\s/g, "");
}

function codeIn(text: string, isAnnounced: boolean): CodeAndName | null {
  const match = MAY_HAVE_CODE.test(text) ? CODE.exec(text) : null;
  if (!match) return null;
  const [, code = "", mark = "", name = ""] = match;
  if (isDate(code) || isReserved(code)) return null;
  // «30 giorni per pagare», «1.250 imprese»: a quantity, unless something parts it from the words.
  const mayBeQuantity = !isAnnounced && mark === "" && /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(code);
  if (mayBeQuantity && (/^\p{Ll}/u.test(name) || UNITS.test(name.toLowerCase()))) return null;
  return { code: code.replace(/\s/g, ""), name };
}

/** "31.12.23" */
function isDate(code: string): boolean {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d\d)$/.exec(code);
  return match !== null && Number(match[1]) <= 31 && Number(match[2]) <= 12 && Number(match[3]) >= 15;
}

/** Words that stand before numbers without making codes of them: «n.3», "CO2", "entro 30". */
function isReserved(code: string): boolean {
  const prefix = /^[A-Za-z]+/.exec(code)?.[0];
  if (prefix === undefined) return false;
  // «Ob. 1» and «Ob.1» are «Obiettivo 1».
  if (/^ob$/.test(prefix.toLowerCase()) && prefix !== "OB" && !/\d/.test(code[prefix.length]!)) return true;
  if (code[prefix.length] === " " && prefix !== prefix.toUpperCase()) return true;
  return NO_CODE_PREFIX.test(prefix.toLowerCase()) && !/^[A-MO-Z][.-]?\d/.test(code);
}
