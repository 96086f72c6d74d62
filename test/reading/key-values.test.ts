// SPDX-License-Identifier: EUPL-1.2
import { readAs } from "./read-as";
import type { Grid } from "./grid";

const TABLE: Grid = [
  ["Indicatore", "Valore atteso", "Valore raggiunto", "%"],
  ["N. controlli effettuati", 50, 63, "100,00%"],
  ["Ore di formazione erogate", 400, 380, "95,00%"],
];
const LABELS = ["N. controlli effettuati", "Ore di formazione erogate"];
const PHASES: Grid = [
  ["Fasi", "gen", "feb", "mar"],
  ["Analisi", "X", null, null],
  ["Collaudo", null, "X", "X"],
];

test.each<[string, Grid]>([
  ["alone", [["Obiettivo 1", "Migliorare i tempi"], [], ...TABLE]],
  ["with phases between", [["Obiettivo 1", "Migliorare i tempi"], [], ...PHASES, [], ...TABLE]],
  ["with phases below", [["Obiettivo 1", "Migliorare i tempi"], [], ...TABLE, [], ...PHASES]],
])("a number and a name above the table are its objective, %s", (_, grid) => {
  const { objectives, report } = readAs(grid);
  expect(objectives).toEqual([["1", "Migliorare i tempi", LABELS]]);
  expect(report.objectives[0]!.score).toBeCloseTo(0.975);
});

test("a list of objectives above the table names none of them", () => {
  const list: Grid = [["Obiettivo 1", "Migliorare i tempi"], ["Obiettivo 2", "Ridurre le spese"], []];
  expect(readAs([...list, ...TABLE], "Anagrafe").objectives).toEqual([[null, "Anagrafe", LABELS]]);
});
