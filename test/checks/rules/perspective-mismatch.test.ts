// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const [GROWTH, PROCESSES] = ["SVILUPPO DEL TERRITORIO", "INNOVAZIONE DEI PROCESSI"];
const under = (perspective: string, ...names: string[]): Grid =>
  dashboard(perspective, ...names.flatMap((name) => objective(name)));
const Strategico: Grid = [...under(GROWTH, "1.1 Attrarre", "1.2 Formare"), [], ...under(PROCESSES, "2.1 Efficientare")];

test("one header copied over several dashboards is one finding", () => {
  const sheets = {
    Strategico,
    Turismo: under(PROCESSES, "1.1 Attrarre"),
    Impresa: under(PROCESSES, "1.2 Formare", "1.1 Attrarre"),
    Studi: under(PROCESSES, "2.1 Efficientare"),
  };
  expect(saidOf("STR007", sheets)).toEqual([
    "Turismo!B1 error: L’intestazione dice «INNOVAZIONE DEI PROCESSI», ma sotto ci sono gli obiettivi 1.1, 1.2, che nel cruscotto strategico stanno sotto «SVILUPPO DEL TERRITORIO». Correggere l’intestazione di questi 2 riquadri. → Impresa!B1, Turismo!A2, Impresa!A2, Impresa!A4",
  ]);
});

test("without a strategic dashboard, most of the others ask a question", () => {
  const right = under(GROWTH, "1.1 Attrarre");
  const others = { Uno: right, Due: right, Tre: right, Quattro: [...under(PROCESSES, "2.1 Altro")] };
  const studies = { Cinque: under(PROCESSES, "2.1 Altro"), Sei: under(PROCESSES, "2.1 Altro") };
  const found = saidOf("STR007", { ...others, ...studies, Turismo: under(PROCESSES, "1.1 Attrarre") });
  expect(found).toEqual([
    expect.stringMatching(
      /^Turismo!B1 warning\?: .* l’obiettivo 1.1, che negli altri cruscotti sta sotto «SVILUPPO DEL TERRITORIO»/,
    ),
  ]);
});

test.each<[string, Sheets]>([
  ["headers that agree", { Strategico, Turismo: under(GROWTH, "1.1 Attrarre") }],
  [
    "a header that is broken or numbered otherwise",
    { Strategico, Turismo: under("Sviluppo del  terri- torio", "1.1 Attrarre") },
  ],
  ["the same code for another objective", { Strategico, Turismo: under(PROCESSES, "1.1 Archiviare gli atti") }],
  ["a classification of the unit's own", { Strategico, Turismo: under("ACCOGLIENZA", "1.1 Attrarre") }],
  [
    "a strategic dashboard that contradicts itself",
    { Strategico: [...Strategico, [], ...under(PROCESSES, "1.1 Attrarre")], Turismo: under(PROCESSES, "1.1 Attrarre") },
  ],
  [
    "two dashboards that disagree, and nothing to tell which is right",
    { Turismo: under(GROWTH, "1.1 Attrarre", "1.2 A"), Fiere: under(PROCESSES, "1.1 Attrarre", "2.1 B") },
  ],
  ["an objective without a perspective", { Strategico, Turismo: under(GROWTH, "1.1 Attrarre").slice(0, 3) }],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR007", sheets)).toEqual([]);
});
