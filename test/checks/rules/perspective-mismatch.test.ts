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

const PEOPLE = "CRESCITA DELLE PERSONE";
/** A map whose column names the perspective of each objective. */
const map = (...rows: readonly (readonly [perspective: string, name: string])[]): Grid => [
  ["Mappa strategica 2023"],
  ["Prospettiva", "Obiettivo strategico", "% Realizzazione"],
  ...rows.map(([perspective, name]) => [perspective, name, "100%"]),
];
const Mappa = map(
  [GROWTH, "1.1 Attrarre"],
  [GROWTH, "1.2 Formare"],
  [GROWTH, "1.3 Innovare"],
  [PROCESSES, "2.1 Efficientare"],
);
const OTHERS = [
  [GROWTH, "1.1 Attrarre"],
  [GROWTH, "1.2 Formare"],
  [PROCESSES, "2.1 Efficientare"],
] as const;
const wrong: Grid = [...Strategico, [], ...under(PROCESSES, "1.3 Innovare")];

test("the map, and the neighbours by code, prove a header of the strategic dashboard wrong", () => {
  const copied = { "Mappa strategica": Mappa, Strategico: wrong, Turismo: under(PROCESSES, "1.3 Innovare") };
  const Impresa = under(GROWTH, "1.3 Innovare");
  expect(saidOf("STR007", { ...copied, Impresa })).toEqual([
    "Strategico!B11 error: L’intestazione dice «INNOVAZIONE DEI PROCESSI», ma sotto c’è l’obiettivo 1.3, che nella mappa sta sotto «SVILUPPO DEL TERRITORIO». Correggere l’intestazione di questi 2 riquadri. → Turismo!B1, Strategico!A12, Turismo!A2, Mappa strategica!B5",
  ]);
});

test("where only the map says otherwise, a person decides", () => {
  const sheets = {
    "Mappa strategica": map([GROWTH, "S1 Attrarre"], [PROCESSES, "S2 Efficientare"], [GROWTH, "S3 Innovare"]),
    Strategico: [...under(GROWTH, "S1 Attrarre"), [], ...under(PROCESSES, "S2 Efficientare", "S3 Innovare")],
  };
  expect(saidOf("STR007", sheets)).toEqual([
    expect.stringMatching(/^Strategico!B5 warning\?: .* l’obiettivo S3, che nella mappa sta sotto .* Stabilire quale/),
  ]);
});

test("without a strategic dashboard, the map tells", () => {
  const [Uno, Due] = [under(GROWTH, "1.1 Attrarre"), under(PROCESSES, "2.1 Efficientare", "1.2 Formare")];
  expect(saidOf("STR007", { "Mappa strategica": Mappa, Uno, Due })).toEqual([
    expect.stringMatching(/^Due!B1 error: .* l’obiettivo 1.2, che nella mappa sta sotto «SVILUPPO DEL TERRITORIO»/),
  ]);
});

const NUMBERED: Grid = [
  ...under("1. Sviluppo economico", "1.1 Attrarre", "1.2 Formare"),
  [],
  ...under("2. Processi interni", "2.1 Efficientare", "2.2 Digitalizzare"),
];

test("the number in its code tells where an objective belongs, where the headers bear numbers", () => {
  const Altro = [...NUMBERED, [], ...under("2. Processi interni", "1.3 Innovare")];
  expect(saidOf("STR007", { Strategico: Altro })).toEqual([
    "Strategico!B13 error: L’intestazione dice «2. Processi interni», ma sotto c’è l’obiettivo 1.3, che per codice sta sotto «1. Sviluppo economico». Correggere l’intestazione. → Strategico!A14",
  ]);
  expect(saidOf("STR007", { Turismo: Altro })).toEqual([
    expect.stringMatching(/^Turismo!B13 warning\?: .* per codice/),
  ]);
});

