// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, saidOf } from "../read-sheets";

const row = (operational: string | null, label: string): Grid[number] => [operational, label, 5, 4, 1];
const RIGHT = [
  row("Migliorare la riscossione", "N. avvisi emessi"),
  row(null, "N. solleciti/N. insoluti"),
  row("Aggiornare il sito", "N. pagine aggiornate"),
  row("Formare il personale", "N. ore di formazione"),
  row("Ridurre i tempi", "Tempo medio di pagamento"),
];
const SWAPPED = [
  row("Indice di struttura primario", "Patrimonio netto/Immobilizzazioni"),
  row("Incidenza del personale", "Oneri del personale / Oneri correnti"),
  row("Capacità di generare proventi", "(Proventi + Contributi)/Totale proventi"),
];
const found = (...rows: Grid) =>
  saidOf("STR010", { Strategico: dashboard("RISORSE", ["4.1 Garantire l’equilibrio", null, null, null, 1], ...rows) });

test("names and formulas in the wrong columns are one finding a block", () => {
  expect(found(...RIGHT, ...SWAPPED)).toEqual([
    expect.stringMatching(
      /^Strategico!A8 warning: In 3 righe di questo riquadro .*«Indice di struttura primario».* → Strategico!A9, Strategico!A10$/,
    ),
  ]);
});

test("a row among them that is no plain formula is one of them", () => {
  const between = row("Grado di restituzione", "Interventi economici e costi della funzione");
  expect(found(...RIGHT, ...SWAPPED.slice(0, 2), between, SWAPPED[2]!)).toEqual([
    expect.stringContaining("In 4 righe di questo riquadro"),
  ]);
});

test.each<[string, Grid]>([
  ["ratios under what is to be done", [...RIGHT, row("Assicurare sostegno", "Bandi trattati/Bandi da trattare")]],
  ["two such rows", [...RIGHT, ...SWAPPED.slice(0, 2)]],
  ["a body that always writes so", SWAPPED],
  [
    "the name of a measure over several ratios",
    [
      ...RIGHT,
      row("Grado di copertura", "Entrate/Spese"),
      row("Grado di copertura", "Ricavi/Costi"),
      row("Grado di copertura", "Tariffe/Costi"),
    ],
  ],
  [
    "indicators that begin as measures, too",
    [...RIGHT, ...["A", "B", "C"].map((of) => row(`Grado di utilizzo ${of}`, `N. domande ${of}/N. posti`))],
  ],
  [
    "plain labels beside names of measures",
    [...RIGHT, ...["A", "B", "C"].map((of) => row(`Indice di qualità ${of}`, `Questionari raccolti ${of}`))],
  ],
])("is silent on %s", (_, rows) => {
  expect(found(...rows)).toEqual([]);
});
