// SPDX-License-Identifier: EUPL-1.2
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, pct, type Grid } from "./grid";

const HEADINGS = ["KPI", "Valore atteso", "Valore conseguito", "Grado di raggiungimento"];

function objectivesOf(first: string, rows: Grid) {
  const sheets = { Strategico: gridCells([[first, ...HEADINGS], ...rows]) };
  return readScorecard(snapshotOf(workbookData(sheets))).objectives.map(({ code, name }) => [code, name]);
}

test("coded objectives with their % are read where their column is headed by the perspective", () => {
  const rows: Grid = [
    ["1.1 Conservare gli habitat", null, null, null, pct(1)],
    [null, "Ettari sottoposti a sfalcio", 120, 131, pct(1)],
    ["1.2 Favorire la convivenza", null, null, null, pct(0.9)],
    [null, "N. recinzioni assegnate", 40, 36, pct(0.9)],
  ];
  for (const heading of ["Prospettiva Natura", "Natura"])
    expect(objectivesOf(heading, rows)).toEqual([
      ["1.1", "Conservare gli habitat"],
      ["1.2", "Favorire la convivenza"],
    ]);
});

test("perspectives beside their indicators stay perspectives", () => {
  const rows: Grid = [
    ["Natura", "Ettari sottoposti a sfalcio", 120, 131, pct(1)],
    ["Fruizione", "Km di sentieri", 55, 58, pct(1)],
  ];
  expect(objectivesOf("Prospettiva", rows).map(([code]) => code)).toEqual([null, null]);
});
