// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../model";

/** What a polarity column may say, folded. A word that is not here says nothing (the column may mean something else). */
const WORDS: readonly (readonly [Polarity, RegExp])[] = [
  [
    "down",
    /^(?:-|–|—|−|<|<=|≤|↓|▼|⬇|↘|⇩|🔽|(?:de|di)crescente|discendente|diminuzione|riduzione|negativ[oa]|invers[oa]|inversamente proporzionale|minimizzare|minimizzazione|min|minim[oi]|decr\.?|decresc\.?|ridurre|diminuire|a diminuire|a scendere|al ribasso|in (?:diminuzione|riduzione|calo|decremento)|da (?:minimizzare|ridurre|diminuire|contenere)|(?:minore|meno|piu (?:e )?basso)(?: e| il valore)?,? (?:e )?(?:meglio|migliore)(?: e)?|minor valore|piu basso|lower is better|down|decremento|abbassare)$/,
  ],
  [
    "up",
    /^(?:\+|>|>=|≥|↑|▲|⬆|↗|⇧|🔼|crescente|ascendente|aumento|incremento|positiv[oa]|dirett[oa]|direttamente proporzionale|massimizzare|massimizzazione|max|massim[oi]|cresc\.?|aumentare|incrementare|incrementale|ad aumentare|a salire|al rialzo|in (?:aumento|crescita|incremento)|da (?:massimizzare|incrementare|aumentare|accrescere)|(?:maggiore|piu|piu (?:e )?alto)(?: e| il valore)?,? (?:e )?(?:meglio|migliore)(?: e)?|maggior valore|piu alto|higher is better|up|innalzare)$/,
  ],
  [
    "exact",
    /^(?:=|→|↔|puntuale|esatt[oa]|valore esatto|stabile|stabilita|costante|mantenere|mantenimento|neutr[oa]|uguale)$/,
  ],
  [
    "yes-no",
    /^(?:s[i]? ?[/\\-] ?no?|on ?[/-] ?off|binari[oa]|boolean[oa]|dicotomic[oa]|logic[oa]|realizzato ?\/ ?non realizzato)$/,
  ],
  ["date", /^(?:data|date|scadenza|temporale|entro (?:la|una) data)$/],
];
/**
 * Letters that say up and down where both stand in a column: crescente and decrescente, ascendente and discendente,
 * positivo and negativo. «I» and «D» are left out: incremento and decremento, or inverso and diretto.
 */
export const POLARITY_LETTERS: readonly (readonly [up: string, down: string])[] = [
  ["c", "d"],
  ["a", "d"],
  ["p", "n"],
];
const LONGEST = 40;
/** «↓ decrescente», «crescente (+)»: a sign that says the same again. */
const SIGNS = /[()[\]↑↓▲▼⬆⬇↗↘+<>≤≥=]|^- | -$/g;

/** Polarity that a folded cell text names; null when it names none. */
export function polarityWord(folded: string): Polarity | null {
  if (folded === "" || folded.length > LONGEST) return null;
  return named(folded) ?? named(folded.replace(SIGNS, " ").trim());
}

function named(text: string): Polarity | null {
  return text === "" ? null : (WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}
