// SPDX-License-Identifier: EUPL-1.2
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { addressOf } from "../../src/core/workbook/address";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, pct, type Grid } from "./grid";

const CODES = ["AG1", "AG2", "FI1"];
const Operativo: Grid = [
  ["Obiettivi del Settore Affari generali"],
  ["Obiettivo", "Indicatore", "Target", "Risultato", "% Realizzazione"],
  ...CODES.map((code) => [`${code} Obiettivo ${code}`, `N. ${code}`, 5, 5, pct(1)]),
  ["1 Altro", "N. altri", 5, 5, pct(1)],
];
const named = (code: string): string => `${code} Obiettivo ${code}`;

const readingOf = (map: Grid, dashboard = Operativo) => {
  const sheets = { Operativo: gridCells(dashboard), "Mappa strategica": gridCells(map) };
  return readScorecard(snapshotOf(workbookData(sheets)));
};

/** Where the % of each entry is read, and what it says; null where the map has none for it. */
function shares(map: Grid): Readonly<Record<string, readonly [cell: string, declared: number] | null>> {
  const reading = readingOf(map);
  const shown = reading.map.map(({ code, declaredAt, declared }) => {
    const share = declaredAt && ([addressOf(declaredAt.row, declaredAt.column), declared.number] as const);
    return [code ?? "", share] as const;
  });
  expect(reading.gaps).toEqual([]);
  return Object.fromEntries(shown);
}

const TABLE: Grid = [
  ["MAPPA STRATEGICA - DUP 2024/2026"],
  [],
  ["Linea di mandato", "Cod.", "Obiettivo strategico", "Cod. PEG", "Obiettivo esecutivo", "Settore", "% realizzazione"],
  ["1. Un Comune efficiente", "1.1", "Semplificare", "AG1", "Servizi on line", "Affari generali", pct(1)],
  [null, null, null, "AG2", "Tempi di rilascio", "Affari generali", pct(0.95)],
  [null, "1.2", "Garantire i conti", "FI1", "Riscossione", "Finanziario", pct(0.93)],
];

test("under headings, the % of a row is in the column that they say, and nothing is taken from the others", () => {
  expect(shares(TABLE)).toEqual({ "1": null, AG1: ["G4", 1], AG2: ["G5", 0.95], FI1: ["G6", 0.93] });
});

test("a cell that is blank on the way to the % makes no difference", () => {
  const bare = TABLE.map((row, index) =>
    index < 3 ? row : row.map((cell, at) => (at === 1 || at === 5 ? null : cell)),
  );
  expect(shares(bare)).toEqual({ "1": null, AG1: ["G4", 1], AG2: ["G5", 0.95], FI1: ["G6", 0.93] });
});

test("what is no figure in the column of the % is said there, and not where another column begins", () => {
  const open = [...TABLE.slice(0, 5), [...TABLE[5]!.slice(0, 6), "da definire"]];
  const gaps = readingOf(open).gaps.map(({ at, reason }) => [at && addressOf(at.row, at.column), reason.code]);
  expect(gaps).toEqual([["G6", "unreadable-value"]]);
});

