// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const NAMES = ["1.1 Attrarre", "1.2 Formare", "2.1 Efficientare", "2.2 Valorizzare"];
const dashboards = (...names: string[]): Grid => dashboard("SVILUPPO", ...names.flatMap((name) => objective(name)));
const map = (...names: string[]): Grid => [["Mappa strategica 2023"], ...names.map((name) => [name, 1])];

test.each<[string, Sheets, RegExp]>([
  [
    "an entry that no dashboard measures",
    { Mappa: map(...NAMES, "2.3 Comunicare"), Strategico: dashboards(...NAMES) },
    /^Mappa!A6 warning: «2.3 Comunicare» è nella mappa, ma nessun cruscotto/,
  ],
  [
    "one that the dashboard has under another code",
    { Mappa: map(...NAMES, "2.3 Comunicare"), Strategico: dashboards(...NAMES, "2.4 Comunicare") },
    /^Mappa!A6 warning: La mappa dà a «Comunicare» il codice 2.3, il cruscotto il codice 2.4\. .* → Strategico!A10$/,
  ],
])("fires on %s", (_, sheets, expected) => {
  expect(saidOf("STR006", sheets)).toEqual([expect.stringMatching(expected)]);
});

test.each<[string, Sheets]>([
  ["entries that are all measured", { Mappa: map(...NAMES), Strategico: dashboards(...NAMES) }],
  [
    "one that a unit measures",
    { Mappa: map(...NAMES, "2.3 Comunicare"), Strategico: dashboards(...NAMES), Stampa: dashboards("2.3 Comunicare") },
  ],
  ["a map of dashboards that are elsewhere", { Mappa: map(...NAMES), Ufficio: dashboards(NAMES[0]!) }],
  [
    "a code above those of the dashboards",
    { Mappa: map("1.1 Attrarre", "1.2 Formare"), Ufficio: dashboards("1.1.1 Turismo", "1.1.2 Fiere", "1.2.1 Corsi") },
  ],
  [
    "a workbook where a table was not read",
    {
      Mappa: map(...NAMES, "2.3 Comunicare"),
      Strategico: dashboards(...NAMES),
      Stampa: [["Prospettiva", "SVILUPPO", "Valore ottenuto 2023", "Risultato atteso 2023", "% Realizzazione"]],
      Studi: [
        ...dashboards("2.1 Efficientare"),
        [],
        ["Prospettiva", "PROCESSI", "Valore ottenuto 2023", "Risultato atteso 2023", "%"],
      ],
    },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR006", sheets)).toEqual([]);
});
