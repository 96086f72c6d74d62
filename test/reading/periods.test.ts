// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../src/core/usecases/verify";
import { bareTime, periodIn } from "../../src/core/reading/vocabulary/periods";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, reportOn, type Grid } from "./grid";

test.each([
  ["I trim.", 3, false],
  ["2° trimestre 2023", 6, false],
  ["Valore III trimestre", 9, false],
  ["Risultato IV trim.", 12, false],
  ["Primo semestre", 6, false],
  ["Sem. 2", 12, false],
  ["II quadrimestre", 8, false],
  ["Valore al 30/06/2023", 6, false],
  ["Monitoraggio intermedio", 6, false],
  ["Situazione a settembre", 9, false],
  ["Valore al 31/12/2023", 12, true],
  ["Gen-Mar", 3, false],
  ["ott. – dic.", 12, false],
  ["gennaio/dicembre", 12, true],
  ["Totale", 12, true],
  ["Risultato annuale", 12, true],
])("the part of the year in «%s»", (text, end, isWhole) => {
  expect(periodIn(text)).toEqual({ end, isWhole });
});

test.each(["Valore ottenuto", "Indicatore", "Semplificazione", "Trimmer", "Consiglio", "Marziano", "Marca - Settore"])(
  "«%s» names no part of the year",
  (text) => {
    expect(periodIn(text)).toBeNull();
  },
);

test.each([
  ["I trim.", "part"],
  ["Ott-Dic", "part"],
  ["Apr/Giu 2023", "part"],
  ["Gen-Dic", "whole"],
  ["30/06/2023", "part"],
  ["giugno", "part"],
  ["Totale", "whole"],
  ["31/12", "whole"],
  ["Anno 2023", "year"],
  ["2023", "year"],
  ["Totale ore", null],
  ["Indicatore", null],
])("«%s» says only when: %s", (text, time) => {
  expect(bareTime(text)).toBe(time);
});

const LABELS = ["Obiettivo", "Indicatore", "Target"];
const placesOf = (rows: Grid) => {
  const report = reportOn({ Servizi: rows });
  const [indicator] = report.indicators;
  return [indicator?.cells.target, indicator?.cells.actual, report.gaps.map(({ cell, reason }) => [cell, reason.code])];
};
const QUARTERS = ["I trim.", "II trim.", "III trim.", "IV trim."];

test.each<[string, Grid, readonly unknown[]]>([
  [
    "the total of the quarters",
    [
      [...LABELS, ...QUARTERS, "Totale"],
      ["A", "N. a", 10, 1, 2, 3, 2, 8],
    ],
    ["C2", "H2", []],
  ],
  [
    "the year beside half-years",
    [
      [...LABELS, "1° semestre", "2° semestre", "Anno"],
      ["A", "N. a", 10, 3, 5, 8],
    ],
    ["C2", "F2", []],
  ],
  [
    "the last filled quarter, said",
    [
      [...LABELS, ...QUARTERS, "Totale"],
      ["A", "N. a", 10, 1, 3, null, null, null],
    ],
    ["C2", "E2", [["E1", "interim-result"]]],
  ],
  [
    "quarters without a total: the last filled, said",
    [
      [...LABELS, ...QUARTERS],
      ["A", "N. a", 10, 1, 3, 5, 8],
    ],
    ["C2", "G2", [["G1", "interim-result"]]],
  ],
  [
    "results named by their quarter",
    [
      [...LABELS, "Risultato I trim.", "Risultato II trim.", "Risultato anno"],
      ["A", "N. a", 10, 1, 3, 8],
    ],
    ["C2", "F2", []],
  ],
  [
    "quarters one row below «Risultati»",
    [
      [...LABELS, "Risultati"],
      [null, null, null, ...QUARTERS, "Totale"],
      ["A", "N. a", 10, 1, 2, 3, 2, 8],
    ],
    ["C3", "H3", []],
  ],
  [
    "half-years over groups of columns",
    [
      ["Obiettivo", "Indicatore", "I semestre", null, "Anno"],
      [null, null, "Target", "Risultato", "Target", "Risultato"],
      ["A", "N. a", 5, 4, 10, 8],
    ],
    ["E3", "F3", []],
  ],
  [
    "a column that says «Totale» among no quarters is no result",
    [
      [...LABELS, "Risultato", "Totale"],
      ["A", "N. a", 10, 8, 99],
    ],
    ["C2", "D2", []],
  ],
])("%s", (_, rows, places) => {
  expect(placesOf(rows)).toEqual(places);
});

const YEARS: Grid = [
  [
    "Obiettivo",
    "Indicatore",
    "Target 2021",
    "Risultato 2021",
    "Target 2022",
    "Risultato 2022",
    "Target 2023",
    "Risultato 2023",
  ],
  ["A", "N. a", 10, 9, 10, 8, 10, null],
];
const ofYear = (rows: Grid, year: number | null) => {
  const { scorecard } = verify(snapshotOf(workbookData({ Piano: gridCells(rows) })), { year });
  const { columns } = scorecard.indicators[0]!;
  return [scorecard.year, columns.target, columns.actual, scorecard.gaps.map(({ reason }) => reason.code)];
};

test.each<[string, number | null, readonly unknown[]]>([
  ["the latest year with results", null, [2022, 4, 5, []]],
  ["the wanted year", 2021, [2021, 2, 3, []]],
  ["the wanted year, though without results", 2023, [2023, 6, 7, []]],
  ["a year that has no columns, said, and not put over other figures", 2019, [2022, 4, 5, ["year-without-columns"]]],
])("several years side by side: %s", (_, year, read) => {
  expect(ofYear(YEARS, year)).toEqual(read);
});

test("last year's result is none of this year's target", () => {
  const rows: Grid = [
    ["Obiettivo", "Indicatore", "Consuntivo 2022", "Target 2023", "Consuntivo 2023"],
    ["A", "N. a", 7, 10, null],
  ];
  expect(ofYear(rows, null)).toEqual([2023, 3, 4, []]);
  const planned: Grid = [
    ["Obiettivo", "Indicatore", "Target 2023", "Consuntivo 2023", "Target 2024"],
    ["A", "N. a", 7, 10, 12],
  ];
  expect(ofYear(planned, 2024)).toEqual([2024, 4, null, []]);
});

test("years alone over the results, as texts or as numbers", () => {
  for (const [first, second] of [
    ["2022", "2023"],
    [2022, 2023],
  ] as const) {
    const rows: Grid = [
      ["Obiettivo", "Indicatore", "Target 2023", first, second],
      ["A", "N. a", 10, 7, 8],
    ];
    expect(ofYear(rows, null)).toEqual([2023, 2, 4, []]);
  }
});
