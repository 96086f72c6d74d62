// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../grid";
import { readAs } from "../read-as";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato"];

test.each<[string, Grid]>([
  ["repeated", [HEADINGS, ["OB1 - A", "N. a", 10, 8], ["OB1 - A", "N. b", 2, 2], ["OB2 - B", "N. c", 4, 2]]],
  ["blank below the first", [HEADINGS, ["OB1 - A", "N. a", 10, 8], [null, "N. b", 2, 2], ["OB2 - B", "N. c", 4, 2]]],
  ["code, then name", [HEADINGS, ["OB1 - A", "N. a", 10, 8], ["OB1", "N. b", 2, 2], ["OB2 - B", "N. c", 4, 2]]],
  ["sorted otherwise", [HEADINGS, ["OB1 - A", "N. a", 10, 8], ["OB2 - B", "N. c", 4, 2], ["OB1 - A", "N. b", 2, 2]]],
  [
    "codes apart",
    [
      ["Cod.", ...HEADINGS],
      ["OB1", "A", "N. a", 10, 8],
      ["OB1", "A", "N. b", 2, 2],
      ["OB2", "B", "N. c", 4, 2],
    ],
  ],
  [
    "named by the operational column alone",
    [
      ["Obiettivo operativo", ...HEADINGS.slice(1)],
      ["OB1 - A", "N. a", 10, 8],
      [null, "N. b", 2, 2],
      ["OB2 - B", "N. c", 4, 2],
    ],
  ],
])("objectives %s", (_, rows) => {
  const { layout, objectives, report } = readAs(rows);
  expect(layout).toBe("flat-table");
  expect(objectives).toEqual([
    ["OB1", "A", ["N. a", "N. b"]],
    ["OB2", "B", ["N. c"]],
  ]);
  expect(report.findings).toEqual([]);
});

test.each<[string, Grid[number], Grid]>([
  [
    "«N.» numbers the rows",
    ["N.", ...HEADINGS],
    [
      [1, "A", "N. a", 10, 8],
      [2, "A", "N. b", 2, 2],
      [3, "B", "N. c", 4, 2],
    ],
  ],
  [
    "«N.» numbers rows below a merged name",
    ["N.", ...HEADINGS],
    [
      [1, "A", "N. a", 10, 8],
      [2, null, "N. b", 2, 2],
      [3, "B", "N. c", 4, 2],
    ],
  ],
  [
    "codes of the indicators",
    ["Cod. ind.", ...HEADINGS],
    [
      ["I1", "A", "N. a", 10, 8],
      ["I2", "A", "N. b", 2, 2],
      ["I3", "B", "N. c", 4, 2],
    ],
  ],
])("a column of codes that is not the objectives': %s", (_, headings, rows) => {
  expect(readAs([headings, ...rows]).objectives).toEqual([
    [null, "A", ["N. a", "N. b"]],
    [null, "B", ["N. c"]],
  ]);
});

test("without a column of objectives, one objective with the name of the unit", () => {
  const rows: Grid = [HEADINGS.slice(1), ["N. eventi", 10, 8], ["N. corsi", 5, 5]];
  expect(readAs(rows, "Cultura").objectives).toEqual([[null, "Cultura", ["N. eventi", "N. corsi"]]]);
});

test("titles of perspectives and of units between the rows", () => {
  const { report } = readAs([
    HEADINGS,
    ["AREA STRATEGICA 1 – Benessere"],
    ["1.1 Verde", "N. a", 10, 9],
    ["SETTORE TECNICO"],
    ["2.1 Rosso", "N. b", 10, 9],
  ]);
  expect(report.blocks.map(({ perspective, unit }) => [perspective, unit])).toEqual([
    ["AREA STRATEGICA 1 – Benessere", "Foglio1"],
    ["AREA STRATEGICA 1 – Benessere", "SETTORE TECNICO"],
  ]);
  expect(report.objectives.map(({ code }) => code)).toEqual(["1.1", "2.1"]);
});

test("an indicator may be called a total or a mean: its figures tell", () => {
  const { objectives, report } = readAs([
    HEADINGS.slice(1),
    ["Totale ore di formazione", 100, 90],
    ["Media giorni di attesa", 10, 12],
    ["Totale complessivo", 110, 102],
  ]);
  expect(objectives[0]![2]).toEqual(["Totale ore di formazione", "Media giorni di attesa"]);
  expect(report.gaps).toMatchObject([{ cell: "A4", reason: { code: "total-row" } }]);
});

test("all the columns that bodies keep", () => {
  const { report } = readAs([
    [
      "Obiettivo",
      "Indicatore",
      "U.M.",
      "Verso",
      "Peso ob.",
      "Peso ind.",
      "Baseline",
      "Soglia minima",
      "Soglia massima",
      "Target",
      "Risultato",
      "%",
      "Fonte",
      "Responsabile",
      "Note",
    ],
    ["OB1 - A", "N. a", "n.", "↑", 60, 40, 5, 6, 12, 10, 8, pct(0.8), "Protocollo", "Rossi", "pioggia"],
  ]);
  expect(report.indicators).toMatchObject([
    { label: "N. a", polarity: "up", polaritySource: "column", weight: 40, achievement: 0.8, declaredCheck: "equal" },
  ]);
});
