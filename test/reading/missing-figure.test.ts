// SPDX-License-Identifier: EUPL-1.2
import { explain } from "../../src/core/wording/explain";
import { pct, reportOn, type Grid } from "./grid";

const read = (rows: Grid) => {
  const { indicators, findings, gaps, sheets } = reportOn({ Foglio1: rows });
  const said = gaps.map(({ cell, reason }) => [cell, reason.code]);
  return { scores: indicators.map(({ achievement }) => achievement), findings, gaps, said, role: sheets[0]!.role };
};
const rowsOf = (shares: readonly number[]): Grid => [
  ["Servizi", "N. controlli", 50, 47, pct(shares[0]!)],
  ["Servizi", "N. verbali", 20, 20, pct(shares[1]!)],
  ["Entrate", "N. accertamenti", 400, 380, pct(shares[2]!)],
];

test.each([
  ["Cifra X", "Risultato", "target-column-assumed", "C1"],
  ["Target", "Cifra X", "actual-column-assumed", "D1"],
])("a figure that no heading names is taken where the declared % come out: %s | %s", (first, second, code, cell) => {
  const { scores, findings, said, gaps } = read([
    ["Obiettivo", "Indicatore", first, second, "% raggiungimento"],
    ...rowsOf([0.94, 1, 0.95]),
  ]);
  expect(scores).toEqual([0.94, 1, 0.95]);
  expect(findings).toEqual([]);
  expect(said).toEqual([[cell, code]]);
  expect(explain(gaps[0]!.reason)).toContain("«Cifra X»");
});

test.each([
  ["Cifra X", "Risultato", "target-column-unknown", "«Cifra X» (C1)"],
  ["Target", "Cifra X", "actual-column-unknown", "«Cifra X» (D1)"],
])(
  "where they do not, it is said once for the table, and no row is said to lack it: %s | %s",
  (one, two, code, seen) => {
    const { scores, findings, said, gaps, role } = read([
      ["Obiettivo", "Indicatore", one, two, "% raggiungimento"],
      ...rowsOf([0.5, 0.7, 0.2]),
    ]);
    expect([scores, findings, role]).toEqual([[], [], "other"]);
    expect(said).toEqual([["A1", code]]);
    expect(explain(gaps[0]!.reason)).toContain(seen);
  },
);

test("rows at 100 % prove nothing", () => {
  const { said } = read([
    ["Obiettivo", "Indicatore", "Cifra X", "Risultato", "% raggiungimento"],
    ["Servizi", "N. controlli", 50, 50, pct(1)],
    ["Servizi", "N. verbali", 20, 20, pct(1)],
    ["Entrate", "N. accertamenti", 380, 400, pct(1)],
  ]);
  expect(said).toEqual([["A1", "target-column-unknown"]]);
});

test("a table that is read keeps what another on its sheet lacks apart", () => {
  const { scores, findings, said } = read([
    ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
    ["Servizi", "N. corsi", 10, 8, pct(0.8)],
    ["Servizi", "N. eventi", 10, 9, pct(0.9)],
    [],
    ["Obiettivo", "Indicatore", "Cifra X", "Risultato", "% raggiungimento"],
    ...rowsOf([0.5, 0.7, 0.2]),
  ]);
  expect(scores).toEqual([0.8, 0.9]);
  expect(findings).toEqual([]);
  expect(said).toEqual([["A5", "target-column-unknown"]]);
});

test.each([
  ["money", "Importo (€)", [50, 20, 400]],
  ["a figure of another size", "Residenti", [90_000, 12_000, 55_000]],
])("without a column that it could be, the target is missing: beside %s", (_, heading, figures) => {
  const { findings } = read([
    ["Obiettivo", "Indicatore", heading, "Risultato", "% raggiungimento"],
    ...rowsOf([0.94, 1, 0.95]).map((row, index) => row.map((cell, at) => (at === 2 ? figures[index]! : cell))),
  ]);
  expect(findings.map(({ rule }) => rule)).toContain("TGT001");
});
