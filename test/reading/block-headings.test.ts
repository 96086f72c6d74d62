// SPDX-License-Identifier: EUPL-1.2
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { addressOf } from "../../src/core/workbook/address";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, type Grid } from "./grid";

const blocksOf = (rows: Grid) =>
  readScorecard(snapshotOf(workbookData({ Tributi: gridCells(rows) }))).blocks.map(({ headings, titles }) => ({
    headings: headings.map(({ role, at, text }) => `${addressOf(at.row, at.column)} ${role ?? "—"} ${text}`),
    titles: titles.map(({ text }) => text),
  }));

test("the headings are kept as written, each with what it was read as", () => {
  const [block] = blocksOf([
    ["Ufficio Tributi – anno 2023"],
    ["Obiettivo ", "Indicatore", "Complessità", "Target 2023", "Risultato 2023", "%Realizzazione"],
    ["1.1 Riscuotere", "N. avvisi", "alta", 10, 9, 0.9],
    ["1.1 Riscuotere", "N. solleciti", "bassa", 20, 20, 1],
  ]);
  expect(block).toEqual({
    headings: [
      "A2 objective Obiettivo ",
      "B2 indicator Indicatore",
      "C2 — Complessità",
      "D2 target Target 2023",
      "E2 actual Risultato 2023",
      "F2 declared %Realizzazione",
    ],
    titles: ["Ufficio Tributi – anno 2023"],
  });
});

test("a filled column without a heading is among them, with an empty text", () => {
  const [block] = blocksOf([
    ["Obiettivo", "Indicatore", "Target", "Risultato", "%", null],
    ["1.1 Riscuotere", "N. avvisi", 10, 9, 0.9, "Rossi"],
    ["1.1 Riscuotere", "N. solleciti", 20, 20, 1, null],
  ]);
  expect(block?.headings.at(-1)).toBe("F1 — ");
});

test("of two rows of headings, each column gives its own", () => {
  const [block] = blocksOf([
    ["Obiettivo", "Indicatore", "Anno 2023", null],
    [null, null, "Target", "Consuntivo"],
    ["1.1 Riscuotere", "N. avvisi", 10, 9],
    ["1.1 Riscuotere", "N. solleciti", 20, 20],
  ]);
  expect(block?.headings).toEqual([
    "A1 objective Obiettivo",
    "B1 indicator Indicatore",
    "C2 target Target",
    "D2 actual Consuntivo",
  ]);
});

test("blocks under one row of headings share them", () => {
  const { blocks } = readScorecard(
    snapshotOf(
      workbookData({
        Tributi: gridCells([
          ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
          ["Prospettiva CITTADINI"],
          ["1.1 Riscuotere", "N. avvisi", 10, 9, 0.9],
          ["Prospettiva RISORSE"],
          ["2.1 Spendere", "N. mandati", 20, 20, 1],
        ]),
      }),
    ),
  );
  expect(blocks).toHaveLength(2);
  expect(blocks[0]?.headings).toBe(blocks[1]?.headings);
});
