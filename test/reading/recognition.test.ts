// SPDX-License-Identifier: EUPL-1.2
import { explain } from "../../src/core/wording/explain";
import { verify } from "../../src/core/usecases/verify";
import { addSheet, put, snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, pct, reportOn, type Grid } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "%"];
const TABLE: Grid = [HEADINGS, ["A", "N. a", 10, 8, pct(0.8)], ["A", "N. b", 2, 1, pct(0.5)]];
const ways = (rows: Grid) => {
  const report = reportOn({ Foglio: rows });
  return [
    report.sheets[0]!.role,
    report.sheets[0]!.reason.code,
    report.gaps.map(({ cell, reason }) => [cell, reason.code]),
  ];
};

test("a table is recognised with its confidence, and the sheet says both", () => {
  const { sheets } = reportOn({ Verde: TABLE });
  expect(sheets).toMatchObject([
    { role: "dashboard", layout: "flat-table", reason: { args: { layout: "flat-table" } } },
  ]);
  expect(sheets[0]!.confidence).toBeGreaterThan(0.9);
  expect(explain(sheets[0]!.reason)).toMatch(/^Ha 1 tabella .+: un indicatore per riga \(certezza \d+\u00a0%\)\.$/);
});

test("percentages that come out make vague headings certain", () => {
  const vague = (rows: Grid) =>
    reportOn({ Verde: [["Obiettivo", "Indicatore", "Atteso", "Valore", "%"], ...rows] }).sheets[0]!.confidence!;
  const borne = vague(TABLE.slice(1));
  const bare = vague(TABLE.slice(1).map((row) => row.slice(0, 4)));
  expect(bare).toBeLessThan(borne);
  expect(bare).toBeGreaterThan(0.6);
});

test.each<[string, Grid, string]>([
  [
    "texts for targets and results",
    [
      HEADINGS,
      ["A", "Regolamento", "Predisposizione", "Testo adottato dalla Giunta", null],
      ["B", "Convegno", "Organizzazione", "Giornata con le imprese", null],
    ],
    "table-not-recognised",
  ],
  [
    "descriptions, and a weight",
    [
      ["Obiettivo", "Risultato atteso", "Risultato raggiunto", "Peso"],
      ["A", "Predisporre il testo", "Testo adottato dalla Giunta", 50],
      ["B", "Svolgere il convegno", "Giornata con le imprese, a maggio", 50],
    ],
    "texts-for-figures",
  ],
  [
    "targets, and figures that may be results",
    [
      ["Obiettivo", "Indicatore", "Target 2024", "Verifica dell’OIV"],
      ["A", "N. a", 10, 12],
      ["A", "N. b", 10, 12],
    ],
    "no-result-column",
  ],
  [
    "results beside numbers that nothing names",
    [
      ["Indicatore", "Livello concordato", "Risultato"],
      ["N. a", 10, 8],
      ["N. b", 10, 12],
    ],
    "no-target-column",
  ],
  [
    "indicators written downwards",
    [
      ["Indicatore:", "N. a"],
      ["Target:", 10],
      ["Risultato:", 8],
      [],
      ["Indicatore:", "N. b"],
      ["Target:", 10],
      ["Risultato:", 5],
    ],
    "written-downwards",
  ],
])("what may be a table of indicators and is not read says so, with its cell: %s", (_, rows, code) => {
  const [role, reason, gaps] = ways(rows);
  expect([role, reason]).toEqual(["other", "not-recognised"]);
  expect(gaps).toEqual([["A1", code]]);
  const gap = reportOn({ Foglio: rows }).gaps[0]!;
  expect(explain(gap.reason)).toContain("«");
});

