// SPDX-License-Identifier: EUPL-1.2
import { maySayDirection } from "../../src/core/scorecard/polarity/said-in-name";
import { polarityFromWording } from "../../src/core/scorecard/polarity/wording";
import { fold } from "../../src/core/values/fold";
import { polarityWord } from "../../src/core/scorecard/polarity/polarity-words";
import { reportOn, type Grid } from "../reading/grid";

test.each([
  ["€ di prodotti del magazzino (diminuzione)", "down"],
  ["Prodotti in magazzino (decrescente)", "down"],
  ["Prodotti in magazzino [Meno è meglio]", "down"],
  ["Prodotti in magazzino (€) (più basso è meglio)", "down"],
  ["Prodotti in magazzino (↓)", "down"],
  ["Prodotti in magazzino ↓", "down"],
  ["Prodotti in magazzino ⬇️", "down"],
  ["Prodotti in magazzino (↓ decrescente)", "down"],
  ["Prodotti in magazzino (verso: decrescente)", "down"],
  ["Prodotti in magazzino – da ridurre", "down"],
  ["Magazzino - prodotti fermi - in diminuzione", "down"],
  ["Prodotti in magazzino (≤)", "down"],
  ["Segnalazioni ricevute (più alto è meglio)", "up"],
  // before the vocabulary: this body wants to hear of them
  ["N. reclami raccolti dallo sportello (crescente)", "up"],
  ["Tempo medio di presenza - più alto è meglio", "up"],
  ["N. reclami (in aumento)", "up"],
  ["N. reclami ↑", "up"],
])("«%s» states its direction: %s", (label, polarity) => {
  expect(polarityFromWording(label)).toBe(polarity);
});

test.each([
  ["Riduzione dei prodotti in magazzino", null],
  ["Prodotti in magazzino - riduzione", null],
  ["Corsi in aula (min)", null],
  ["Punteggio (max)", null],
  ["Gestione (diretta)", null],
  ["Questionari con giudizio (positivo)", null],
  ["Questionari (riduzione rispetto al 2023)", null],
  ["Procedure avviate - di cui in aumento rispetto al 2023", null],
  ["Imprese nuove (start - up)", null],
  ["Livello dei servizi (mantenimento)", null],
  ["Relazione pubblicata (SI/NO)", null],
  ["Indice di gradimento (-)", null],
  ["Indice di gradimento (+/-)", null],
  ["Indice (crescente o decrescente)", null],
  ["Indice (crescente) per sede (decrescente)", null],
  ["N. reclami (%)", "down"],
  ["N. reclami - riduzione", "down"],
])("«%s» is read as before: %s", (label, polarity) => {
  expect(polarityFromWording(label)).toBe(polarity);
});

/** Words of both directions as a column may hold them, in each of their writings. */
const WORDS = [
  ..."decrescente|dicrescente|discendente|diminuzione|riduzione|inverso|inversamente proporzionale|minimizzare".split(
    "|",
  ),
  ..."minimizzazione|decr.|decresc.|ridurre|diminuire|a diminuire|a scendere|in diminuzione|in riduzione".split("|"),
  ..."in calo|in decremento|da minimizzare|da ridurre|da diminuire|da contenere|minore è meglio|meno è meglio".split(
    "|",
  ),
  ..."più basso è meglio|Più e basso è meglio|minor valore|più basso|lower is better|decremento|abbassare".split("|"),
  ..."crescente|ascendente|aumento|incremento|direttamente proporzionale|massimizzare|massimizzazione".split("|"),
  ..."cresc.|aumentare|incrementare|ad aumentare|a salire|in aumento|in crescita|in incremento".split("|"),
  ..."da massimizzare|da incrementare|da aumentare|da accrescere|maggiore è meglio|più alto è meglio".split("|"),
  ..."maggior valore|più alto|higher is better|innalzare|↓|▼|⬇|↘|⇩|🔽|↑|▲|⬆|↗|⇧|🔼|<=|≤|>=|≥".split("|"),
];

test.each(WORDS)("«(%s)» passes the quick look, and says what it says in a column", (word) => {
  const label = `Prodotti in magazzino (${word})`;
  expect(maySayDirection(label)).toBe(true);
  expect(maySayDirection(label.toUpperCase())).toBe(true);
  expect(polarityFromWording(label)).toBe(polarityWord(fold(word)));
  expect(polarityFromWording(label)).not.toBeNull();
});

test("a name that states the direction is scored by it", () => {
  const sheet: Grid = [
    ["Obiettivo", "Indicatore", "Consuntivo", "Target", "% realizzazione"],
    ["1.1 Uno", "€ di prodotti in magazzino (diminuzione)", 5120.4, 0, 0],
  ];
  const { indicators, findings } = reportOn({ Uno: sheet });
  expect(indicators).toMatchObject([{ polarity: "down", polaritySource: "wording", achievement: 0 }]);
  expect(findings.filter(({ rule }) => /^(?:REA|TGT|VAL)/.test(rule))).toEqual([]);
});
