// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../grid";
import { readAs } from "../read-as";

const TABLE: Grid = [
  ["Indicatore", "Target", "Risultato", "% raggiungimento"],
  ["N. servizi", 10, 9, pct(0.9)],
  ["N. utenti", 100, 100, pct(1)],
];
const LABELS = ["N. servizi", "N. utenti"];

test.each<[Grid, string | null, string]>([
  [
    [
      ["Codice:", "OB1"],
      ["Obiettivo:", "Digitalizzare"],
      ["Peso:", 20],
    ],
    "OB1",
    "Digitalizzare",
  ],
  [
    [
      ["Codice obiettivo", "OB1"],
      ["Titolo obiettivo", "Digitalizzare"],
      ["Responsabile", "Rossi"],
    ],
    "OB1",
    "Digitalizzare",
  ],
  [[["Obiettivo: Digitalizzare"], ["Responsabile: Rossi"]], null, "Digitalizzare"],
  [[["Obiettivo n. 3 – Digitalizzare"]], "3", "Digitalizzare"],
  [[["SCHEDA OBIETTIVO"], ["Numero", 4], ["Obiettivo operativo:", "Digitalizzare"]], "4", "Digitalizzare"],
  [
    [
      ["Obiettivo strategico:", "Innovare"],
      ["Obiettivo operativo:", "2.1 Digitalizzare"],
    ],
    "2.1",
    "Digitalizzare",
  ],
  [
    [
      ["Descrizione obiettivo:", "Un testo lungo"],
      ["Obiettivo:", "Digitalizzare"],
    ],
    null,
    "Digitalizzare",
  ],
])("cells above the table name the objective: %j", (above, code, name) => {
  const { layout, objectives, report } = readAs([...above, [], ...TABLE]);
  expect(layout).toBe("objective-sheet");
  expect(objectives).toEqual([[code, name, LABELS]]);
  expect(report.findings).toEqual([]);
});

test("its unit is the one that is announced", () => {
  const { report } = readAs(
    [["Obiettivo: Digitalizzare"], ["Servizio:", "Sistemi informativi"], ["Dirigente:", "Rossi"], ...TABLE],
    "OB 3",
  );
  expect(report.blocks).toMatchObject([{ unit: "Sistemi informativi" }]);
});

test("several of them on one sheet", () => {
  const sheet = (code: string, name: string): Grid => [
    ["SCHEDA OBIETTIVO"],
    ["Codice:", code],
    ["Obiettivo:", name],
    ...TABLE,
  ];
  expect(readAs([...sheet("OB1", "Aprire"), [], ...sheet("OB2", "Formare")]).objectives).toEqual([
    ["OB1", "Aprire", LABELS],
    ["OB2", "Formare", LABELS],
  ]);
});

test("its tables of phases, people and money are no indicators", () => {
  const { objectives, report } = readAs([
    ["Obiettivo: Digitalizzare"],
    ["Fasi", "Inizio", "Fine"],
    ["Analisi", "01/01", "31/03"],
    [],
    ...TABLE,
    ["Risorse umane"],
    ["Nominativo", "Categoria", "% tempo"],
    ["Rossi", "D", 20],
    [],
    ["Capitolo", "Stanziato", "Impegnato"],
    ["101", 5000, 4000],
  ]);
  expect(objectives).toEqual([[null, "Digitalizzare", LABELS]]);
  expect(report.tables.map(({ range }) => range)).toEqual(["A2:C3", "A9:C10", "A12:C13"]);
  expect(report.findings).toEqual([]);
});

test("a table that names its own objectives is read by them", () => {
  const { layout, objectives } = readAs([
    ["Obiettivo strategico:", "Innovare"],
    ["Obiettivo", "Indicatore", "Target", "Risultato"],
    ["OB1 - A", "N. a", 10, 8],
    ["OB2 - B", "N. b", 10, 8],
  ]);
  expect(layout).toBe("flat-table");
  expect(objectives.map(([code]) => code)).toEqual(["OB1", "OB2"]);
});

test.each([
  "% raggiungimento:",
  "Grado di raggiungimento dell’obiettivo",
  "% realizzazione obiettivo:",
  "Raggiungimento:",
])("its % may stand above the table: %s", (key) => {
  const { layout, objectives, report } = readAs([
    ["Obiettivo:", "Digitalizzare"],
    ["Peso:", 20],
    [key, pct(0.95)],
    [],
    ...TABLE,
  ]);
  expect([layout, objectives]).toEqual(["objective-sheet", [[null, "Digitalizzare", LABELS]]]);
  expect(report.objectives).toMatchObject([{ declaredCell: "B3", declaredCheck: "equal" }]);
  expect(report.findings).toEqual([]);
  expect(report.gaps).toEqual([]);
});

test.each(["Grado di raggiungimento dell’obiettivo", "% realizzazione obiettivo:", "Raggiungimento complessivo"])(
  "its % may close the table: %s",
  (key) => {
    const { layout, objectives, report } = readAs([
      ["Obiettivo: Digitalizzare"],
      ...TABLE,
      [key, null, null, pct(0.85)],
    ]);
    expect([layout, objectives]).toEqual(["objective-sheet", [[null, "Digitalizzare", LABELS]]]);
    expect(report.objectives).toMatchObject([{ declaredCell: "D5", declaredCheck: "differs" }]);
    expect(report.gaps).toEqual([]);
  },
);

test.each<[string, Grid]>([
  ["the mean of something else", [["Media del servizio", null, null, pct(0.85)]]],
  ["a figure of its own under another column", [["Grado di raggiungimento dell’obiettivo", null, 85]]],
  [
    "a row among the indicators",
    [
      ["Grado di raggiungimento dell’obiettivo", null, null, pct(0.85)],
      ["N. ore", 10, 9, pct(0.9)],
    ],
  ],
])("no % of the objective is %s", (_, rows) => {
  const { report } = readAs([["Obiettivo: Digitalizzare"], ...TABLE, ...rows]);
  expect(report.objectives).toMatchObject([{ declaredCell: null }]);
});

test("numbers among what is said above the next objective's table are no indicators", () => {
  const sheet = (code: number, name: string, share: number): Grid => [
    ["Codice:", code],
    ["Obiettivo:", name],
    ["Peso:", 20],
    ["Anno", 2023],
    ["% raggiungimento:", pct(share)],
    ...TABLE,
  ];
  const { objectives, report } = readAs([...sheet(1, "Aprire", 0.95), [], ...sheet(2, "Formare", 0.95)]);
  expect(objectives).toEqual([
    ["1", "Aprire", LABELS],
    ["2", "Formare", LABELS],
  ]);
  expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal", "equal"]);
  expect(report.gaps).toEqual([]);
  expect(report.findings).toEqual([]);
});
