// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const TABLE: Grid = [
  ["Obiettivo operativo", "Indicatore", "Target", "Consuntivo", "% raggiungimento"],
  ["1.1 Verde", null, null, null, pct(0.9)],
  ["Piantare", "N. alberi", 10, 8, pct(0.8)],
  [null, "N. parchi", 2, 2, pct(1)],
];
const labelsOf = (rows: Grid) => {
  const report = reportOn({ "Servizio Verde": [...TABLE, ...rows] });
  expect(report.findings.filter(({ rule }) => rule !== "TGT001")).toEqual([]);
  return report.indicators.map(({ label }) => label);
};

test.each<[string, Grid]>([
  ["a legend", [[], ["Legenda"], ["Verde", "≥ 90%"], ["Giallo", "70% - 90%"]]],
  ["place, date and signatures", [[], ["Esempio, 15/03/2024", null, "Il Dirigente"], [null, null, "f.to Mario Rossi"]]],
  ["a note under the name of the indicators", [[], [null, "Dati provvisori"]]],
  ["a note close to the table", [["Note: dati provvisori"]]],
  ["the mean as a percentage", [["% media di raggiungimento", null, null, null, pct(0.9)]]],
  ["another table", [[], ["Comportamenti"], ["Comportamento", "Punteggio"], ["Guida", "4"]]],
  ["a mean beside its figure", [[null, null, null, "Media", pct(0.9)]]],
])("%s after the table is no indicator", (_, rows) => {
  expect(labelsOf(rows)).toEqual(["N. alberi", "N. parchi"]);
});

test("rows without figures close to the table, or under a coded objective, are still indicators", () => {
  const rows: Grid = [[null, "N. panchine"], [], ["1.2 Blu"], ["Piscine", "N. accessi"], ["Laghi", "N. visite"]];
  expect(labelsOf(rows)).toEqual(["N. alberi", "N. parchi", "N. panchine", "N. accessi", "N. visite"]);
});

test("sheets of several units, each with its service and its head above its table", () => {
  const head = (unit: string, person: string): Grid => [
    ["Servizio:", unit],
    ["Responsabile:", person],
    ["Anno:", 2023],
  ];
  const report = reportOn({
    Servizi: [...head("Anagrafe", "Rossi"), ...TABLE, [], ...head("Tributi", "Bianchi"), ...TABLE],
  });
  expect(report.blocks.map(({ unit }) => unit)).toEqual(["Anagrafe", "Tributi"]);
  expect(report.indicators).toHaveLength(4);
  expect(report.findings).toEqual([]);
});

test.each<[Grid[number]]>([[[null, null, "(b)", "(a)", "(a/b)"]], [[1, 2, 3, 4, 5]]])(
  "letters or numbers of the columns under the headings are no indicator: %j",
  (keys) => {
    const report = reportOn({ Servizi: [TABLE[0]!, keys, ...TABLE.slice(1)] });
    expect(report.indicators.map(({ row }) => row)).toEqual([4, 5]);
    expect(report.findings).toEqual([]);
  },
);
