// SPDX-License-Identifier: EUPL-1.2
import { type Grid } from "../../reading/grid";
import { formulaOf } from "../../workbook/in-memory";
import { findingParts } from "../../../src/core/checks/message-parts";
import { saidOfTable, tableFindings } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "a plain list whose total says it all",
    [
      ["Voce", "N."],
      ["A", 10],
      ["B", 20],
      ["C", 5],
      ["Totale", 45],
    ],
    "TAB001 B5 error []: «Totale», «N.»: qui c’è 45, ma 10 + 20 + 5 dà 35 (differenza 10). Controllare le voci e il risultato, e correggere la cella sbagliata.",
  ],
  [
    "one column of two",
    [
      ["Voce", "2020", "2021"],
      ["Alfa", 10, 11],
      ["Beta", 20, 22],
      ["Totale", 30, 34],
    ],
    "TAB001 C4 error []: ",
  ],
  [
    "many items: they are counted, not written out",
    [
      ["Voce", "2020", "2021"],
      ["a", 1, 1],
      ["b", 2, 2],
      ["c", 3, 3],
      ["d", 4, 4],
      ["e", 5, 5],
      ["Totale", 15, 16],
    ],
    "«2021»: qui c’è 16, ma la somma delle 5 voci (C2:C6) dà 15 (differenza 1).",
  ],
  [
    "a lost sign, told at the total that it spoils",
    [
      ["Voce", "Preventivo", "Consuntivo"],
      ["Ricavi", 100, 110],
      ["Rimanenze", -5, 8],
      ["Altro", 3, 4],
      ["Totale", 98, 106],
    ],
    "TAB001 C5 error [C3]: «Totale», «Consuntivo»: qui c’è 106, ma 110 + 8 + 4 dà 122 (differenza -16): il segno di C3 (8) è sbagliato. Scrivere -8 in C3: è l’unica correzione che fa tornare tutto.",
  ],
  [
    "a lost sign that spoils a total and a deviation",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["Ricavi", 100, 110, 10],
      ["Rimanenze", "-", 8, -8],
      ["Altro", 3, 4, 1],
      ["Totale", 103, 106, 3],
    ],
    "TAB001 C3 error [C5 D3]: «Rimanenze», «Consuntivo»: qui c’è 8, e con questa cifra non tornano C5 (c’è 106, ma 110 + 8 + 4 dà 122) e D3 (c’è -8, ma 8 - 0 dà 8). Scrivere -8 in C3: è l’unica correzione che fa tornare tutto.",
  ],
  [
    "a cell that spoils a row and a column",
    [
      ["Cat", "Donne", "Uomini", "Totale"],
      ["D", 10, 5, 15],
      ["C", 20, 9, 31],
      ["B", 4, 3, 7],
      ["Totale", 34, 19, 53],
    ],
    "TAB001 C3 error [C5 D3]: «C», «Uomini»: qui c’è 9, e con questa cifra non tornano C5 (c’è 19, ma 5 + 9 + 3 dà 17) e D3 (c’è 31, ma 20 + 9 dà 29). Scrivere 11 in C3: è l’unica correzione che fa tornare tutto.",
  ],
  [
    "a total of a row, which spoils its column too",
    [
      ["Cat", "Donne", "Uomini", "Totale"],
      ["D", 10, 5, 15],
      ["C", 20, 11, 33],
      ["B", 4, 3, 7],
      ["Totale", 34, 19, 53],
    ],
    "TAB001 D3 error [D5]: «C», «Totale»: qui c’è 33, ma 20 + 11 dà 31",
  ],
  [
    "two cells that changed places",
    [
      ["Cat", "Donne", "Uomini", "Totale"],
      ["D", 10, 5, 15],
      ["C", 11, 20, 31],
      ["B", 4, 3, 7],
      ["Totale", 34, 19, 53],
    ],
    "TAB001 B3 error [B5 C5 C3]: «C», «Donne»: qui c’è 11 e in C3 c’è 20, e non tornano B5 (c’è 34, ma 10 + 11 + 4 dà 25) e C5 (c’è 19, ma 5 + 20 + 3 dà 28). Scambiare le due cifre: è l’unica correzione che fa tornare tutto.",
  ],
  [
    "women and men summed as full time and part time in some rows: one formula",
    [
      ["Categoria", "Tempo pieno", null, "Tempo parziale", null, "Totale per genere", null, "Totale"],
      [null, "Donne", "Uomini", "Donne", "Uomini", "Donne", "Uomini", null],
      ["Dirigenti", 1, 1, 0, 0, 1, 1, 2],
      ["D", 11, 4, 1, 0, 12, 4, 16],
      ["C", 26, 9, 8, 3, 35, 11, 46],
      ["B", 9, 3, 4, 0, 12, 4, 16],
      ["Totale", 47, 17, 13, 3, 64, 16, 80],
    ],
    "TAB001 F5 error [G5 F6 G6 F7 G7]: «C», «Totale per genere – Donne»: qui c’è 35, ma 26 + 8 dà 34 (differenza 1). In 3 righe il totale somma altre colonne (qui B5 + C5 invece di B5 + D5). Sommare B + D in F5:F7 e C + E in G5:G7.",
  ],
  [
    "what one column lacks another has: one cause",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["D", 10, 9, 19],
      ["C", 20, 15, 35],
      ["B", 5, 12, 17],
      ["Totale", 38, 33, 71],
    ],
    "TAB001 B5 error [C5]: «Totale», «Donne»: qui c’è 38, ma 10 + 20 + 5 dà 35 (differenza 3). Per la stessa causa non torna C5 (-3).",
  ],
  [
    "a deviation that only follows the wrong total",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["Totale", 160, 185, 25],
    ],
    "TAB001 C5 error []: «Totale», «Consuntivo»: ",
  ],
  [
    "a column of staff at full time",
    [
      ["Area", "Tempo pieno", "Tempo parziale"],
      ["Nord", 12, 3],
      ["Sud", 20, 4],
      ["Isole", 5, 1],
      ["Totale", 38, 8],
    ],
    "TAB001 B5 error []: «Totale», «Tempo pieno»: qui c’è 38, ma 12 + 20 + 5 dà 37",
  ],
  [
    "a sum along two rows, for a person to decide",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["D", 10, 5, 15],
      ["C", 10, 7, 19],
    ],
    "TAB001 D3 warning? []: ",
  ],
  [
    "heads that may be counted once, for a person to decide",
    [
      ["Corso", "Ore", "Partecipanti"],
      ["Privacy", 8, 20],
      ["Excel", 16, 18],
      ["Totale", 24, 30],
    ],
    "se la tabella segue un altro criterio, scriverlo in nota.",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right totals by row and by column",
    [
      ["Categoria", "Donne", "Uomini", "Totale"],
      ["D", 10, 5, 15],
      ["C", 20, 11, 31],
      ["Totale", 30, 16, 46],
    ],
  ],
  [
    "a list that is not whole",
    [["Principali fornitori"], ["Fornitore", "Importo"], ["Alfa", 500], ["Beta", 300], ["Totale", 1000]],
  ],
  [
    "a total of other things than the lines: half of it is elsewhere",
    [
      ["Voce", "N."],
      ["A", 10],
      ["B", 5],
      ["Totale", 100],
    ],
  ],
  [
    "means",
    [
      ["Corso", "Ore", "Voto"],
      ["Privacy", 8, 7],
      ["Excel", 16, 9],
      ["Totale", 24, 8],
    ],
  ],
  [
    "a maximum",
    [
      ["Corso", "Ore", "Iscritti in aula"],
      ["Privacy", 8, 20],
      ["Excel", 16, 15],
      ["Totale", 24, 20],
    ].map((row) => row.slice(0, 2)),
  ],
  [
    "an item that is not known",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, "n.d."],
      ["B", 20, 22],
      ["Totale", 30, 40],
    ],
  ],
  [
    "amounts rounded one by one",
    [
      ["Voce", "2020", "2021"],
      ["A", 1333, 1500],
      ["B", 1333, 1500],
      ["C", 1333, 1500],
      ["Totale", 4000, 4500],
    ],
  ],
  [
    "formulas with hidden decimals",
    [
      ["Voce", "2020", "2021"],
      ["A", formulaOf(0.4, "0"), 1],
      ["B", formulaOf(0.4, "0"), 1],
      ["Totale", formulaOf(0.8, "0"), 2],
    ],
  ],
  [
    "a subtotal: another rule says it",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, 11],
      ["B", 20, 22],
      ["Totale uno", 30, 35],
      ["C", 1, 1],
      ["D", 2, 2],
      ["Totale due", 3, 3],
      ["Totale generale", 33, 36],
    ],
  ],
  [
    "a blank total",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, 11],
      ["B", 20, 22],
      ["Totale", 30, null],
    ],
  ],
  [
    "headings under which nothing is summed",
    [
      ["Voce", "% di copertura"],
      ["A", 0.5],
      ["B", 0.2],
      ["Totale", 0.9],
    ],
  ],
  [
    "«Totale» of a column that nothing bears out",
    [
      ["Uffici", "Totale utenti", "Sportelli", "Sedi"],
      ["A", 100, 2, 3],
      ["B", 50, 4, 1],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB001")).toEqual([]);
});

test("what to do is the last sentence of the message, and names the only correction", () => {
  const [finding] = tableFindings([
    ["Voce", "Preventivo", "Consuntivo"],
    ["Ricavi", 100, 110],
    ["Rimanenze", -5, 8],
    ["Altro", 3, 4],
    ["Totale", 98, 106],
  ]);
  const { seen, action } = findingParts(finding!);
  expect(seen).toMatch(/: il segno di C3 \(8\) è sbagliato\.$/);
  expect(action).toBe("Scrivere -8 in C3: è l’unica correzione che fa tornare tutto.");
});
