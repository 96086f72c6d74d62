// SPDX-License-Identifier: EUPL-1.2
import { readAs } from "./read-as";
import type { Grid } from "./grid";

/** Objective, and two indicators with target and result. */
const ROWS: Grid = [
  ["Migliorare i servizi", "N. controlli effettuati", 50, 63, "N. eventi organizzati", 20, 17],
  ["Potenziare le entrate", "N. accertamenti", 80, 72, "Ore di formazione", 300, 342],
  ["Cultura", "N. visite guidate", 10, 10, "N. mostre", 4, 3],
];
const EXPECTED = [
  [null, "Migliorare i servizi", ["N. controlli effettuati", "N. eventi organizzati"]],
  [null, "Potenziare le entrate", ["N. accertamenti", "Ore di formazione"]],
  [null, "Cultura", ["N. visite guidate", "N. mostre"]],
];
const SCORES = [0.925, 0.95, 0.875];

test.each<[string, Grid[number]]>([
  ["the same headings", ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Indicatore", "Target", "Consuntivo"]],
  ["numbers", ["Obiettivo", "Indicatore 1", "Target 1", "Risultato 1", "Indicatore 2", "Target 2", "Risultato 2"]],
  [
    "kinds of indicators",
    ["Obiettivo", "Indicatore di efficacia", "Atteso", "Raggiunto", "Indicatore di efficienza", "Atteso", "Raggiunto"],
  ],
])("two indicators on a row are both read, told apart by %s", (_, headings) => {
  const { objectives, report } = readAs([headings, ...ROWS]);
  expect(objectives).toEqual(EXPECTED);
  report.objectives.forEach(({ score }, index) => expect(score).toBeCloseTo(SCORES[index]!));
  expect(report.indicators[1]!.cells).toMatchObject({ label: "E2", target: "F2", actual: "G2" });
  expect([...report.findings, ...report.gaps]).toEqual([]);
});

test("figures before each name, or all of a kind together, are told apart too", () => {
  const before: Grid = [
    ["Obiettivo", "Target", "Consuntivo", "Indicatore", "Target", "Consuntivo", "Indicatore"],
    ...ROWS.map(([name, a, t, r, b, u, s]) => [name!, t!, r!, a!, u!, s!, b!]),
  ];
  const together: Grid = [
    ["Obiettivo", "Indicatore 1", "Indicatore 2", "Target 1", "Target 2", "Risultato 1", "Risultato 2"],
    ...ROWS.map(([name, a, t, r, b, u, s]) => [name!, a!, b!, t!, u!, r!, s!]),
  ];
  for (const grid of [before, together]) {
    const { objectives, report } = readAs(grid);
    expect(objectives.map(([, name, labels]) => [name, [...labels].sort()])).toEqual(
      EXPECTED.map(([, name, labels]) => [name, [...labels!].sort()]),
    );
    report.objectives.forEach(({ score }, index) => expect(score).toBeCloseTo(SCORES[index]!));
  }
});

test("a single % beside them is the objective's", () => {
  const headings = ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Indicatore", "Target", "Consuntivo", "%"];
  const { report } = readAs([
    headings,
    ...ROWS.map((row, index) => [...row, `${String(SCORES[index]! * 100).replace(".", ",")}%`]),
  ]);
  expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal", "equal", "equal"]);
  expect(report.findings).toEqual([]);
});

test("the same indicators once more, with another year, are no further ones", () => {
  const headings = ["Indicatore", "Target 2022", "Risultato 2022", "Indicatore", "Target 2023", "Risultato 2023"];
  const { report } = readAs([headings, ["N. gare", 2, 1, "N. gare", 4, 3], ["N. corsi", 2, 1, "N. corsi", 4, 4]]);
  expect(report.indicators.map(({ achievement }) => achievement)).toEqual([0.75, 1]);
});

test("a row with one indicator only has one", () => {
  const headings = ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Indicatore", "Target", "Consuntivo"];
  const { objectives } = readAs([headings, ...ROWS, ["Sport", "N. gare", 2, 1]]);
  expect(objectives.at(-1)).toEqual([null, "Sport", ["N. gare"]]);
});

test.each<[string, Grid[number], Grid[number]]>([
  ["its code", ["Indicatore", "Cod. indicatore"], ["N. gare", "I.1"]],
  ["its description", ["Indicatore", "Descrizione indicatore"], ["N. gare", "Gare fatte"]],
  ["whether it is in the plan", ["Indicatore", "Indicatore PIAO"], ["N. gare", "SI"]],
])("a further column about the indicator is no second one: %s", (_, headings, cells) => {
  const { report } = readAs([
    ["Obiettivo", ...headings, "Target 2022", "Risultato 2022", "Target 2023", "Risultato 2023"],
    ["Sport", ...cells, 2, 1, 4, 3],
    ["Sport", ...cells, 5, 5, 5, 5],
  ]);
  expect(report.indicators.map(({ achievement }) => achievement)).toEqual([0.75, 1]);
});
