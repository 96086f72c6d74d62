// SPDX-License-Identifier: EUPL-1.2
import type { Operator } from "./typed-value";

/** Ways of writing a condition before a target, longest first where one begins another. */
const WORDS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:>=|=>|≥|⩾)/, ">="],
  [/^(?:<=|=<|≤|⩽)/, "<="],
  [/^>/, ">"],
  [/^</, "<"],
  [/^=/, "="],
  [/^(?:maggiore|superiore) o uguale (?:all['’]|al|a|di)/, ">="],
  [/^(?:minore|inferiore) o uguale (?:all['’]|al|a|di)/, "<="],
  [/^(?:maggiore|superiore) (?:all['’]|al|a|del|di)/, ">"],
  [/^(?:minore|inferiore) (?:all['’]|al|a|del|di)/, "<"],
  [/^(?:uguale|pari) (?:all['’]|al|a)/, "="],
  [/^(?:almeno|minimo|min\.?(?= |\d)|non meno di|non inferiore (?:all['’]|al|a))/, ">="],
  [
    /^(?:massimo|max\.?(?= |\d)|al massimo|non pi[uù]'? di|non oltre(?: il| l['’])?|non superiore (?:all['’]|al|a)|fino a|entro (?:e non oltre )?(?:il|l['’]|i|le)?)/,
    "<=",
  ],
  [/^(?:oltre|pi[uù]'? di)/, ">"],
  [/^(?:meno di)/, "<"],
];

/** Takes the condition off the beginning of a trimmed, lower-case text. */
export function splitOperator(text: string): { readonly operator: Operator | null; readonly rest: string } {
  for (const [pattern, operator] of WORDS) {
    const match = pattern.exec(text);
    if (match) return { operator, rest: text.slice(match[0].length).trim() };
  }
  return { operator: null, rest: text };
}
