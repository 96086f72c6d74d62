// SPDX-License-Identifier: EUPL-1.2
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, pct, type Grid } from "./grid";

const HEADINGS = ["Obiettivo", "Indicatore", "Valore ottenuto 2023", "Risultato atteso 2023", "% Realizzazione"];
const CODES = ["1.1", "1.2", "2.1", "2.2"];
const Strategico: Grid = [
  ["Prospettiva: Crescita"],
  HEADINGS,
  ...CODES.map((code) => [`${code} Obiettivo ${code}`, `N. ${code}`, 5, 5, pct(1)]),
];
const entry = (code: string): string => `${code} Obiettivo ${code}`;

function perspectives(map: Grid, dashboards: Grid = Strategico): Readonly<Record<string, string | null>> {
  const sheets = { Strategico: gridCells(dashboards), "Mappa strategica": gridCells(map) };
  const reading = readScorecard(snapshotOf(workbookData(sheets)));
  return Object.fromEntries(reading.map.map(({ code, perspective }) => [code ?? "", perspective] as const));
}

const GROUPED = { "1.1": "Crescita", "1.2": "Crescita", "2.1": "Processi interni", "2.2": "Processi interni" };

test.each<[string, Grid]>([
  [
    "a column of their own, blank where a name goes on",
    [
      ["Mappa strategica 2023"],
      ["Prospettiva", "Obiettivo strategico", "%"],
      ["Crescita", entry("1.1"), pct(1)],
      [null, entry("1.2"), pct(1)],
      ["Processi interni", entry("2.1"), pct(1)],
      [null, entry("2.2"), pct(1)],
    ],
  ],
  [
    "a column under another word, beside that of who answers",
    [
      ["Area strategica", "Responsabile", "Obiettivo", "%"],
      ["Crescita", "Rossi", entry("1.1"), pct(1)],
      ["Crescita", "Bianchi", entry("1.2"), pct(1)],
      ["Processi interni", "Rossi", entry("2.1"), pct(1)],
      ["Processi interni", "Verdi", entry("2.2"), pct(1)],
    ],
  ],
  [
    "a column without a heading, with entries in two columns",
    [
      ["Mappa strategica"],
      ["Crescita", entry("1.1"), pct(1), entry("1.2"), pct(1)],
      ["Processi interni", entry("2.1"), pct(1)],
      [null, entry("2.2"), pct(1)],
    ],
  ],
  [
    "rows of their own, with a figure or none",
    [
      ["Mappa strategica 2023"],
      ["Obiettivo", "% Realizzazione"],
      ["Crescita", pct(1)],
      [entry("1.1"), pct(1)],
      [entry("1.2"), pct(1)],
      ["Processi interni"],
      [entry("2.1"), pct(1)],
      [entry("2.2"), pct(1)],
      ["Totale", pct(1)],
    ],
  ],
  [
    "rows that announce them",
    [
      ["Mappa strategica 2023"],
      ["Prospettiva:", "Crescita"],
      [entry("1.1"), pct(1)],
      [entry("1.2"), pct(1)],
      ["Prospettiva:", "Processi interni"],
      [entry("2.1"), pct(1)],
      [entry("2.2"), pct(1)],
    ],
  ],
  [
    "names above columns of entries",
    [
      ["Mappa strategica 2023"],
      ["Crescita", null, "Processi interni"],
      [entry("1.1"), pct(1), entry("2.1"), pct(1)],
      [entry("1.2"), pct(1), entry("2.2"), pct(1)],
    ],
  ],
  [
    "codes in cells of their own",
    [
      ["Mappa", null, null, null],
      ["Prospettiva", "Codice", "Obiettivo", "%"],
      ["Crescita", "1.1", "Obiettivo 1.1", pct(1)],
      [null, "1.2", "Obiettivo 1.2", pct(1)],
      ["Processi interni", "2.1", "Obiettivo 2.1", pct(1)],
      [null, "2.2", "Obiettivo 2.2", pct(1)],
    ],
  ],
])("the map's perspectives are read from %s", (_, map) => {
  expect(perspectives(map)).toEqual(GROUPED);
});

test("where columns group in two ways, the one that the dashboards know is taken", () => {
  const map = [
    ["Area strategica", "Prospettiva", "Obiettivo", "%"],
    ["Territorio", "Crescita", entry("1.1"), pct(1)],
    ["Cittadini", "Crescita", entry("1.2"), pct(1)],
    ["Territorio", "Processi interni", entry("2.1"), pct(1)],
    ["Cittadini", "Processi interni", entry("2.2"), pct(1)],
  ];
  expect(perspectives(map)).toEqual(GROUPED);
  expect(perspectives(map, [["Prospettiva: Territorio"], ...Strategico.slice(1)])).toMatchObject({
    "1.2": "Cittadini",
  });
});

test.each<[string, Grid]>([
  [
    "a title over all entries",
    [["Mappa strategica 2023"], ["Camera di commercio"], ...CODES.map((code) => [entry(code), pct(1)])],
  ],
  [
    "headings alone",
    [["Mappa"], ["Obiettivo strategico", "% Realizzazione"], ...CODES.map((code) => [entry(code), pct(1)])],
  ],
  [
    "who answers",
    [["Responsabile", "Obiettivo", "%"], ...CODES.map((code, at) => [at % 2 ? "Rossi" : "Verdi", entry(code), pct(1)])],
  ],
])("no perspective is taken from %s", (_, map) => {
  expect(Object.values(perspectives(map))).toEqual([null, null, null, null]);
});
