// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { namesSaid, type Sheets } from "./names-said";

const list = (...rows: Grid): Sheets => ({ Elenco: rows });
/** A card that is no dashboard: what was asked, and a total of marks. */
const card = (...above: Grid): Sheets => ({ Scheda: [...above, ...MARKS, ["", "Totale", 100, "", 90]] });
const MARKS: Grid = [
  ["N.", "Che cosa si chiede", "Peso", "Che cosa è stato fatto", "Punteggio (0-100)"],
  [1, "Bilancio approvato", 60, "Approvato il 20/12/2024", 100],
  [2, "Cantiere avviato", 40, "Consegna 13/01/2025", 75],
];

test.each<[string, Sheets, RegExp]>([
  [
    "names beside parts of a score that are headed as things are, under a title that judges staff",
    {
      Dirigenza: [
        ["VALUTAZIONE INDIVIDUALE DELLA DIRIGENZA - ANNO 2024"],
        [],
        [
          "Cognome e nome",
          "Struttura",
          "Obiettivi individuali (20)",
          "Comportamenti (20)",
          "Punteggio finale",
          "Fascia",
        ],
        ["Neri Anna", "DEA", 20, 18, 93.5, "A"],
        ["Rossi Mario", "DMI", 18, 19, 88, "B"],
      ],
    },
    /^Dirigenza!A3 error: La tabella mostra 2 persone .*«Comportamenti \(20\)», «Punteggio finale»/,
  ],
  [
    "names and objectives, under a title that judges staff",
    {
      "Valutazione dipendenti": [
        ["Obiettivo", "Dipendente", "Punteggio"],
        ["Riscuotere", "Mario Rossi", 92],
        ["Sollecitare", "Anna Neri", 88],
      ],
    },
    /^Valutazione dipendenti!B1 error/,
  ],
  [
    "persons first, beside parts of a score, under no title",
    list(["Nominativo", "Obiettivi", "Punteggio totale"], ["Mario Rossi", 55, 93], ["Anna Neri", 50, 88]),
    /^Elenco!A1 error/,
  ],
  [
    "directors, beside what only persons are judged by",
    list(
      ["Settore", "Dirigente", "Obiettivi", "Comportamenti", "Punteggio"],
      ["Tributi", "Mario Rossi", 60, 30, 90],
      ["Scuola", "Anna Neri", 58, 30, 88],
    ),
    /^Elenco!B1 error/,
  ],
  [
    "who answers for a unit, beside what only persons are judged by",
    list(["Responsabile", "Obiettivi", "Comportamenti"], ["Mario Rossi", 60, 30], ["Anna Neri", 58, 30]),
    /^Elenco!A1 warning\?/,
  ],
  [
    "names beside objectives and their marks, where no title says whose they are",
    list(["Obiettivo", "Nominativo", "Punteggio"], ["Riscuotere", "Mario Rossi", 92], ["Sollecitare", "Anna Neri", 88]),
    /^Elenco!B1 warning\?/,
  ],
  ["a card with a total", card(["Valutato: dott.ssa Anna Neri"]), /^Scheda!A1 error/],
  [
    "a card with other entries beside the name",
    card(
      ["SCHEDA DI VALUTAZIONE DEL DIRETTORE GENERALE"],
      ["Valutato: dott.ssa Anna Neri    Delibera C.d.A. 29/04/2025"],
    ),
    /^Scheda!A2 error/,
  ],
  ["a name behind another entry", card(["Anno: 2024    Dipendente:  Rossi Mario (matr. 12)"]), /^Scheda!A1 error/],
  [
    "a total written in one cell",
    { Scheda: [["Valutata", "Anna Neri - Area Tecnica"], ["Punteggio totale: 87,5/100"]] },
    /^Scheda!B1 error/,
  ],
  [
    "the card of whoever holds an office, under a title that judges staff",
    card(["Valutazione della performance individuale"], ["Dirigente: dott. Mario Rossi"]),
    /^Scheda!A2 error/,
  ],
  [
    "the card of whoever holds an office, which may be the office's",
    card(["Scheda di valutazione"], ["Dirigente: dott. Mario Rossi"]),
    /^Scheda!A2 warning\?/,
  ],
  ["somebody who has a part in what has a total", card(["Collaboratore: Mario Rossi"]), /^Scheda!A1 warning\?/],
])("speaks of %s", (_, sheets, expected) => {
  expect(namesSaid(sheets)).toEqual([expect.stringMatching(expected)]);
});

test.each<[string, Sheets]>([
  [
    "who answers for objectives, under a title that judges staff",
    {
      "Valutazione dirigenti": [
        ["Obiettivo", "Responsabile", "% raggiungimento"],
        ["Riscuotere", "Mario Rossi", 0.9],
        ["Sollecitare", "Anna Neri", 1],
      ],
    },
  ],
  [
    "who answers for objectives with a judgement of each",
    list(
      ["Dirigente", "Obiettivo", "Giudizio finale", "Valutazione del dirigente"],
      ["Mario Rossi", "Riscuotere", "ottimo", 4],
      ["Anna Neri", "Sollecitare", "buono", 3],
    ),
  ],
  ["the card of a unit, with who directs it", card(["SCHEDA DI BUDGET"], ["Direttore: dr. Mario Rossi (DEA)"])],
  [
    "a card of which only what can be had is known",
    {
      Scheda: [
        ["SCHEDA DI VALUTAZIONE"],
        ["Valutato: Mario Rossi"],
        ["N.", "Che cosa si chiede", "Peso", "Punteggio massimo", "Punti", "Punteggio"],
        [1, "Bilancio approvato", 100, 5, 100, null],
        ["", "Totale", 100, 5, 100, 0],
      ],
    },
  ],
  [
    "how many were judged in each band",
    {
      "Valutazione individuale": [
        ["Fascia di merito", "N. valutati", "Punteggio medio"],
        ["A", 12, 95],
        ["B", 30, 85],
      ],
    },
  ],
  [
    "who sits on the OIV",
    {
      "Valutazione del personale": [
        ["Nominativo", "Ruolo", "Scadenza"],
        ["Mario Rossi", "Presidente", 2026],
      ],
    },
  ],
])("is silent on %s", (_, sheets) => {
  expect(namesSaid(sheets)).toEqual([]);
});
