// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "%"];
const tableOf = (letter: string): Grid => [
  HEADINGS,
  [`${letter}1 Aprire`, `N. ${letter}`, 10, 8, pct(0.8)],
  [null, `N. bis ${letter}`, 4, 4, pct(1)],
];

test.each<[string, (unit: string) => Grid]>([
  ["named in a cell", (unit) => [[unit]]],
  ["announced in the same cell", (unit) => [[`Servizio: ${unit.replace("Servizio ", "")}`]]],
  [
    "announced in two cells, with their head",
    (unit) => [
      ["Servizio:", unit],
      ["Responsabile:", "Rossi"],
    ],
  ],
  ["under a title of the whole sheet", (unit) => [["Piano della performance 2023"], [unit]]],
])("several units stacked on one sheet: %s", (_, title) => {
  const report = reportOn({
    Servizi: [
      ["Comune di Prova"],
      ...title("Servizio Anagrafe"),
      ...tableOf("A"),
      ["Performance del Servizio", null, null, null, pct(0.9)],
      [],
      ...title("Servizio Tributi"),
      ...tableOf("T"),
      [],
      [],
      ...title("Servizio Cultura"),
      ...tableOf("C"),
      [],
      ["Il Segretario generale"],
    ],
  });
  const units = report.blocks.map(({ unit }) => unit!.replace("Servizio ", ""));
  expect(units).toEqual(["Anagrafe", "Tributi", "Cultura"]);
  expect(report.objectives.map(({ code, scored, score }) => [code, scored, score])).toEqual(
    ["A1", "T1", "C1"].map((code) => [code, 2, 0.9]),
  );
  expect(report.findings).toEqual([]);
});

test("units that call their objectives alike keep them apart", () => {
  const rows: Grid = [HEADINGS, ["Trasparenza", "N. a", 10, 8, pct(0.8)]];
  const report = reportOn({ Servizi: [["Servizio Anagrafe"], ...rows, [], ["Servizio Tributi"], ...rows] });
  expect(report.objectives.map(({ name, scored }) => [name, scored])).toEqual([
    ["Trasparenza", 1],
    ["Trasparenza", 1],
  ]);
});

const card = (...titles: string[]): Grid => [...titles.map((title) => [title]), ...tableOf("A")];

test.each<[string, string, Grid, string]>([
  ["a unit and its director", "Polizia", card("Comune di Prova", "Polizia Locale", "Direttore: Rossi"), "operational"],
  ["a unit and its manager", "A1", card("Distretto Nord", "Dirigente responsabile: Bianchi"), "operational"],
  ["a manager, with no unit", "A1", card("Comune di Prova", "Obiettivi 2022", "Dirigente: Bianchi"), "individual"],
  [
    "the unit «Personale» and its manager",
    "A1",
    card("Comune di Prova", "Personale", "Dirigente: Verdi"),
    "operational",
  ],
  ["a person's appraisal", "A1", card("Scheda di valutazione 2022", "Bianchi Anna", "Dirigente: Verdi"), "individual"],
  [
    "a manager in the next cell",
    "A1",
    [["Comune di Prova"], ["Obiettivi 2022"], ["Dirigente:", "Anna Bianchi"], ...tableOf("A")],
    "individual",
  ],
  [
    "a unit, and its manager in the next cell",
    "A1",
    [["Comune di Prova"], ["Polizia Locale"], ["Dirigente:", "Anna Bianchi"], ...tableOf("A")],
    "operational",
  ],
  ["a person's sheet", "Rossi", card("Comune di Prova", "Direttore generale", "Obiettivi 2022"), "individual"],
  [
    "a personal card that names the unit",
    "Rossi",
    card("Scheda individuale", "Polizia Locale", "Dirigente: Verdi"),
    "individual",
  ],
])("the level of a sheet that names %s", (_, name, rows, level) => {
  expect(reportOn({ [name]: rows }).blocks.map((block) => block.level)).toEqual([level]);
});
