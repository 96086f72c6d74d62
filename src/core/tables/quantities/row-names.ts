// SPDX-License-Identifier: EUPL-1.2
import { keyOf, quantityWords } from "./quantity-words";
import type { NamedSum } from "./ratio-label";

type Term = NamedSum["terms"][number];

/** Names that bodies give to one quantity, as data. Never certain: whoever finds a row by them has a person look. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "costo lavoro": ["personale"],
    "valore produzione": ["proventi correnti"],
    "costi produzione": ["oneri correnti"],
  }).map(([name, others]) => [key(name), others.map(key)]),
);
const KIND_OF_AMOUNT = /^(?:oneri|costi|costo|spese|spesa|proventi|entrate)$/;

/** Quantities that accounts of chambers seldom print, by those that they do (D.P.R. 254/2005). */
const COMPOSED: ReadonlyMap<string, readonly Term[]> = new Map([
  [
    key("margine operativo ante interventi economici"),
    [
      { name: "proventi correnti", sign: 1 },
      { name: "oneri correnti", sign: -1 },
      { name: "interventi economici", sign: 1 },
    ],
  ],
]);

/** Words that may lead to a row which has none of them. */
export const WORDS_FOR_OTHERS: readonly string[] = [...SYNONYMS.keys(), ...COMPOSED.keys()].flatMap((name) =>
  name.split(" "),
);

/** Keys under which a row may hold what is named, the name itself first. */
export function rowNamesOf(name: string): readonly string[] {
  const { words } = quantityWords(name);
  if (words.length === 0) return [];
  const itself = keyOf(words);
  // «Oneri di funzionamento» for the row «7) Funzionamento» of the charges
  const bare = words.length > 1 && KIND_OF_AMOUNT.test(words[0]!) ? [keyOf(words.slice(1))] : [];
  return [itself, ...(SYNONYMS.get(itself) ?? []), ...bare];
}

/** A quantity by those that make it up; itself where it is not composed. */
export function composedOf(term: Term): readonly Term[] {
  const parts = COMPOSED.get(key(term.name));
  if (parts === undefined) return [term];
  return parts.map(({ name, sign }) => ({ name, sign: sign === term.sign ? 1 : -1 }));
}

function key(name: string): string {
  return keyOf(quantityWords(name).words);
}
