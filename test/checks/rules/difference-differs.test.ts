// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../../reading/grid";
import { saidOfTable } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "one row of four",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 4],
      ["d", 80, 75, -5],
    ],
    "TAB003 D4 error []: «c», «Scostamento»: qui c’è 4, ma 15 - 10 dà 5 (differenza -1). Controllare le voci e il risultato, e correggere la cella sbagliata.",
  ],
  [
    "plan less outcome",
    [
      ["Voce", "Preventivo", "Consuntivo", "Economie"],
      ["a", 100, 90, 10],
      ["b", 50, 40, 10],
      ["c", 30, 15, 16],
      ["d", 80, 75, 5],
    ],
    "TAB003 D4 error []: «c», «Economie»: qui c’è 16, ma 30 - 15 dà 15",
  ],
  [
    "a change between two years, in a column between them",
    [
      ["Voce", "2020", "Variazione", "2021"],
      ["a", 100, 20, 120],
      ["b", 50, -10, 40],
      ["c", 10, 7, 15],
      ["d", 80, -5, 75],
    ],
    "TAB003 C4 error []: ",
  ],
  [
    "the total of the deviations follows from the cell that is wrong",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 9],
      ["Totale", 160, 175, 15],
    ],
    "TAB003 D4 error [D5]: «c», «Scostamento»: qui c’è 9, ma 15 - 10 dà 5 (differenza 4). Per la stessa causa non torna D5 (-4). Scrivere 5 in D4: è l’unica correzione che fa tornare tutto.",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right differences",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
    ],
  ],
  [
    "differences without their sign",
    [
      ["Voce", "Previsto", "Speso", "Differenza"],
      ["a", 100, 90, 10],
      ["b", 50, 60, 10],
      ["c", 70, 40, 30],
      ["d", 20, 45, 25],
    ],
  ],
  [
    "costs counted the other way",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, 5],
      ["e", 40, 45, -5],
    ],
  ],
  [
    "a blank that is no zero",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", null, 15, null],
      ["d", null, 15, 3],
    ],
  ],
  [
    "differences of what is not in the table",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 7],
      ["b", 50, 40, 3],
      ["c", 10, 15, 2],
    ],
  ],
  [
    "a percentage: another rule says it",
    [
      ["Voce", "2020", "2021", "Variazione %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.1)],
      ["d", 80, 76, pct(-0.05)],
    ],
  ],
  [
    "a lost sign: another rule says it",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, 5],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB003")).toEqual([]);
});
