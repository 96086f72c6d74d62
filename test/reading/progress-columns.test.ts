// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const table = (heading: string, ...rows: Grid): Grid => [["Obiettivo", "Indicatore", "Target", heading], ...rows];
const COUNTS: Grid = [
  ["Servizi", "N. controlli", 50, 50],
  ["Servizi", "Approvazione del piano", "30/09/2024", "20/09/2024"],
  ["Entrate", "N. accertamenti", 80, 60],
];

test.each([
  "Avanzamento al 30/06",
  "Avanzamento al 30/06/2024",
  "Stato di avanzamento al 30/06",
  "Stato di attuazione",
])("the progress is the result where it is of the kind of the targets: %s", (heading) => {
  const { indicators } = reportOn({ Obiettivi: table(heading, ...COUNTS) });
  expect(indicators.map(({ achievement }) => achievement)).toEqual([1, 1, 0.75]);
});

test.each<[string, Grid]>([
  ["a degree", table("Avanzamento", ["A", "N. a", 50, pct(0.5)], ["B", "N. b", 80, pct(1)])],
  ["percentages of percentages", table("Avanzamento", ["A", "% a", pct(0.5), pct(1)], ["B", "% b", pct(0.8), pct(1)])],
  ["words", table("Stato di avanzamento", ["A", "N. a", 50, "in corso"], ["B", "N. b", 80, "concluso"])],
])("the progress is no result: %s", (_, rows) => {
  const { indicators } = reportOn({ Obiettivi: rows });
  expect(indicators.filter(({ achievement }) => achievement !== null)).toEqual([]);
});

test("beside a result it is none", () => {
  const { indicators } = reportOn({
    Obiettivi: [
      ["Obiettivo", "Indicatore", "Target", "Risultato", "Avanzamento"],
      ["A", "N. a", 50, 40, 50],
      ["B", "N. b", 80, 60, 80],
    ],
  });
  expect(indicators.map(({ achievement }) => achievement)).toEqual([0.8, 0.75]);
});
