// SPDX-License-Identifier: EUPL-1.2
import { saidOfLabels, type Labelled } from "../labelled";

test.each<[string, RegExp]>([
  [
    "Proventi - diritti di segreteria) / Proventi correnti",
    /^Foglio!B3 warning: «\)» dopo «- diritti di segreteria» .* formula/,
  ],
  ["N. iniziative (corsi, seminari realizzate", /^Foglio!B3 info: «\(» si apre dopo «N. iniziative» e non si chiude/],
  ["N. iniziative corsi) realizzate", /info: «\)» si chiude dopo «N. iniziative corsi» e non si è aperta/],
  ["N. iscritti al progetto «Scuola aperta", /info: ««» si apre dopo «N. iscritti al progetto»/],
  ["N. iscritti al progetto Scuola aperta»", /info: «»» si chiude/],
  ['N. iscritti al progetto "Scuola aperta', /info: Alle virgolette dopo «N. iscritti al progetto»/],
  ["N. atti pubblicati [sezione bandi", /info: «\[» si apre/],
  ["a) N. atti (esclusi quelli interni", /info: «\(» si apre dopo «a\) N. atti»/],
  ["(al netto delle sospensioni giorni medi", /info: Il nome comincia con «\(»/],
])("fires on %s", (label, expected) => {
  expect(saidOfLabels("ETI002", [label])).toEqual([expect.stringMatching(expected)]);
});

test("says once what several rows repeat", () => {
  const labels: Labelled = ["N. atti (esclusi quelli interni", "N. reclami", "N. atti (esclusi quelli interni"];
  expect(saidOfLabels("ETI002", labels)).toEqual([expect.stringMatching(/ → Foglio!B5$/)]);
});

test.each([
  "a) N. corsi; b) N. iscritti",
  "1) Tempo medio di rilascio",
  "1.2) Tempo medio di rilascio (giorni)",
  "iv) N. verifiche",
  "a) N. atti ai sensi dell’art. 3, lett. b)",
  "N. atti (art. 3, lett. b))",
  "N. atti (art. 3, lett. b)",
  "N. utenti soddisfatti :)",
  "N. accessi (*)",
  'N. schermi da 12" installati',
  "Tempo massimo 30'",
  "N. valori in [0; 1)",
  'N. iscritti a “Scuola aperta"',
  "N. iscritti a „Offene Schule“",
  "N. iscritti a »Offene Schule«",
  "N. iscritti a ''Scuola aperta\"",
  "Indice = (Patrimonio netto + Passività M/L)/(Immobilizzazioni + Attività M/L)",
  "Esame versamenti (da modello F24) 'non attribuiti'",
  "Atti dell’ente e un po' d’altro",
  "Adempimenti (formazione, monitoraggio...): N. azioni",
])("is silent on %s", (label) => {
  expect(saidOfLabels("ETI002", [label])).toEqual([]);
});

test("is silent where the name was cut within the brackets", () => {
  const whole = "Carnet rilasciati entro il tempo standard (5 giorni lavorativi)";
  const sheets = { Uno: [["Carnet rilasciati entro il tempo standard (5 giorni lavo", 9, 10]], Due: [[whole, 9, 10]] };
  expect(saidOfLabels("ETI002", sheets as never)).toEqual([]);
});
