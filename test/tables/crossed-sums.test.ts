// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../reading/grid";
import { saidOfTable } from "../checks/table-findings";

/** What one finding says where rows and columns, or the words of a heading, tell more than a single sum. */
test.each<[string, Grid, string]>([
  [
    "two cells that changed places, and what was worked out from both",
    [
      ["Bando", "Stanziato", "Concesso", "Economie"],
      ["Turismo", 100, 90, 10],
      ["Nuove imprese", 60, 80, 20],
      ["Energia", 70, 85, -15],
      ["Totale", 250, 235, 15],
    ],
    "TAB001 B3 error [B5 C5 D3 C3]: «Nuove imprese», «Stanziato»: qui c’è 60 e in C3 c’è 80, e non tornano B5",
  ],
  [
    "the wrong total of one column of parts, not the total of both that is right",
    [
      ["Categoria", "Tempo pieno", "", "Tempo parziale", "", "Totale per genere", ""],
      ["", "Donne", "Uomini", "Donne", "Uomini", "Donne", "Uomini"],
      ["Dirigenti", 1, 2, 0, 0, 1, 2],
      ["D", 12, 9, 4, 1, 16, 10],
      ["C", 20, 8, 6, 0, 26, 8],
      ["Totale", 33, 19, 12, 1, 43, 20],
    ],
    "TAB001 D6 error [F6]: «Totale», «Tempo parziale – Donne»: qui c’è 12, ma 0 + 4 + 6 dà 10 (differenza 2).",
  ],
  [
    "a cell so great that neither its row nor its column looks like a sum",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["Dirigenti", 1, 2, 3],
      ["D", 200, 9, 29],
      ["C", 31, 12, 43],
      ["B", 6, 4, 10],
      ["Totale", 58, 27, 85],
    ],
    "TAB001 B3 error [B6 D3]: «D», «Donne»: qui c’è 200, e con questa cifra non tornano B6 (c’è 58, ma 1 + 200 + 31 + 6 dà 238) e D3 (c’è 29, ma 200 + 9 dà 209). Scrivere 20 in B3",
  ],
  [
    "a total of a row that is greater than the total of its column",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["Dirigenti", 1, 2, 3],
      ["D", 14, 9, 23],
      ["C", 31, 12, 72],
      ["Totale", 46, 23, 69],
    ],
    "TAB001 D4 error [D5]: «C», «Totale»: qui c’è 72, ma 31 + 12 dà 43 (differenza 29).",
  ],
  [
    "a subtotal in the second of two columns of labels",
    [
      ["Missione", "Programma", "Stanziato", "Impegnato"],
      ["01 Servizi", "Organi", 500, 480],
      ["01 Servizi", "Segreteria", 900, 870],
      ["01 Servizi", "Totale missione 01", 1400, 1350],
      ["04 Istruzione", "Scuole", 800, 760],
      ["04 Istruzione", "Mensa", 600, 590],
      ["04 Istruzione", "Totale missione 04", 1400, 1360],
      [null, "Totale generale", 2800, 2700],
    ],
    "TAB002 D7 error []: «Totale missione 04», «Impegnato»: qui c’è 1360, ma 760 + 590 dà 1.350 (differenza 10).",
  ],
  [
    "the grand total over two columns of labels",
    [
      ["Missione", "Programma", "Stanziato", "Impegnato"],
      ["01 Servizi", "Organi", 500, 480],
      ["01 Servizi", "Segreteria", 900, 870],
      ["01 Servizi", "Totale missione 01", 1400, 1350],
      ["04 Istruzione", "Scuole", 800, 760],
      ["04 Istruzione", "Mensa", 600, 590],
      ["04 Istruzione", "Totale missione 04", 1400, 1350],
      [null, "Totale generale", 2900, 2700],
    ],
    "TAB001 C8 error []: ",
  ],
  [
    "a share under «%» alone",
    [
      ["Genere", "Dipendenti", "%"],
      ["Donne", 57, pct(0.7)],
      ["Uomini", 32, pct(0.3596)],
      ["Totale", 89, pct(1)],
    ],
    "TAB005 C2 error [B2 B4]: «Donne», «%»: qui c’è 70%, ma 57 (B2) su 89 (B4) dà 64,04 %",
  ],
  [
    "heads that may recur: for a person to decide",
    [
      ["Progetto", "Spesa", "Comuni coinvolti"],
      ["Alfa", 1203, 12],
      ["Beta", 2451, 20],
      ["Totale", 3654, 25],
    ],
    "TAB001 C4 warning? []: ",
  ],
  [
    "a column without any sign, whose total was summed with it",
    [
      ["Voce", "Previsto", "Effettivo", "Scostamento"],
      ["Beni", 100, 120, 20],
      ["Servizi", 50, 40, 10],
      ["Altro", 10, 15, 5],
      ["Totale", 160, 175, 15],
    ],
    "TAB006 D3 error [D5]: ",
  ],
])("one finding: %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "one figure in all rows and in the total: a divisor",
    [
      ["Servizio", "Costo", "Abitanti", "Costo per abitante"],
      ["Rifiuti", 24000, 12000, 2],
      ["Verde", 36000, 12000, 3],
      ["Totale", 60000, 12000, 5],
    ],
  ],
  [
    "heads counted once in the last row, which rows bear out",
    [
      ["Corso", "Interni", "Esterni", "Totale"],
      ["Privacy", 12, 8, 20],
      ["Appalti", 20, 10, 30],
      ["Inglese", 4, 6, 10],
      ["Totale", 15, 9, 24],
    ],
  ],
  [
    "the year of every row",
    [
      ["Voce", "Importo", "Anno base"],
      ["Beni", 100, 2021],
      ["Servizi", 200, 2021],
      ["Totale", 300, 2021],
    ],
  ],
  [
    "users that are counted once",
    [
      ["Sportello", "Accessi", "Utenti unici"],
      ["Nord", 1200, 120],
      ["Sud", 2451, 200],
      ["Totale", 3651, 250],
    ],
  ],
  [
    "deviations that are all written without their sign",
    [
      ["Voce", "Previsto", "Effettivo", "Scostamento"],
      ["Beni", 100, 90, 10],
      ["Servizi", 200, 230, 30],
      ["Personale", 500, 480, 20],
    ],
  ],
  [
    "«Totale» in the first of two columns of labels, and metrics named «Totale» in the second",
    [
      ["Ufficio", "Misura", "2020", "2021"],
      ["Anagrafe", "Reclami scritti", 12, 15],
      ["Anagrafe", "Totale reclami", 30, 41],
      ["Tributi", "Reclami scritti", 7, 9],
      ["Tributi", "Totale reclami", 16, 20],
    ],
  ],
  [
    "«%» of what was spent",
    [
      ["Voce", "Stanziato", "Speso", "%"],
      ["Beni", 100, 80, pct(0.8)],
      ["Servizi", 200, 150, pct(0.75)],
      ["Totale", 300, 230, pct(0.7667)],
    ],
  ],
  [
    "a percentage under a heading lost, below another table's «Totale»",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["D", 14, 9, 23],
      ["C", 31, 12, 43],
      ["B", 5, 5, pct(-0.02)],
      ["Totale", 50, 26, 76],
    ],
  ],
])("silent on %s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});
