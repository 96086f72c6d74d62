// SPDX-License-Identifier: EUPL-1.2
import { type Grid } from "../../reading/grid";
import { saidOfTable } from "../../checks/table-findings";

test.each<[string, Grid, string]>([
  [
    "one step of a cumulated column",
    [
      ["Mese", "Pratiche", "Cumulata"],
      ["Gennaio", 10, 10],
      ["Febbraio", 12, 22],
      ["Marzo", 8, 30],
      ["Aprile", 15, 54],
      ["Maggio", 11, 56],
      ["Giugno", 9, 65],
    ],
    "TAB001 C5 error [C6]: «Aprile», «Cumulata»: qui c’è 54, ma 30 + 15 dà 45 (differenza 9). Per la stessa causa non torna C6 (-9). Scrivere 45 in C5: è l’unica correzione che fa tornare tutto.",
  ],
  [
    "a step of a short one",
    [
      ["Mese", "Pratiche", "Cumulata"],
      ["Gennaio", 10, 10],
      ["Febbraio", 12, 22],
      ["Marzo", 8, 30],
      ["Aprile", 15, -45],
      ["Maggio", 11, 56],
    ],
    "TAB001 C5 error [C6]: ",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "a cumulated column that begins again with each part",
    [
      ["Mese", "Pratiche", "Cumulata"],
      ["Gennaio", 10, 10],
      ["Febbraio", 12, 22],
      ["Totale", 22, null],
      ["Marzo", 8, 8],
      ["Aprile", 15, 23],
      ["Maggio", 11, 34],
      ["Totale", 34, null],
    ],
  ],
  [
    "«cumulata» of something that is not in the table",
    [
      ["Mese", "Pratiche", "Spesa cumulata"],
      ["Gennaio", 10, 100],
      ["Febbraio", 12, 180],
      ["Marzo", 8, 240],
      ["Aprile", 15, 390],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});
