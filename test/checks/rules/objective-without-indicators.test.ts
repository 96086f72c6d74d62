// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const BARE: Grid = [["2.3 Migliorare la comunicazione", null, null, null, 1]];
const THREE = ["2.1 Efficientare", "2.2 Valorizzare", "2.4 Innovare"].map((name) => objective(name));

test("fires on an objective with a code and a %, and nothing under it", () => {
  const sheets = { Ufficio: dashboard("PROCESSI", ...THREE[0]!, ...THREE[1]!, ...BARE, ...THREE[2]!) };
  expect(saidOf("STR004", sheets)).toEqual([
    expect.stringMatching(/^Ufficio!A6 warning\?: Sotto «2.3 Migliorare la comunicazione» non c’è nessun indicatore/),
  ]);
});

test.each<[string, Sheets]>([
  ["objectives with indicators", { Ufficio: dashboard("PROCESSI", ...THREE.flat()) }],
  [
    "one that is measured on another dashboard",
    {
      Strategico: dashboard("PROCESSI", ...THREE.flat(), ...BARE, ...objective("2.5 Altro")),
      Ufficio: dashboard("PROCESSI", ...objective("2.3 Migliorare la comunicazione")),
    },
  ],
  [
    "one that is measured in its parts",
    { Ufficio: dashboard("PROCESSI", ...THREE.flat(), ...BARE, ...objective("2.3.1 Sito"), ...objective("2.3.2 App")) },
  ],
  [
    "a list of objectives that are measured elsewhere",
    { Ufficio: dashboard("PROCESSI", ...BARE, ["2.6 Altro", null, null, null, 1], ...THREE[0]!) },
  ],
  [
    "a title between the objectives",
    { Ufficio: dashboard("PROCESSI", ...THREE[0]!, ["POLIZIA LOCALE"], ...THREE[1]!, ...THREE[2]!) },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR004", sheets)).toEqual([]);
});
