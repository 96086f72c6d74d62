// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../grid";
import { readAs } from "../read-as";

const READ = [
  ["Aprire tre sportelli", ["Aprire tre sportelli"], 1],
  ["Formare i dipendenti", ["Formare i dipendenti"], 0.8],
];
const summary = (rows: Grid) => {
  const { layout, objectives, report } = readAs(rows);
  expect(layout).toBe("objective-rows");
  expect(report.findings).toEqual([]);
  return objectives.map(([, name, labels], index) => [name, labels, report.objectives[index]!.score]);
};

test.each<[Grid]>([
  [
    [
      ["Obiettivo", "Target", "Risultato", "%"],
      ["Aprire tre sportelli", 3, 3, pct(1)],
      ["Formare i dipendenti", 50, 40, pct(0.8)],
    ],
  ],
  [
    [
      ["N.", "Obiettivo", "Target", "Risultato"],
      [1, "Aprire tre sportelli", 3, 3],
      [2, "Formare i dipendenti", 50, 40],
    ],
  ],
  [
    [
      ["Target", "Consuntivo", "Descrizione obiettivo"],
      [3, 3, "Aprire tre sportelli"],
      [50, 40, "Formare i dipendenti"],
    ],
  ],
  [
    [
      ["Obiettivo operativo", "Valore atteso", "Valore ottenuto"],
      ["Aprire tre sportelli", 3, 3],
      ["Formare i dipendenti", 50, 40],
    ],
  ],
])("each objective is its own indicator: %j", (rows) => {
  expect(summary(rows)).toEqual(READ);
});

test("codes come from their column, or from the name", () => {
  const { objectives } = readAs([
    ["N.", "Obiettivo", "Target", "Risultato"],
    [1, "Aprire", 3, 3],
    [2, "Formare", 50, 40],
  ]);
  expect(objectives.map(([code]) => code)).toEqual(["1", "2"]);
  const named = readAs([
    ["Obiettivo", "Target", "Risultato"],
    ["OB1 - Aprire", 3, 3],
  ]);
  expect(named.objectives).toEqual([["OB1", "Aprire", ["OB1 - Aprire"]]]);
});

test("one column that names objectives on rows of their own and indicators below them is another layout", () => {
  const { layout, objectives } = readAs([
    ["Obiettivo / Indicatore", "Target", "Risultato", "%"],
    ["1.1 Acqua", null, null, pct(0.8)],
    ["N. fontane", 10, 8, pct(0.8)],
  ]);
  expect(layout).toBe("objective-blocks");
  expect(objectives).toEqual([["1.1", "Acqua", ["N. fontane"]]]);
});

test("a total is no objective, an indicator beside the objective no objective row", () => {
  const rows: Grid = [
    ["Obiettivo", "Target", "Risultato", "%"],
    ["Aprire tre sportelli", 3, 3, pct(1)],
    ["Totale", null, null, pct(1)],
  ];
  expect(summary(rows)).toEqual(READ.slice(0, 1));
  expect(
    readAs([
      ["Obiettivo", "Indicatore", "Target", "Risultato"],
      ["Formare", "N. ore", 3, 3],
    ]).layout,
  ).toBe("flat-table");
});
