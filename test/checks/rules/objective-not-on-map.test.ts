// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const NAMES = ["1.1 Attrarre", "1.2 Formare", "2.1 Efficientare", "2.2 Valorizzare"];
const strategic = (...names: string[]): Grid => dashboard("SVILUPPO", ...names.flatMap((name) => objective(name)));
const map = (...names: string[]): Grid => [["Mappa strategica 2023"], ...names.map((name) => [name, 1])];

test("fires once on a strategic objective that the map does not have", () => {
  const sheets = { Mappa: map(...NAMES.slice(0, 3)), Strategico: strategic(...NAMES) };
  expect(saidOf("STR005", sheets)).toEqual([
    expect.stringMatching(
      /^Strategico!A8 warning: L’obiettivo strategico «2.2 Valorizzare» non è nella mappa, che ne riporta 3 su 4/,
    ),
  ]);
});

test.each<[string, Sheets]>([
  ["a map that has them all", { Mappa: map(...NAMES), Strategico: strategic(...NAMES) }],
  ["a workbook without a map", { Strategico: strategic(...NAMES) }],
  [
    "objectives of a unit, which numbers its own",
    { Mappa: map(...NAMES), Strategico: strategic(...NAMES), Ufficio: strategic("7.1 Archiviare") },
  ],
  ["a map of few of them", { Mappa: map(NAMES[0]!), Strategico: strategic(...NAMES) }],
  [
    "one that the map has under another code",
    { Mappa: map(...NAMES.slice(0, 3), "2.3 Valorizzare"), Strategico: strategic(...NAMES) },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR005", sheets)).toEqual([]);
});
