// SPDX-License-Identifier: EUPL-1.2
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import { verify } from "../../src/core/usecases/verify";
import { explain } from "../../src/core/wording/explain";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, reportOn, type Grid } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Anno", "Valore atteso", "Valore ottenuto"];
const LONG: Grid = [
  HEADINGS,
  ["Tutela", "N. sopralluoghi", 2023, 100, 50],
  [null, "N. sopralluoghi", 2024, 100, 90],
  ["Boschi", "Km di sentieri", "2023", 100, 60],
  [null, "Km di sentieri", "2024", 100, 100],
];

test("of a row for each year the latest with results is scored, and that is said once", () => {
  const planned: Grid = [...LONG, ["Boschi", "Km di sentieri", 2025, 120, null]];
  for (const rows of [LONG, planned]) {
    const { indicators, objectives, gaps, year } = reportOn({ Foglio1: rows });
    expect(indicators.map(({ row, achievement }) => [row, achievement])).toEqual([
      [3, 0.9],
      [5, 1],
    ]);
    expect(objectives.map(({ name, score }) => [name, score])).toEqual([
      ["Tutela", 0.9],
      ["Boschi", 1],
    ]);
    expect(year).toBe(2024);
    expect(gaps.map(({ reason }) => explain(reason))).toEqual([
      `La tabella ha una riga per ogni anno: si misurano le righe del 2024. Le altre sono lo storico, e non contano: ${String(rows.length - 3)}.`,
    ]);
  }
});

test("the wanted year goes before the latest", () => {
  const report = reportVerification(verify(snapshotOf(workbookData({ F: gridCells(LONG) })), { year: 2023 }));
  expect(report.indicators.map(({ row, achievement }) => [row, achievement])).toEqual([
    [2, 0.5],
    [4, 0.6],
  ]);
});

test.each<[string, Grid]>([
  ["one year", [HEADINGS, ["A", "N. a", 2024, 10, 9], ["B", "N. b", 2024, 10, 8]]],
  ["the year is that of the deadline", [HEADINGS, ["A", "N. a", 2024, 10, 9], ["B", "N. b", 2025, 10, 8]]],
])("all rows are measured: %s", (_, rows) => {
  const { indicators, gaps } = reportOn({ Foglio1: rows });
  expect(indicators).toHaveLength(2);
  expect(gaps).toEqual([]);
});
