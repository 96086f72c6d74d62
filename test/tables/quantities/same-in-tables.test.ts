// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "../../reading/grid";

/** Contributions granted, in round amounts, and again in a second table. */
function said(first: Grid, second: Grid): readonly string[] {
  const { findings } = reportOn({ Contributi: first, Altro: second });
  return findings
    .filter(({ rule }) => rule === "TAB007")
    .map(
      ({ sheet, cell, needsReview, message }) => `${sheet ?? ""}!${cell ?? ""}${needsReview ? "?" : ""}: ${message}`,
    );
}

const round = (change: Record<string, number> = {}, title = "Contributi concessi 2021"): Grid => [
  [title, null, null],
  ["Bando", "Importo concesso", "Beneficiari"],
  ["Transizione digitale delle imprese", 120000, 14],
  ["Sostegno alle nuove imprese", change["nuove"] ?? 90000, 22],
  ["Turismo", change["turismo"] ?? 45000, 9],
  ["Formazione degli addetti", change["formazione"] ?? 30000, 41],
];

test("two tables under two titles, one of them a summary, agree but for one of several round amounts", () => {
  const changed = round({ nuove: 96000 }, "Riepilogo contributi 2021");
  expect(said(round(), changed)).toEqual([
    expect.stringContaining("Altro!B4?: «Sostegno alle nuove imprese» è 96000 qui e 90000"),
  ]);
});

test.each<[string, Grid]>([
  ["whose round amounts agree in two rows only", round({ nuove: 96000, turismo: 50000 })],
  ["that differ where the name is of one word", round({ turismo: 46000 })],
  ["that are scores of performance, summed up", [["Riepilogo del raggiungimento 2021"], ...round({ nuove: 96000 })]],
])("two tables say nothing %s", (_, other) => {
  expect(said(round(), other)).toEqual([]);
});
