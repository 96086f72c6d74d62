// SPDX-License-Identifier: EUPL-1.2
import { type Grid } from "../../reading/grid";
import { saidOfTable } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "one of two subtotals",
    [
      ["Voce", "2020", "2021"],
      ["Stipendi", 100, 110],
      ["Contributi", 30, 33],
      ["Totale personale", 130, 140],
      ["Carta", 5, 6],
      ["Luce", 15, 17],
      ["Totale beni", 20, 23],
      ["TOTALE GENERALE", 150, 166],
    ],
    "TAB002 C4 error []: «Totale personale», «2021»: qui c’è 140, ma 110 + 33 dà 143 (differenza -3). Controllare le voci e il risultato, e correggere la cella sbagliata.",
  ],
  [
    "the word itself",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, 11],
      ["B", 20, 22],
      ["Subtotale", 30, 35],
    ],
    "TAB002 C4 error []: ",
  ],
  [
    "a numbered line and its lettered parts",
    [
      ["Oneri", "2019", "2020", "2021"],
      ["1) Personale", 100, 90, 1],
      ["2) Funzionamento", 60, 57, 2],
      ["a) servizi", 40, 35, 1],
      ["b) affitti", 20, 20, 1],
      ["3) Altro", 10, 12, 1],
      ["Totale", 170, 159, 4],
    ],
    "TAB002 C3 error []: «2) Funzionamento», «2020»: qui c’è 57, ma 35 + 20 dà 55 (differenza 2).",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right subtotals",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, 11],
      ["B", 20, 22],
      ["Totale uno", 30, 33],
      ["C", 1, 1],
      ["D", 2, 2],
      ["Totale due", 3, 3],
      ["Totale generale", 33, 36],
    ],
  ],
  [
    "the only total: another rule says it",
    [
      ["Voce", "2020", "2021"],
      ["A", 10, 11],
      ["B", 20, 22],
      ["Totale", 30, 35],
    ],
  ],
  [
    "parts that are not the whole of their line",
    [
      ["Oneri", "2020", "2021"],
      ["1) Personale", 100, 90],
      ["2) Funzionamento", 60, 57],
      ["a) servizi", 10, 12],
      ["b) affitti", 5, 6],
      ["3) Altro", 10, 12],
      ["Totale", 170, 159],
    ],
  ],
  [
    "«di cui»",
    [
      ["Voce", "2020", "2021"],
      ["Personale", 100, 90],
      ["di cui a termine", 10, 12],
      ["di cui dirigenti", 5, 6],
      ["Servizi", 10, 12],
      ["Totale", 110, 102],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB002")).toEqual([]);
});
