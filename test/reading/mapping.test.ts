// SPDX-License-Identifier: EUPL-1.2
import { NO_MEMORY } from "../../src/core/memory/memory";
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { DEFAULT_BODY } from "../../src/core/scorecard/settings";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, type Grid } from "./grid";

const TABLE: Grid = [
  ["Ente di esempio"],
  ["Cosa", "Come", "Quanto doveva", "Quanto è stato"],
  ["OB1 - Verde", "N. alberi", 10, 8],
  [null, "N. parchi", 2, 2],
];
const COLUMNS = { objective: 0, indicator: 1, target: 2, actual: 3 };
const read = (rows: Grid, headingRow: number, columns: Record<string, number>) => {
  const mappings = [{ sheet: "Verde", headingRow, columns: new Map(Object.entries(columns)) }];
  const workbook = snapshotOf(workbookData({ Verde: gridCells(rows) }));
  return readScorecard(workbook, NO_MEMORY, { ...DEFAULT_BODY, mappings });
};
const labels = (reading: ReturnType<typeof read>) => reading.indicators.map(({ label, row }) => [label, row]);

test("headings that say nothing are read by what a person says of them", () => {
  expect(read(TABLE, 1, {}).indicators).toEqual([]);
  const reading = read(TABLE, 1, COLUMNS);
  expect(reading.sheets).toMatchObject([{ role: "dashboard", layout: "mapped", confidence: 1 }]);
  expect(reading.objectives).toMatchObject([{ code: "OB1", name: "Verde" }]);
  expect(labels(reading)).toEqual([
    ["N. alberi", 2],
    ["N. parchi", 3],
  ]);
  expect(reading.gaps).toEqual([]);
});

test("a person's word goes before the headings", () => {
  const rows: Grid = [TABLE[0]!, ["Obiettivo", "Indicatore", "Risultato", "Target"], ...TABLE.slice(2)];
  const [indicator] = read(rows, 1, COLUMNS).indicators;
  expect([indicator!.target.number, indicator!.actual.number]).toEqual([10, 8]);
});

test("objectives without indicators are their own, whatever other columns hold", () => {
  const reading = read(TABLE, 1, { objective: 0, target: 2, actual: 3 });
  expect(reading.indicators.map(({ label }) => label)).toEqual(["OB1 - Verde", ""]);
});

test("the same headings further down are read in the same way, whatever stands between", () => {
  const reading = read([...TABLE, [], ["Servizio Parchi"], ...TABLE.slice(1)], 1, COLUMNS);
  expect(labels(reading).map(([, row]) => row)).toEqual([2, 3, 7, 8]);
});

test("rows above the headings are none of the table", () => {
  const rows: Grid = [["Obiettivo", "Indicatore", "Target", "Risultato"], ["A", "N. a", 1, 1], ...TABLE.slice(1)];
  expect(labels(read(rows, 2, COLUMNS)).map(([, row]) => row)).toEqual([3, 4]);
});

test.each<[number, Record<string, number>, string]>([
  [1, { ...COLUMNS, colore: 4 }, "mapping-unknown-role"],
  [1, { ...COLUMNS, constructor: 1 }, "mapping-unknown-role"],
  [90, COLUMNS, "mapping-beyond-rows"],
  [3, COLUMNS, "mapping-beyond-rows"],
  [1, { ...COLUMNS, actual: 30 }, "mapping-beyond-columns"],
  [1, { ...COLUMNS, actual: 2 }, "mapping-same-column"],
  [1, { target: 2, actual: 3 }, "mapping-without-names"],
  [1, { indicator: 1 }, "mapping-without-figures"],
])("a mapping that does not fit is said, and not followed: row %i, %j", (headingRow, columns, code) => {
  const reading = read(TABLE, headingRow, columns);
  expect(reading.gaps).toMatchObject([{ sheet: "Verde", reason: { code } }]);
  expect(reading.indicators).toEqual([]);
});
