// SPDX-License-Identifier: EUPL-1.2
import type { Operator } from "./typed-value";

/** Ways of writing a condition before a target; what joins them to the figure («a», «del») is taken off after. */
const PHRASES: readonly (readonly [Operator, readonly string[]])[] = [
  [">=", [">=", "=>", "≥", "> =", ">/=", "maggiore o uguale", "superiore o uguale", "maggiore/uguale"]],
  [">=", ["maggiore uguale", "uguale o maggiore", "uguale o superiore", "pari o superiore", "pari o maggiore"]],
  [">=", ["almeno", "pari ad almeno", "di almeno", "non meno", "non inferiore", "non minore", "minimo", "min.", "min"]],
  [">=", ["a partire da", "superiore/uguale", "superiore od uguale", "maggiore od uguale"]],
  ["<=", ["<=", "=<", "≤", "< =", "</=", "minore o uguale", "inferiore o uguale", "minore/uguale", "minore uguale"]],
  ["<=", ["uguale o minore", "uguale o inferiore", "pari o inferiore", "pari o minore", "inferiore/uguale"]],
  ["<=", ["massimo", "max.", "max", "al massimo", "non più", "non piu'", "non piu", "non oltre", "non superiore"]],
  ["<=", ["tetto massimo", "tetto max", "tetto", "limite massimo", "limite max", "soglia massima", "massimale"]],
  [">=", ["soglia minima", "limite minimo"]],
  ["<=", ["non maggiore", "fino", "entro e non oltre", "entro", "inferiore od uguale", "minore od uguale"]],
  [">", [">", "maggiore", "superiore", "oltre", "più", "piu'", "piu", "al di sopra", "sopra"]],
  ["<", ["<", "minore", "inferiore", "meno", "al di sotto", "sotto", "prima"]],
  ["=", ["=", "uguale", "pari", "esattamente"]],
];

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  PHRASES.flatMap(([operator, phrases]) => phrases.map((phrase) => [phrase, operator] as const)),
);
/** The longest first: «maggiore o uguale» before «maggiore». */
const LONGEST_FIRST = [...OPERATORS.keys()].sort((a, b) => b.length - a.length);
const BEFORE = new RegExp(`^(${LONGEST_FIRST.join("|").replaceAll(".", "\\.")})(?![a-zà-ù'])`);
/** What joins the words of a condition to the figure; «i» only before a number: «entro il I semestre» has a numeral. */
const JOINT =
  /^(?:all'|alla |allo |alle |agli |ai |ad |al |a |dell'|della |dello |delle |degli |dei |del |di |da |d')?(?:il |lo |la |l'|le |gli |i (?=\d)|gg )?/;

/** «5 o più», «80% e oltre», «30 giorni max»: the condition after the figure. */
const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/ (?:o|ed?) (?:più|piu'?|oltre|superior[ei]|maggior[ei])$/, ">="],
  [/ (?:o|e) (?:meno|inferior[ei]|minor[ei])$/, "<="],
  [/ \(?(?:max\.?|massim[oi]|al massimo)\)?$/, "<="],
  [/ \(?(?:minim[oi]|almeno)\)?$/, ">="],
];
const MAY_FOLLOW = /[aeioux.)ù']$/;

/** Takes the condition off a clean text (see cleanText). No digit is ever taken with it. */
export function splitOperator(text: string): { readonly operator: Operator | null; readonly rest: string } {
  const first = text.charCodeAt(0);
  // Nearly all targets begin with a digit.
  if (first < 48 || first > 57) {
    const match = BEFORE.exec(text);
    if (match)
      return { operator: OPERATORS.get(match[1]!)!, rest: text.slice(match[0].length).trim().replace(JOINT, "") };
    return { operator: null, rest: text };
  }
  if (MAY_FOLLOW.test(text)) {
    for (const [pattern, operator] of AFTER) {
      if (pattern.test(text)) return { operator, rest: text.replace(pattern, "") };
    }
  }
  return { operator: null, rest: text };
}
