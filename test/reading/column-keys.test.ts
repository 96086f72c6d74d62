// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "U.M.", "Target", "Risultato", "Grado di raggiungimento"];
const ROWS: Grid = [
  ["Efficienza", "N. decreti adottati", "n", 1200, 1264, "100,00%"],
  ["Efficienza", "N. accordi sottoscritti", "n", 9, 8, "88,89%"],
];

test.each<[Grid[number]]>([
  [["(1)", "(2)", "(3)", "(a)", "(b)", "(c = b/a)"]],
  [["A", "B", "C", "D", "E", "F=E/D"]],
  [[null, null, null, "(a)", "(b)", "(c)=(b)/(a)*100"]],
  [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)"]],
  [[null, null, null, "(a)", "(b)", "(b : a) x 100"]],
])("a row that only gives the columns letters or numbers is no indicator: %j", (keys) => {
  const { indicators, objectives, findings, gaps } = reportOn({ Foglio1: [HEADINGS, keys, ...ROWS] });
  expect(indicators.map(({ label }) => label)).toEqual(["N. decreti adottati", "N. accordi sottoscritti"]);
  expect(objectives).toHaveLength(1);
  expect([...findings, ...gaps]).toEqual([]);
});

test.each<[Grid[number]]>([[["B", "N. mense", "n", "3", "2", "66,67%"]], [[null, "(2) corsi", "n", 2, 2, "100%"]]])(
  "a row with a name of its own is one: %j",
  (row) => {
    expect(reportOn({ Foglio1: [HEADINGS, row, ...ROWS] }).indicators).toHaveLength(3);
  },
);
