// SPDX-License-Identifier: EUPL-1.2
import { saidOf, type Sheets } from "../read-sheets";
import { verify } from "../../../src/core/usecases/verify";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";

const verifySheets = (sheets: Sheets) =>
  verify(
    snapshotOf(workbookData(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)])))),
  );

const HEADINGS = ["Obiettivo", "Indicatore", "Target", "Risultato", "Peso", "% Realizzazione"];
const table = (headings: readonly (string | null)[], ...figures: (string | number | null)[]): Grid => [
  [...headings],
  ["1.1 Riscuotere", "N. avvisi emessi", ...figures],
  ["1.1 Riscuotere", "N. solleciti inviati", ...figures],
];
const full = table(HEADINGS, 10, 9, 40, 0.9);
const FOUR: Sheets = { Tributi: full, Anagrafe: full, Scuola: full, Cultura: full };
const without = (heading: string, by: string | null): (string | null)[] =>
  HEADINGS.map((each) => (each === heading ? by : each));

test.each<[string, Sheets, RegExp]>([
  [
    "a filled column without its heading",
    { ...FOUR, Sport: table(without("Peso", null), 10, 9, 40, 0.9) },
    /^Sport!E1 warning: La colonna E contiene dati ma non ha l’intestazione: in 4 tabelle su 5 di questo tipo è «Peso»\. Scriverla\.$/,
  ],
  [
    "the results without their heading, which are then taken for missing",
    { ...FOUR, Sport: table(without("Risultato", null), 10, 9, 40, 0.9) },
    /^Sport!D1 warning: La colonna D contiene dati ma non ha l’intestazione: .* è «Risultato»/,
  ],
  [
    "a column that two tables lack, once",
    {
      ...FOUR,
      ...{ Casa: full, Verde: full },
      Sport: table(HEADINGS.slice(0, 4), 10, 9),
      Strade: table(HEADINGS.slice(0, 5), 10, 9, 40),
    },
    /^Sport!F1 warning\?: Qui manca la colonna «% Realizzazione», che c’è in 6 tabelle su 8 di questo tipo.* → Strade!F1$/,
  ],
])("fires on %s", (_, sheets, expected) => {
  expect(saidOf("STR002", sheets)).toContainEqual(expect.stringMatching(expected));
});

test.each([
  ["Risultato", "VAL001"],
  ["Target", "TGT001"],
])("what the rows lack where «%s» has no heading is not said again of each", (heading, rule) => {
  const sheets = { ...FOUR, Sport: table(without(heading, null), 10, 9, 40, 0.9) };
  expect(saidOf("STR002", sheets)).toHaveLength(1);
  expect(saidOf(rule, sheets)).toEqual([]);
  // too few tables to tell: the rows speak
  const few = { Sport: sheets.Sport, Casa: full };
  expect(saidOf("STR002", few)).toEqual([]);
  expect(saidOf(rule, few)).not.toEqual([]);
});

test("results copied into the % are no finding of each row where «Target» has no heading", () => {
  const sheets = { ...FOUR, Sport: table(without("Target", null), 10, 9, 40, 9) };
  expect(saidOf("STR002", sheets)).toHaveLength(1);
  expect(saidOf("REA003", sheets)).toEqual([]);
  expect(saidOf("REA003", { Sport: sheets.Sport, Casa: full })).not.toEqual([]);
});

const noted = (heading: string | null, note: string | null = "Bando revocato dalla Regione"): Grid => [
  [...HEADINGS, heading],
  ["1.1 Riscuotere", "N. avvisi emessi", 10, 9, 40, 0.9, note],
  ["1.1 Riscuotere", "N. solleciti inviati", 10, 10, 60, 1, null],
];
const NOTED: Sheets = { Tributi: noted("Note"), Anagrafe: noted("Note"), Scuola: noted("Note") };

test("reasons under a lost heading want their heading, and are reasons", () => {
  const sheets = { ...NOTED, Sport: noted(null) };
  const { findings } = verifySheets(sheets);
  expect(saidOf("STR002", sheets)).toEqual([expect.stringMatching(/^Sport!G1 warning: La colonna G .* è «Note»/)]);
  expect(findings.filter(({ rule }) => rule === "SCO001")).toEqual([]);
});

// another label: the same row on a dashboard that says why would explain this one
const unlike = (rows: Grid): Grid =>
  rows.map((row) => row.map((cell) => (cell === "N. avvisi emessi" ? "N. campi" : cell)));

test.each<[string, Grid]>([
  [
    "a lost heading over another row’s reason",
    [...noted(null, null), ["1.2 Altro", "N. gare", 2, 2, 9, 1, "Vedi allegato 3"]],
  ],
  ["no column of notes", noted(null).map((row) => row.slice(0, 6))],
])("a row without a reason is one still: %s", (_, rows) => {
  const { findings } = verifySheets({ ...NOTED, Sport: unlike(rows) });
  const found = findings.filter(({ rule, place }) => rule === "SCO001" && place?.sheet === "Sport");
  expect(found.map(({ place }) => place?.at.row)).toEqual([1]);
});

test("a table that needs no notes may lack their column", () => {
  expect(saidOf("STR002", { ...NOTED, Sport: full })).toEqual([]);
});

test("a dashboard that does not say its perspective, where the others do", () => {
  const of = (perspective: string | null): Grid => [...(perspective ? [[`Prospettiva ${perspective}`]] : []), ...full];
  const sheets = { Tributi: of("RISORSE"), Anagrafe: of("CITTADINI"), Scuola: of("CITTADINI"), Sport: of(null) };
  expect(saidOf("STR002", sheets)).toEqual([
    expect.stringMatching(/^Sport!A1 warning\?: Questa tabella non dice la sua prospettiva, che c’è in 3 tabelle su 4/),
  ]);
});

test.each<[string, Sheets]>([
  ["tables that are all alike", FOUR],
  [
    "a column that no table has",
    Object.fromEntries(Object.keys(FOUR).map((name) => [name, table(HEADINGS.slice(0, 4), 10, 9)])),
  ],
  ["too few tables to tell", { Tributi: full, Anagrafe: full, Sport: table(HEADINGS.slice(0, 4), 10, 9) }],
  [
    "a column that half of the tables have",
    { ...FOUR, ...Object.fromEntries(["A1", "A2", "A3"].map((name) => [name, table(HEADINGS.slice(0, 4), 10, 9)])) },
  ],
  ["other words in its place", { ...FOUR, Sport: table(without("Peso", "Rilevanza"), 10, 9, 40, 0.9) }],
  ["a table of another level", { ...FOUR, "Obiettivi strategici": table(HEADINGS.slice(0, 4), 10, 9) }],
  [
    "a column of figures under another name, which the reading asks for",
    { ...FOUR, Sport: table(without("Risultato", "Cifra X"), 10, 9, 40, 0.9) },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR002", sheets)).toEqual([]);
});
