// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../../src/core/values/fold";
import { isClosing, mayClose } from "../../src/core/reading/vocabulary/closing-rows";
import { pct, type Grid } from "./grid";
import { readAs } from "./read-as";

const CLOSING = [
  "Totale",
  "TOTALI",
  "Totale complessivo",
  "Totale settore",
  "Media",
  "Medie",
  "Media ponderata",
  "Somma",
  "Somma dei pesi",
  "% media di raggiungimento",
  "% totale",
  "Complessivo",
  "Complessivamente",
  "Risultato complessivo",
  "Risultati dell'ente",
  "Performance complessiva",
  "Performance organizzativa dell’Area",
  "Valutazione complessiva",
  "Punteggio totale",
  "Grado complessivo",
  "Grado di raggiungimento dell'obiettivo",
  "Livello di conseguimento dell’obiettivo",
  "Percentuale di realizzazione del settore",
  "Raggiungimento obiettivo",
  "Realizzazione complessiva",
  "«Totale»",
  "  - totale",
  "Totàle",
  "To-\ntale complessivo",
];

test.each(CLOSING)("the quick look lets «%s» through, which closes a table", (text) => {
  const folded = foldHeading(text);
  expect(mayClose(text, false)).toBe(true);
  expect(isClosing(folded, false)).toBe(true);
  // A row with both figures is closed by less, and let through by a quicker look.
  expect(isClosing(folded, true) && !mayClose(text, true)).toBe(false);
});

test.each<[string, Grid, string]>([
  [
    "under the number of the objectives",
    [
      ["N.", "Obiettivo", "Indicatore", "Target", "Risultato", "%"],
      ["OB1", "A", "N. a", 10, 8, pct(0.8)],
      ["OB2", "B", "N. b", 10, 5, pct(0.5)],
      ["Totale", null, null, null, null, pct(0.65)],
    ],
    "A4",
  ],
  [
    "under the area, with the sum of the weights",
    [
      ["Area", "Obiettivo", "Indicatore", "Peso", "Target", "Risultato", "%"],
      ["Nord", "A", "N. a", 60, 10, 8, pct(0.8)],
      ["Nord", "B", "N. b", 40, 10, 5, pct(0.5)],
      ["TOTALE", null, null, 100, null, null, pct(0.68)],
    ],
    "A4",
  ],
  [
    "under an unnamed column, apart",
    [
      ["", "Obiettivo", "Indicatore", "Target", "Risultato", "%"],
      [null, "A", "N. a", 10, 8, pct(0.8)],
      [null, "B", "N. b", 10, 5, pct(0.5)],
      [],
      ["Media ponderata", null, null, null, null, pct(0.65)],
    ],
    "A5",
  ],
  [
    "under the perspective",
    [
      ["Ambito", "Obiettivo", "Indicatore", "Target", "Risultato", "%"],
      ["Nord", "A", "N. a", 10, 8, pct(0.8)],
      ["Nord", "B", "N. b", 10, 5, pct(0.5)],
      ["Totale complessivo", null, null, null, null, pct(0.65)],
    ],
    "A4",
  ],
  [
    "beside its sums of results and targets",
    [
      ["N.", "Indicatore", "Target", "Risultato", "%"],
      [1, "N. a", 10, 8, pct(0.8)],
      [2, "N. b", 10, 5, pct(0.5)],
      ["Totale", null, 20, 13, pct(0.65)],
    ],
    "A4",
  ],
])("a row whose first word closes the table is no indicator: %s", (_, rows, cell) => {
  const { report } = readAs(rows);
  expect(report.indicators.map(({ label }) => label)).toEqual(["N. a", "N. b"]);
  expect(report.blocks).toHaveLength(1);
  expect(report.gaps).toMatchObject([{ cell, reason: { code: "total-row" } }]);
  expect(report.findings).toEqual([]);
});

test("a row that has lost all but its % is still one, whatever stands beside it", () => {
  const { report } = readAs([
    ["N.", "Obiettivo", "Indicatore", "Target", "Risultato", "%"],
    ["OB1", "A", "N. a", 10, 8, pct(0.8)],
    ["OB2", null, null, null, null, pct(0.5)],
  ]);
  expect(report.indicators).toHaveLength(2);
});
