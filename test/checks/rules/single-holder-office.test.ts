// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { addressOf } from "../../../src/core/workbook/address";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { said } from "../findings-of";

type Sheets = Readonly<Record<string, Grid>>;

function saidOf(sheets: Sheets): readonly string[] {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  const own = verify(snapshotOf(workbookData(cells))).findings.filter(({ rule }) => rule === "PRI002");
  return said(own).map((text, at) => {
    const related = own[at]!.related.map(({ sheet, at: cell }) => `${sheet}!${addressOf(cell.row, cell.column)}`);
    return `${own[at]!.place!.sheet}!${text} → ${related.join(", ")}`;
  });
}

const HEAD = ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"];
const card = (title: string, ...extra: Grid): Grid => [
  [title],
  ...extra,
  HEAD,
  ["Riscuotere i tributi", "N. avvisi emessi", 10, 9, 0.9],
  ["Riscuotere i tributi", "N. solleciti inviati", 10, 10, 1],
];
const UNIT: Sheets = { Tributi: card("Servizio Tributi") };
const prizes = (...people: readonly number[]): Grid => [
  ["Distribuzione dei premi"],
  ["Categoria", "N. dipendenti", "Premio medio"],
  ...people.map((count, at) => [`Categoria ${"ABCD"[at]!}`, count, 1000 + at]),
  ["Totale", people.reduce((sum, each) => sum + each, 0), 1001],
];

test.each<[string, Sheets, RegExp]>([
  [
    "the card of an office that one person holds",
    { ...UNIT, SG: card("Obiettivi individuali – Segretario generale") },
    /^SG!A1 info: 1 gruppo di risultati è di una sola persona, riconoscibile dall’incarico \(«.*Segretario generale»\).* → $/,
  ],
  [
    "several such cards, at once",
    { ...UNIT, Segretario: card("Cruscotto del Segretario comunale"), D1: card("Obiettivi del dirigente dell’Area 1") },
    /^Segretario!A1 info: 2 gruppi di risultati sono di una sola persona.* → D1!A1$/,
  ],
  [
    "two offices on one sheet",
    {
      ...UNIT,
      Schede: [...card("Scheda individuale – Dirigente Area 1"), [], ...card("Scheda individuale – Dirigente Area 2")],
    },
    /^Schede!A1 info: 2 gruppi .* → Schede!A\d+$/,
  ],
  ["a group of one", { ...UNIT, Premi: prizes(5, 1, 12) }, /^Premi!C4 info: 1 gruppo .*«Categoria B»/],
])("speaks of %s", (_, sheets, expected) => {
  expect(saidOf(sheets)).toEqual([expect.stringMatching(expected)]);
});

test.each<[string, Sheets]>([
  ["units", UNIT],
  ["the results of several together", { ...UNIT, Dirigenti: card("Obiettivi individuali dei dirigenti") }],
  [
    "a card whose holder is named, which is another finding",
    { ...UNIT, D1: card("Obiettivi individuali del dirigente", ["Dirigente: dott. Mario Rossi"]) },
  ],
  [
    "objectives without results yet",
    { ...UNIT, SG: [["Obiettivi del Segretario generale"], HEAD, ["Riscuotere", "N. avvisi", 10, null, null]] },
  ],
  ["groups of several", { ...UNIT, Premi: prizes(5, 2, 12) }],
  [
    "staff by category, without any score",
    {
      ...UNIT,
      Personale: [
        ["Categoria", "N. dipendenti", "Età media"],
        ["Dirigenti", 1, 55],
        ["C", 12, 47],
      ],
    },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf(sheets)).toEqual([]);
});
