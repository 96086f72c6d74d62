// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../../scorecard/model";

/** What a polarity column may say, folded. A word that is not here says nothing (the column may mean something else). */
const WORDS: readonly (readonly [Polarity, RegExp])[] = [
  [
    "down",
    /^(?:-|↓|▼|⬇|decrescente|discendente|in diminuzione|diminuzione|riduzione|negativ[oa]|inversa|inverso|minimizzare|min|decr\.?|a diminuire|in riduzione|al ribasso|da (?:minimizzare|ridurre|diminuire)|(?:minore|meno|piu basso) e meglio|down|decremento)$/,
  ],
  [
    "up",
    /^(?:\+|↑|▲|⬆|crescente|ascendente|in aumento|aumento|incremento|positiv[oa]|dirett[oa]|massimizzare|max|cresc\.?|ad aumentare|in crescita|al rialzo|da (?:massimizzare|incrementare|aumentare)|(?:maggiore|piu|piu alto) e meglio|up)$/,
  ],
  ["exact", /^(?:=|puntuale|esatto|stabile|costante|mantenimento|neutr[oa])$/],
  ["yes-no", /^(?:si ?\/ ?no|on ?\/ ?off|binari[oa]|booleano)$/],
  ["date", /^(?:data|scadenza|temporale)$/],
];

/** Polarity that a folded cell text names; null when it names none. */
export function polarityWord(folded: string): Polarity | null {
  if (folded === "" || folded.length > 24) return null;
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