test.each<[string, Grid, Readonly<Record<string, readonly [string, number] | null>>]>([
  [
    "a weight and a deadline before it",
    [
      ["Obiettivo", "Peso", "Scadenza", "% raggiungimento"],
      [named("AG1"), 30, 2024, pct(0.9)],
      [named("AG2"), 70, 2024, pct(0.8)],
    ],
    { AG1: ["D2", 0.9], AG2: ["D3", 0.8] },
  ],
  [
    "more columns than a name is ever spread over",
    [
      ["Cod.", "Obiettivo", "Settore", "Responsabile", "Stakeholder", "Missione", "Programma", "Note", "Peso", "%"],
      ["AG1", "Uno", "Affari", "Rossi", "Cittadini", "01", "02", "-", 30, pct(0.9)],
      ["AG2", "Due", "Affari", "Verdi", "Cittadini", "01", "02", "-", 30, null],
    ],
    { AG1: ["J2", 0.9], AG2: ["J3", NaN] },
  ],
  [
    "headings on two rows",
    [
      ["Codice", "Obiettivo", "Responsabile", "Monitoraggio"],
      [null, null, null, "% realizz.", "Note"],
      ["AG1", "Uno", "Rossi", pct(0.9), "bene"],
      ["AG2", "Due", "Verdi", pct(0.8)],
    ],
    { AG1: ["D3", 0.9], AG2: ["D4", 0.8] },
  ],
  [
    "headings that are written again over each group",
    [
      ["Obiettivo", "% realizzazione"],
      [named("AG1"), pct(0.9)],
      ["Obiettivo", "Settore", "% realizzazione"],
      [named("AG2"), "Finanziario", pct(0.8)],
    ],
    { AG1: ["B2", 0.9], AG2: ["C4", 0.8] },
  ],
  [
    "one year after the other: the last",
    [
      ["Obiettivo", "% realizzazione 2022", "% realizzazione 2023"],
      [named("AG1"), pct(0.5), pct(0.9)],
      [named("AG2"), pct(0.5), pct(0.8)],
    ],
    { AG1: ["C2", 0.9], AG2: ["C3", 0.8] },
  ],
  [
    "what is done for each objective before it, with one row for each",
    [
      ["Obiettivo", "Azioni", "% realizzazione"],
      [named("AG1"), "Si apre", pct(0.9)],
      [named("AG2"), "Si chiude", pct(0.8)],
    ],
    { AG1: ["C2", 0.9], AG2: ["C3", 0.8] },
  ],
  [
    "several actions for each objective: their % is not its own",
    [
      ["Obiettivo", "Azioni", "% realizzazione"],
      [named("AG1"), "Si apre", pct(0.9)],
      [null, "Si chiude", pct(0.8)],
    ],
    { AG1: null },
  ],
  [
    "no % at all: nothing is taken for it",
    [
      ["Codice", "Obiettivo", "Responsabile", "Peso"],
      ["AG1", "Aprire", "Rossi", 30],
      ["AG2", "Chiudere", "Verdi", 70],
    ],
    { AG1: null, AG2: null },
  ],
])("the headings of a map: %s", (_, map, expected) => {
  expect(shares(map)).toEqual(expected);
});

test.each<[string, Grid, Readonly<Record<string, readonly [string, number] | null>>]>([
  [
    "beside one another, with headings over each block",
    [
      ["Obiettivo", "% realizzazione", "Obiettivo", "% realizzazione"],
      [named("AG1"), pct(0.9), named("AG2"), pct(0.8)],
    ],
    { AG1: ["B2", 0.9], AG2: ["D2", 0.8] },
  ],
  [
    "without headings",
    [["Mappa strategica"], [named("AG1"), null, pct(0.9), named("AG2"), null, pct(0.8)]],
    { AG1: ["C2", 0.9], AG2: ["F2", 0.8] },
  ],
  [
    "below the names",
    [["Mappa strategica"], [named("AG1"), named("AG2"), named("FI1")], [pct(0.9), pct(0.8), pct(0.7)]],
    { AG1: ["A3", 0.9], AG2: ["B3", 0.8], FI1: ["C3", 0.7] },
  ],
  [
    "under a heading that says result",
    [
      ["Obiettivo", "Risultato"],
      [named("AG1"), pct(0.9)],
      [named("AG2"), pct(0.8)],
    ],
    { AG1: ["B2", 0.9], AG2: ["B3", 0.8] },
  ],
  [
    "under a heading never seen",
    [
      ["Obiettivo", "Settore", "A che punto siamo"],
      [named("AG1"), null, pct(0.9)],
      [named("AG2"), null, pct(0.8)],
    ],
    { AG1: ["C2", 0.9], AG2: ["C3", 0.8] },
  ],
  [
    "before a code in a cell of its own",
    [["Mappa strategica"], [named("AG1"), pct(0.9), "AG2", "Due", pct(0.8)], [named("FI1"), null, "1", "Altro"]],
    { AG1: ["B2", 0.9], AG2: ["E2", 0.8], FI1: ["B3", NaN], "1": ["E3", NaN] },
  ],
])("names and % %s are read as they stand", (_, map, expected) => {
  expect(shares(map)).toEqual(expected);
});

test("the code before the next name is no % of the one before it", () => {
  const map = [["Mappa"], [named("AG1"), "1.1", "Semplificare", pct(0.9)], [named("AG2"), "1.2", "Aprire", pct(0.8)]];
  const coded: Grid = [...Operativo, ["1.1 Semplificare", "N. atti", 5, 5, pct(1)]];
  const figures = readingOf(map, coded).map.map(({ code, declared }) => [code, declared.number]);
  expect(figures).toEqual([
    ["AG1", NaN],
    ["1.1", 0.9],
    ["AG2", NaN],
    ["1.2", 0.8],
  ]);
});
