// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { saidOfLabels, type Labelled } from "../labelled";

const PERMITS = "N. permessi di costruire rilasciati";
const OTHERS: Labelled = ["N. avvisi emessi", "N. solleciti inviati", "N. reclami evasi", "N. ricorsi discussi"];

test.each<[string, Labelled, string]>([
  [
    "the same row twice",
    [
      [PERMITS, 31, 40],
      [PERMITS, 31, 40],
    ],
    `warning?: «${PERMITS}» è scritto 2 volte sotto lo stesso obiettivo, con gli stessi dati: conta 2 volte nella media. Togliere il doppione o, se sono indicatori distinti, dirlo nel nome.`,
  ],
  [
    "one name and other figures",
    [
      [PERMITS, 31, 40],
      [PERMITS, 12, 10],
    ],
    `info?: «${PERMITS}» è scritto 2 volte sotto lo stesso obiettivo, con dati diversi (31 su 40; 12 su 10): non si sa che cosa li distingue. Dirlo nel nome di ciascuno.`,
  ],
  [
    "another case and punctuation",
    [
      [PERMITS, 31, 40],
      ["N. Permessi di costruire, rilasciati", 31, 40],
    ],
    `warning?: «${PERMITS}» è scritto 2 volte sotto lo stesso obiettivo, con gli stessi dati: conta 2 volte nella media. Togliere il doppione o, se sono indicatori distinti, dirlo nel nome.`,
  ],
])("fires on %s", (_, labels, expected) => {
  expect(saidOfLabels("ETI007", [...labels, ...OTHERS])).toEqual([`Foglio!B3 ${expected} → Foglio!B4`]);
});

test.each<[string, Labelled]>([
  ["names that anything may bear", ["Rispetto dei tempi", "Rispetto dei tempi"]],
  ["names that differ", [PERMITS, `${PERMITS} in sanatoria`]],
  ["a body that repeats its names by design", Array.from({ length: 8 }, () => PERMITS)],
])("is silent on %s", (_, labels) => {
  expect(saidOfLabels("ETI007", [...labels, ...OTHERS])).toEqual([]);
});

test("is silent on two dashboards", () => {
  expect(saidOfLabels("ETI007", { Uno: [PERMITS, ...OTHERS], Due: [PERMITS, ...OTHERS] })).toEqual([]);
});

test.each<[string, Grid[number], Grid[number]]>([
  ["places", ["Sede nord"], ["Sede sud"]],
  ["years", [2023], [2024]],
  ["a place for one of them", [null], ["Sede sud"]],
])("is silent where another column tells rows apart: %s", (_, one, other) => {
  const said = ofColumns(one, other);
  expect(said).toEqual([]);
});

test("a number of the row tells nothing", () => {
  expect(ofColumns([1], [2])).toHaveLength(1);
});

/** Two rows of one name, with what a column of no heading that PERF knows has beside them. */
function ofColumns(one: Grid[number], other: Grid[number]) {
  const row = (label: string, beside: Grid[number]): Grid[number] => ["1.1 Edilizia", label, beside[0]!, 40, 31, 0.775];
  const rows: Grid = [
    ["Obiettivo", "Indicatore", "Dove", "Target", "Risultato", "%"],
    row(PERMITS, one),
    row(PERMITS, other),
    ...OTHERS.map((label) => row(String(label), ["ovunque"])),
  ];
  const { findings } = verify(snapshotOf(workbookData({ Edilizia: gridCells(rows) })));
  return findings.filter(({ rule }) => rule === "ETI007");
}
