// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const polaritiesOf = (rows: Grid) =>
  reportOn({ Foglio1: rows }).indicators.map(({ polarity, polaritySource, achievement }) => [
    polarity,
    polaritySource,
    achievement === null ? null : Math.round(achievement * 1e4) / 1e4,
  ]);

test.each([
  ["Segno", "<=", ">="],
  ["Op.", "≤", "≥"],
  ["Operatore", "<", ">"],
  ["Condizione", "minore o uguale", "maggiore o uguale"],
  ["Condizione", "minore o uguale a", "maggiore o uguale a"],
  ["Vincolo", "non superiore a", "almeno"],
])("a condition in a column of its own gives the polarity: %s %s %s", (heading, most, least) => {
  expect(
    polaritiesOf([
      ["Indicatore", heading, "Soglia obiettivo", "Risultato ottenuto", "Esito"],
      ["Posizioni aperte", most, 12, 15, "NO"],
      ["Donatori", least, 1500, 1350, "NO"],
      ["Esposti aperti", most, 30, 40, "NO"],
    ]),
  ).toEqual([
    ["down", "operator", 0.8],
    ["up", "operator", 0.9],
    ["down", "operator", 0.75],
  ]);
});

test.each([
  ["Segno", "-", "+"],
  ["+/-", "-", "+"],
  ["Tendenza attesa", "in diminuzione", "in aumento"],
  ["Orientamento", "decrescente", "crescente"],
  ["Pol.", "D", "C"],
  ["Polarità", "N", "P"],
  ["Verso", "D", "A"],
])("signs, tendencies and letters in a column of polarities: %s %s %s", (heading, less, more) => {
  expect(
    polaritiesOf([
      ["Indicatore", heading, "Target", "Risultato"],
      ["Età del parco mezzi", less, 12, 15],
      ["Ispezioni per addetto", more, 110, 99],
      ["Esposti", less, 30, 40],
    ]),
  ).toEqual([
    ["down", "column", 0.8],
    ["up", "column", 0.9],
    ["down", "column", 0.75],
  ]);
});

test.each([
  ["letters that may mean either", "Pol.", ["D", "I"]],
  ["one letter alone", "Pol.", ["D", "D"]],
  ["dashes for nothing", "Allegati", ["-", "-"]],
  ["conditions of something else", "Condizione", ["in corso", "chiusa"]],
])("no polarity: %s", (_, heading, said) => {
  expect(
    polaritiesOf([
      ["Indicatore", heading, "Target", "Risultato"],
      ["Ispezioni", said[0]!, 10, 12],
      ["Adesioni", said[1]!, 10, 12],
    ]),
  ).toEqual([
    ["up", "default", 1],
    ["up", "default", 1],
  ]);
});

test("a condition in a column does not overrule the one beside the target", () => {
  expect(
    polaritiesOf([
      ["Indicatore", "Op.", "Target", "Risultato", "%"],
      ["Posizioni aperte", ">=", "≤ 12", 15, pct(0.8)],
      ["Donatori", ">=", 10, 9, pct(0.9)],
    ]),
  ).toEqual([
    ["down", "operator", 0.8],
    ["up", "operator", 0.9],
  ]);
});