/** A table whose rows name their perspective in a column, and their objective beside. */
const flat = (...rows: readonly (readonly [perspective: string, code: string])[]): Grid => [
  ["Ambito strategico", "Cod.", "Obiettivo operativo", "Indicatore", "Target", "Consuntivo", "Grado di raggiungimento"],
  ...rows.flatMap(([perspective, code]) =>
    ["a", "b"].map((letter) => [perspective, code, `Attuare ${code}`, `N. ${letter} ${code}`, 10, 10, 1]),
  ),
];
const PARTS = [
  [GROWTH, "1.1.1"],
  [GROWTH, "1.2.1"],
  [PROCESSES, "2.1.1"],
] as const;

test("a part of an objective stands under its perspective, where the other parts do", () => {
  const sheets = { Strategico, Turismo: flat(...PARTS), Impresa: flat([PROCESSES, "1.1.2"], [PROCESSES, "2.1.2"]) };
  expect(saidOf("STR007", sheets)).toEqual([
    "Impresa!A2 warning?: La colonna della prospettiva dice «INNOVAZIONE DEI PROCESSI», ma sotto c’è l’obiettivo 1.1.2, che per codice sta nell’obiettivo 1.1, e questo sta sotto «SVILUPPO DEL TERRITORIO». Correggere le celle della prospettiva, o confermare che è voluto. → Impresa!C2",
  ]);
});

test.each<[string, Sheets]>([
  ["parts that agree", { Strategico, Turismo: flat(...PARTS) }],
  ["too few parts to tell a habit", { Strategico, Turismo: flat(PARTS[0], PARTS[1], [PROCESSES, "1.1.2"]) }],
  [
    "codes that have nothing to do with perspectives",
    { Strategico, Turismo: flat(...PARTS, [PROCESSES, "1.1.2"], [PROCESSES, "1.2.2"]) },
  ],
  ["a classification of the unit’s own", { Strategico, Turismo: flat(...PARTS, ["ACCOGLIENZA", "1.1.2"]) }],
  ["codes of which nothing stands above", { Strategico, Turismo: flat(...PARTS, [PROCESSES, "9.1.2"]) }],
])("parts of objectives: silent on %s", (_, sheets) => {
  expect(saidOf("STR007", sheets)).toEqual([]);
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
  [
    "a map that groups otherwise",
    {
      Mappa: map(
        [PEOPLE, "1.1 Attrarre"],
        [PEOPLE, "1.2 Formare"],
        [GROWTH, "2.1 Efficientare"],
        [PROCESSES, "1.3 Innovare"],
      ),
      Strategico,
    },
  ],
  [
    "a map that has another name for the objective",
    { Mappa: map(...OTHERS, [GROWTH, "1.3 Archiviare gli atti"]), Strategico: wrong },
  ],
  [
    "an objective that the map has under two perspectives",
    { Mappa: map(...OTHERS, [GROWTH, "1.3 Innovare"], [PROCESSES, "1.3 Innovare"]), Strategico: wrong },
  ],
  [
    "a perspective that the map writes with its number",
    {
      Mappa: map(
        ["1. Sviluppo del territorio", "1.1 Attrarre"],
        ["Area strategica 1", "1.2 Formare"],
        [PROCESSES, "2.1 Efficientare"],
      ),
      Strategico,
    },
  ],
  ["headers that bear the numbers of their codes", { Strategico: NUMBERED }],
  [
    "headers numbered otherwise than the codes",
    {
      Strategico: [
        ...under("1. Sviluppo economico", "1.1 Attrarre", "2.1 Formare"),
        [],
        ...under("2. Processi interni", "1.2 Efficientare", "3.1 Digitalizzare"),
      ],
    },
  ],
  [
    "a number that two perspectives bear",
    { Strategico: [...NUMBERED, [], ...under("1. Crescita", "1.3 A"), [], ...under("2. Processi interni", "1.4 B")] },
  ],
  ["an objective without a perspective", { Strategico, Turismo: under(GROWTH, "1.1 Attrarre").slice(0, 3) }],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR007", sheets)).toEqual([]);
});
