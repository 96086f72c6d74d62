// SPDX-License-Identifier: EUPL-1.2
import { tablesOf } from "../../src/core/reading/other-tables";
import { gridCells, type Grid } from "../reading/grid";
import { saidOfTable } from "../checks/table-findings";
import { snapshotOf, workbookData } from "../workbook/in-memory";

test.each<[string, Grid, string]>([
  [
    "amounts with their decimals",
    [
      ["Voce", "2020", "2021"],
      ["Personale", "1.234,56", "1.300,00"],
      ["Servizi", "€ 2.000,44", "1.500"],
      ["Totale", "3.235,00", "2.900,00"],
    ],
    "TAB001 C4 error []: «Totale», «2021»: qui c’è 2.900,00, ma 1.300,00 + 1.500 dà 2.800 (differenza 100).",
  ],
  [
    "counts",
    [
      ["Sede", "Donne", "Uomini", "Totale"],
      ["Nord", "12", "5", "17"],
      ["Sud", "20", "11", "31"],
      ["Isole", "4", "3", "8"],
      ["Totale", "36", "19", "55"],
    ],
    "TAB001 D4 error [D5]: ",
  ],
])("figures typed as texts are checked: %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

const regionsIn = (rows: Grid) => snapshotOf(workbookData({ Foglio: gridCells(rows) })).sheets.flatMap(tablesOf);

test.each<[string, Grid]>([
  [
    "a note with an amount",
    [
      ["Nota", "Il costo"],
      ["Totale", "1.234,56"],
    ],
  ],
  [
    "codes",
    [
      ["Ufficio", "Codice"],
      ["Anagrafe", "001"],
      ["Tributi", "1.2.3"],
    ],
  ],
  [
    "years",
    [
      ["Delibera", "Anno"],
      ["Bilancio", "2020"],
      ["Piano", "2021"],
    ],
  ],
  [
    "dates and telephone numbers",
    [
      ["Nome", "Dal", "Telefono"],
      ["Rossi", "01/02/2021", "035 4225111"],
      ["Bianchi", "12.05.2020", "0354225222"],
    ],
  ],
  [
    "ordinals before texts",
    [
      ["N.", "Attività"],
      ["1", "Anagrafe"],
      ["2", "Tributi"],
    ],
  ],
])("%s make no table", (_, rows) => {
  expect(regionsIn(rows)).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "right totals of texts",
    [
      ["Voce", "2020", "2021"],
      ["Personale", "1.234,56", "1.300,00"],
      ["Servizi", "2.000,44", "1.500,00"],
      ["Totale", "3.235,00", "2.800,00"],
    ],
  ],
  [
    "points that may be decimals",
    [
      ["Voce", "2020", "2021"],
      ["Peso A", "1.250", "2.500"],
      ["Peso B", "1.5", "2.5"],
      ["Totale", "2.75", "5"],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});