test("while the Piano is written, targets need no results", () => {
  const rows: Grid = [
    ["Obiettivo", "Indicatore", "Target 2024", "Target 2025"],
    ["A", "N. a", 10, 12],
  ];
  const workbook = snapshotOf(workbookData({ Piano: gridCells(rows) }));
  const { scorecard, findings } = verify(workbook, { phase: "plan", year: 2024 });
  expect(scorecard.indicators.map(({ target, columns }) => [target.number, columns.actual])).toEqual([[10, null]]);
  expect(findings).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "a series of years",
    [
      ["Indicatore", "2021", "2022", "2023"],
      ["N. imprese", 10, 12, 14],
      ["N. addetti", 1, 2, 3],
    ],
  ],
  [
    "a budget",
    [
      ["Voce", "Previsto", "Consuntivo"],
      ["Fiera", 1000, 900],
      ["Corsi", 10, 9],
    ],
  ],
  [
    "competences",
    [
      ["Comportamento", "Peso", "Valutazione", "Punteggio"],
      ["Leadership", 20, 4, 16],
      ["Squadra", 20, 5, 20],
    ],
  ],
  [
    "staff",
    [
      ["Servizio", "Dipendenti", "Ore"],
      ["Anagrafe", 4, 100],
      ["Tributi", 3, 80],
    ],
  ],
  ["headings alone", [HEADINGS]],
  [
    "a glossary",
    [
      ["Indicatore", "Misura dell’obiettivo"],
      ["Target", "Valore atteso dell’indicatore"],
      ["Risultato", "Valore conseguito a consuntivo"],
    ],
  ],
])("other tables raise no alarm: %s", (_, rows) => {
  expect(ways(rows)[2]).toEqual([]);
});

test("competences beside indicators are another table; with target and result they are measured", () => {
  const beside = reportOn({
    Rossi: [
      ...TABLE,
      [],
      ["Comportamenti"],
      ["Comportamento", "Peso", "Valutazione", "Punteggio"],
      ["Leadership", 20, 4, 16],
      ["Totale", 20, null, 16],
    ],
  });
  expect(beside.indicators.map(({ label }) => label)).toEqual(["N. a", "N. b"]);
  expect(beside.tables).toMatchObject([{ range: "A6:D8" }]);
  expect(beside.findings).toEqual([]);
  const measured = reportOn({
    Rossi: [
      ["Comportamento", "Valore atteso", "Valore ottenuto"],
      ["Leadership", 5, 4],
    ],
  });
  expect(measured.indicators).toMatchObject([{ label: "Leadership", achievement: 0.8 }]);
});

test("headings that seem exchanged are read as they are, and said", () => {
  const rows = (down: boolean): Grid => [
    ["Indicatore", "Verso", "Risultato", "Target", "%"],
    ...[8, 9, 7].map((result, index) => [
      `N. ${"abc"[index]!}`,
      down ? "decrescente" : "crescente",
      10,
      result,
      pct(result / 10),
    ]),
  ];
  const swapped = reportOn({ Foglio: rows(false) });
  expect(swapped.gaps).toMatchObject([{ cell: "A1", reason: { code: "columns-maybe-swapped" } }]);
  expect(swapped.indicators[0]).toMatchObject({ cells: { actual: "C2", target: "D2" } });
  expect(reportOn({ Foglio: rows(true) }).gaps).toEqual([]);
});

test("hidden sheets are read as the others, and said", () => {
  const data = workbookData({ Verde: gridCells(TABLE) });
  for (const visibility of ["hidden", "very-hidden"] as const) {
    const sheet = addSheet(data, visibility);
    put(sheet, {});
    for (const [address, content] of Object.entries(gridCells(TABLE))) put(sheet, { [address]: content });
    sheet.visibility = visibility;
  }
  const { scorecard } = verify(snapshotOf(data));
  expect(scorecard.indicators).toHaveLength(6);
  expect(scorecard.gaps.map(({ sheet, reason }) => [sheet, reason.code])).toEqual([
    ["hidden", "hidden-sheet"],
    ["very-hidden", "hidden-sheet"],
  ]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
  "a heading called %s is a heading",
  (name) => {
    const report = reportOn({
      [`x${name}`]: [
        [name, ...HEADINGS],
        [name, "A", "N. a", 10, 8, pct(0.8)],
        [name, name, name, 2, 1, pct(0.5)],
      ],
    });
    expect(report.indicators.map(({ label, achievement }) => [label, achievement])).toEqual([
      ["N. a", 0.8],
      [name, 0.5],
    ]);
  },
);

test("cards of label and value say that they are not read, by whatever name", () => {
  const card = (number: number): Grid => [
    [`Scheda indicatore n. ${String(number)}`],
    ["Obiettivo", "Tutela del territorio"],
    ["Indicatore", "N. sopralluoghi effettuati"],
    ["Unità di misura", "n"],
    ["Target", 250],
    ["Risultato", 268],
    [],
  ];
  const { sheets, gaps } = reportOn({ Schede: [...card(1), ...card(2)] });
  expect(sheets[0]!.reason.code).toBe("not-recognised");
  expect(gaps.map(({ cell, reason }) => [cell, reason.code])).toEqual([["A3", "written-downwards"]]);
});
