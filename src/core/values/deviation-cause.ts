// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";

/** Causes of a deviation by DFP, linee guida 2/2017: from without, from within, or a target that was set wrongly. */
export type DeviationCause = "exogenous" | "endogenous" | "construction";

/** «Esogena», «fattori esterni»; «endogeno», «causa interna»; «errore di costruzione del target». */
const WORDS: readonly (readonly [DeviationCause, RegExp])[] = [
  ["exogenous", /\be[sx]ogen\w*|\bestern[aeio]\b/],
  ["endogenous", /\bendogen\w*|\bintern[aeio]\b/],
  [
    "construction",
    /\bcostruzion[ei]\b|\berror[ei] (?:di|nella|nel|in) (?:definizione|formulazione|impostazione|programmazione|fissazione)\b|^errore\W*$/,
  ],
];

/** The causes that a text names: none where it is another word, a question, or the list to choose from left as it is. */
export function deviationCauses(text: string): readonly DeviationCause[] {
  const folded = fold(text);
  if (folded.includes("?")) return [];
  const named = WORDS.filter(([, words]) => words.test(folded)).map(([cause]) => cause);
  return named.length === WORDS.length ? [] : named;
}
