// SPDX-License-Identifier: EUPL-1.2
import { formulaIn, namesOf } from "../../../src/core/tables/sums/letter-formula";
import { type Grid } from "../../reading/grid";
import { saidOfTable } from "../../checks/table-findings";

test.each<[string, string | null]>([
  ["Risultato della gestione corrente (A-B)", "+A-B"],
  ["Risultato Gestione Corrente (A)-(B)", "+A-B"],
  ["Differenza tra valore e costi della produzione (A – B)", "+A-B"],
  ["Totale (A+B+C)", "+A+B+C"],
  ["Totale A + B", "+A+B"],
  ["Totale a) + b)", "+a+b"],
  ["Totale (I+II)", "+I+II"],
  ["Risultato operativo (C = A - B)", "+A-B"],
  ["Disavanzo economico d’esercizio (A-B +/- C ± D)", "+A-B+C+D"],
  ["G) Somma finale (G=A-AA+B+C-D-E-F)", "+A-AA+B+C-D-E-F"],
  ["Margine (1-2)", "+1-2"],
  ["Totale (15+16-17)", "+15+16-17"],
  ["Totale (15+16-17±17-bis)", null],
  ["Fascia (18-29)", null],
  ["Mesi (1-12)", null],
  ["Piano (2021-2023)", null],
  ["Area A-B", null],
  ["Quota A/B", null],
  ["Posta e-mail", null],
  ["Classe A+", null],
  ["Risultato d’esercizio", null],
  ["TOTALE ONERI (B)", null],
])("the formula of «%s»", (label, formula) => {
  const said = formulaIn(label)?.map(({ name, sign }) => `${sign === 1 ? "+" : "-"}${name}`);
  expect(said?.join("") ?? null).toBe(formula);
});

test.each<[string, readonly string[]]>([
  ["B) Oneri correnti", ["B"]],
  ["TOTALE PROVENTI CORRENTI (A)", ["A"]],
  ["Totale A", ["A"]],
  ["7) Funzionamento", ["7"]],
  ["Risultato operativo (C = A - B)", ["C"]],
  ["Risultato operativo (A-B) (C)", ["C"]],
  ["Risultato (A-B)", []],
  ["Categoria A", []],
  ["E' il totale", []],
])("the names of «%s»", (label, names) => {
  expect(namesOf(label)).toEqual(names);
});

/** The accounts of a chamber: a result with its letters, and a heading whose part is closed by a line without any. */
const chamber = (result: number, final: number): Grid => [
  ["Voci", "Preventivo", "Consuntivo"],
  ["A) PROVENTI CORRENTI", null, null],
  ["1) Diritto annuale", 500, 520],
  ["2) Diritti di segreteria", 200, 190],
  ["TOTALE PROVENTI CORRENTI (A)", 700, 710],
  ["B) ONERI CORRENTI", null, null],
  ["6) Personale", 300, 290],
  ["7) Funzionamento", 450, 440],
  ["TOTALE ONERI CORRENTI (B)", 750, 730],
  ["Risultato della gestione corrente (A-B)", -50, result],
  ["C) GESTIONE FINANZIARIA", null, null],
  ["10) Proventi finanziari", 12, 15],
  ["11) Oneri finanziari", 2, 3],
  ["Risultato della gestione finanziaria", 10, 12],
  ["D) Gestione straordinaria", 5, 4],
  ["Avanzo/Disavanzo economico d’esercizio (A-B +/- C +/- D)", -35, final],
];

test.each<[string, Grid, string]>([
  [
    "the result of two totals",
    chamber(-18, -4),
    "TAB003 C10 error []: «Risultato della gestione corrente (A-B)», «Consuntivo»: qui c’è -18, ma 710 - 730 dà -20 (differenza 2).",
  ],
  [
    "a result whose sign is lost",
    chamber(20, -4),
    "TAB006 C10 warning? []: «Risultato della gestione corrente (A-B)», «Consuntivo»: qui c’è 20, ma 710 - 730 dà -20",
  ],
  ["a final result with four letters", chamber(-20, -6), "TAB003 C16 error []: "],
  [
    "one column: the label says exactly what it is",
    [
      ["Voce", "Importo"],
      ["Entrate (A)", 100],
      ["Uscite (B)", 80],
      ["Saldo (A-B)", 30],
    ],
    "TAB003 B4 error []: «Saldo (A-B)», «Importo»: qui c’è 30, ma 100 - 80 dà 20 (differenza 10).",
  ],
  [
    "a sum of letters in one column",
    [
      ["Voce", "Importo"],
      ["A) Entrate proprie", 100],
      ["B) Trasferimenti", 80],
      ["C) Altre", 15],
      ["Totale generale (A+B)", 190],
    ],
    "TAB001 B5 error []: ",
  ],
  [
    "numbered lines",
    [
      ["Voce", "2020", "2021"],
      ["1) Ricavi", 100, 110],
      ["2) Costi", 70, 75],
      ["Margine (1-2)", 30, 36],
    ],
    "TAB003 C4 error []: ",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  ["right accounts", chamber(-20, -4)],
  [
    "a letter that names two lines",
    [
      ["Voce", "Importo"],
      ["A) Entrate correnti", 100],
      ["B) Spese correnti", 80],
      ["A) Entrate in conto capitale", 50],
      ["Saldo (A-B)", 70],
    ],
  ],
  [
    "a letter that names no line",
    [
      ["Voce", "Importo"],
      ["Entrate (A)", 100],
      ["Uscite", 80],
      ["Saldo (A-B)", 30],
    ],
  ],
  [
    "costs that bear their sign",
    [
      ["Voce", "2020", "2021"],
      ["Ricavi (A)", 100, 110],
      ["Costi (B)", -70, -75],
      ["Risultato (A-B)", 30, 35],
    ],
  ],
  [
    "costs that bear their sign, in one column",
    [
      ["Voce", "2021"],
      ["Ricavi (A)", 110],
      ["Costi (B)", -75],
      ["Risultato (A-B)", 35],
    ],
  ],
  [
    "a loss written without its sign",
    [
      ["Voce", "2020", "2021"],
      ["Ricavi (A)", 60, 70],
      ["Costi (B)", 70, 75],
      ["Perdita d’esercizio (A-B)", 10, 5],
    ],
  ],
  [
    "letters of another table",
    [
      ["Voce", "2020", "2021"],
      ["A) Sede", 60, 70],
      ["B) Filiale", 70, 75],
      ["Risultato (A-B)", 400, 300],
    ],
  ],
  [
    "a line that is not stated",
    [
      ["Voce", "Importo"],
      ["Entrate (A)", 100],
      ["Uscite (B)", null],
      ["Saldo (A-B)", 30],
    ],
  ],
  [
    "ages that look like formulas",
    [
      ["Fascia", "Uomini", "Donne"],
      ["1) Giovani (18-29)", 3, 4],
      ["2) Adulti (30-39)", 5, 6],
      ["Totale (18-39)", 8, 10],
    ],
  ],
  [
    "amounts rounded to the thousand",
    [
      ["Voce (migliaia di €)", "2020", "2021"],
      ["Entrate (A)", 100, 111],
      ["Uscite (B)", 80, 75],
      ["Saldo (A-B)", 20, 35],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});
