// SPDX-License-Identifier: EUPL-1.2
import { fold, oneLine } from "../../values/fold";
import { QUANTITY } from "./vocabulary";

export type RatioFault =
  /** One of the terms is written twice; the name with one of them. */
  | { readonly fault: "termTwice"; readonly part: string; readonly once: string }
  | { readonly fault: "twoDivisions"; readonly first: string }
  | { readonly fault: "sameTerms"; readonly part: string }
  | { readonly fault: "oneTerm"; readonly part: string }
  | { readonly fault: "noDenominator" }
  | { readonly fault: "noNumerator" };

/** What is wrong with a name that defines a ratio; null for all others. A slash divides only where a quantity follows. */
export function ratioFault(written: string): RatioFault | null {
  const text = oneLine(written);
  return slashFault(text) ?? betweenFault(text) ?? overFault(text);
}

const ADDRESS = /:\/\/|www\.|@/;

function slashFault(text: string): RatioFault | null {
  if (!text.includes("/") || ADDRESS.test(text)) return null;
  const [title, formula] = untitled(text);
  if (formula.endsWith("/") && /\p{L}[)\]]?\s*\/$/u.test(formula)) return { fault: "noDenominator" };
  if (formula.startsWith("/") && QUANTITY.test(formula.slice(1).trim())) return { fault: "noNumerator" };
  let from = 0;
  const terms = withoutInner(formula)
    .split(DIVISION)
    .map((part) => {
      const term = formula.slice(from, from + part.length);
      from += part.length + 1;
      return term.trim();
    });
  return terms.length < 2 ? null : termsFault(title, terms);
}

function termsFault(title: string, terms: readonly string[]): RatioFault | null {
  const [first, second, third] = terms.map(bare);
  if (terms.length === 2) {
    return first === second && QUANTITY.test(terms[0]!) ? { fault: "sameTerms", part: terms[0]! } : null;
  }
  if (terms.length === 3 && (first === second || second === third) && first !== third) {
    return { fault: "termTwice", part: terms[1]!, once: `${title}${terms[0]!}/${terms[2]!}` };
  }
  return terms.every((term) => QUANTITY.test(term)) ? { fault: "twoDivisions", first: terms[0]! } : null;
}

/** «Customer satisfaction: n. A / n. B»: what stands before the formula. */
function untitled(text: string): readonly [title: string, formula: string] {
  const colon = text.slice(0, text.indexOf("/")).lastIndexOf(":");
  const to = text[colon + 1] === " " ? colon + 2 : colon + 1;
  return [text.slice(0, to), text.slice(to)];
}

/** As many letters, and no slash within brackets: there it joins alternatives, or divides within one term. */
function withoutInner(text: string): string {
  return text.replace(/\([^()]*\)/g, (inner) => inner.replace(/\//g, "_"));
}

/** A slash before a quantity: «km/h», «e/o», «2020/2021», «n./anno», «libri/registri» divide nothing. */
const DIVISION = new RegExp(`/(?=\\s*${QUANTITY.source.slice(1)})`, "iu");

function bare(term: string): string {
  return fold(term).replace(/[\s.;,:]+$/, "");
}

const BETWEEN = /\brapporto (?:percentuale )?(?:tra|fra)\s+(?:(?:il|la|lo|i|gli|le) |l['’])?(.+)$/i;
const PARTING = /\s(?:e|ed|ed il|su|sul|sulla|sui|sugli|sulle|rispetto|con|diviso)\s|[/:&+÷]|\s[-–]\s/i;

function betweenFault(text: string): RatioFault | null {
  const rest = BETWEEN.exec(text)?.[1];
  if (rest === undefined || !QUANTITY.test(rest)) return null;
  if (!PARTING.test(rest)) return { fault: "oneTerm", part: rest };
  return sameHalves(rest, /\s(?:e|ed)\s(?:(?:il|la|lo|i|gli|le) |l['’])?/gi);
}

/** «n. pratiche evase su n. pratiche evase». */
function overFault(text: string): RatioFault | null {
  return text.includes("/") ? null : sameHalves(text.slice(text.lastIndexOf(":") + 1).trim(), /\ssu\s/gi);
}

/** One quantity on both sides of a joint. */
function sameHalves(text: string, joint: RegExp): RatioFault | null {
  if (!QUANTITY.test(text)) return null;
  for (const { 0: found, index } of text.matchAll(joint)) {
    const [one, other] = [text.slice(0, index), text.slice(index + found.length)];
    if (bare(one) === bare(other)) return { fault: "sameTerms", part: one };
  }
  return null;
}
