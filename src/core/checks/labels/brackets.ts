// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../values/fold";
import { LOOK, lookAt } from "./name-look";

/** The sign that has no partner: opened and not closed, or closed and not opened. */
export interface LoneBracket {
  readonly sign: string;
  /** For quotation marks that are the same on both sides nobody can tell. */
  readonly side: "opened" | "closed" | "either";
  /** The words before it. */
  readonly before: string;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);
/** «a)», «1.2)», «iv)» before an item of a list, also within a line: the bracket closes nothing. */
const LIST_MARK = /(?:^|[\s:;,./(–—-])(?:[a-z]{1,2}|[ivx]{1,5}|[a-z]?\d{1,2}(?:\.\d{1,2})*(?:[- ]?(?:bis|ter))?)\)$/i;
const LONGEST_MARK = 12;
const SMILEY = /[:;]-?[()]/g;
/** Typed by whoever has no guillemets, or a quotation mark that is one for us. */
const OTHER_QUOTES = /''|‘‘|’’|``|´´/;
/** «schermi da 12"»: inches. */
const INCHES = /\d\s?"/;
const QUOTES = /[“”„"]/g;

/** What stands alone in a name; null where all is paired, or where it cannot be told whether a partner is missing. */
export function loneBracket(text: string): LoneBracket | null {
  if ((lookAt(text) & LOOK.unpaired) === 0) return null;
  return loneParenthesis(text.replace(SMILEY, "  ")) ?? loneGuillemet(text) ?? loneQuote(text);
}

function loneParenthesis(text: string): LoneBracket | null {
  const open: { readonly sign: string; readonly at: number }[] = [];
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "(" || sign === "[" || sign === "{") open.push({ sign, at });
    const opening = OPENING.get(sign);
    if (opening === undefined) continue;
    const partner = open.map((each) => each.sign).lastIndexOf(opening);
    // «[0; 1)»: another sign than the one that opened, and nothing is missing
    const isMark = LIST_MARK.test(text.slice(Math.max(0, at - LONGEST_MARK), at + 1));
    if (open.length > 0) open.splice(partner, 1);
    // «(art. 3, lett. b))»: the first of them belonged to the letter
    else if (!isMark && marks === 0) return { sign, side: "closed", before: wordsBefore(text, at) };
    if (isMark) marks++;
  }
  const [first] = open;
  return first === undefined ? null : { sign: first.sign, side: "opened", before: wordsBefore(text, first.at) };
}

/** Some languages turn them round: only their number tells. */
function loneGuillemet(text: string): LoneBracket | null {
  const [opened, closed] = [text.split("«").length, text.split("»").length];
  if (opened === closed) return null;
  const side = opened > closed ? "opened" : "closed";
  const sign = side === "opened" ? "«" : "»";
  const at = side === "opened" ? text.lastIndexOf(sign) : text.indexOf(sign);
  return { sign, side, before: wordsBefore(text, at) };
}

/** Curved and straight ones are mixed by every program: an odd one is missing its partner. */
function loneQuote(text: string): LoneBracket | null {
  const quotes = text.match(QUOTES) ?? [];
  if (quotes.length % 2 === 0 || OTHER_QUOTES.test(text) || INCHES.test(text)) return null;
  const sign = quotes.at(-1)!;
  return { sign, side: "either", before: wordsBefore(text, text.lastIndexOf(sign)) };
}

const WORDS_SHOWN = 4;

function wordsBefore(text: string, at: number): string {
  return oneLine(text.slice(0, at)).split(" ").slice(-WORDS_SHOWN).join(" ");
}
