// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "./grid";
import { readAs } from "./read-as";

const FIGURES = ["Indicatore", "Target", "Risultato", "%"];
const rowsUnder = (...above: Grid): Grid => above.map((names, i) => [...names, `N. ${"abcd"[i]!}`, 10, 8, pct(0.8)]);
const LOWEST = [
  ["OO1", "Vaccini", ["N. a", "N. b"]],
  ["OO2", "Liste", ["N. c"]],
  ["OO3", "Sedi", ["N. d"]],
];

test.each<[string, Grid]>([
  [
    "strategic and operational",
    [
      ["Obiettivo strategico", "Obiettivo operativo", ...FIGURES],
      ...rowsUnder(
        ["OS1 Salute", "OO1 Vaccini"],
        ["OS1 Salute", "OO1 Vaccini"],
        ["OS1 Salute", "OO2 Liste"],
        ["OS2 Casa", "OO3 Sedi"],
      ),
    ],
  ],
  [
    "written once each",
    [
      ["Missione", "Obiettivo strategico", "Obiettivo operativo", ...FIGURES],
      ...rowsUnder(
        ["Missione 1", "OS1 Salute", "OO1 Vaccini"],
        [null, null, null],
        [null, null, "OO2 Liste"],
        ["Missione 2", "OS2 Casa", "OO3 Sedi"],
      ),
    ],
  ],
  [
    "mission, programme, objective",
    [
      ["Missione", "Programma", "Obiettivo", ...FIGURES],
      ...rowsUnder(
        ["01", "Programma 1", "OO1 Vaccini"],
        ["01", "Programma 1", "OO1 Vaccini"],
        ["01", "Programma 1", "OO2 Liste"],
        ["02", "Programma 1", "OO3 Sedi"],
      ),
    ],
  ],
  [
    "general and specific",
    [
      ["Obiettivo generale", "Obiettivo specifico", ...FIGURES],
      ...rowsUnder(
        ["1 Salute", "OO1 Vaccini"],
        ["1 Salute", "OO1 Vaccini"],
        ["1 Salute", "OO2 Liste"],
        ["2 Casa", "OO3 Sedi"],
      ),
    ],
  ],
  [
    "of the mandate, strategic, of the PEG",
    [
      ["Linea di mandato", "Obiettivo DUP", "Obiettivo PEG", ...FIGURES],
      ...rowsUnder(
        ["Città", "Salute", "OO1 Vaccini"],
        ["Città", "Salute", "OO1 Vaccini"],
        ["Città", "Salute", "OO2 Liste"],
        ["Città", "Casa", "OO3 Sedi"],
      ),
    ],
  ],
  [
    "public value, then performance",
    [
      ["Obiettivo di valore pubblico", "Obiettivo di performance", ...FIGURES],
      ...rowsUnder(["Salute", "OO1 Vaccini"], [null, null], [null, "OO2 Liste"], ["Casa", "OO3 Sedi"]),
    ],
  ],
  [
    "strategic beside a plain one, which comes first",
    [
      ["Obiettivo", "Obiettivo strategico di riferimento", ...FIGURES],
      ...rowsUnder(["OO1 Vaccini", "Salute"], ["OO1 Vaccini", "Salute"], ["OO2 Liste", "Salute"], ["OO3 Sedi", "Casa"]),
    ],
  ],
])("the lowest level is the objective: %s", (_, rows) => {
  const { objectives, report } = readAs(rows);
  expect(objectives).toEqual(LOWEST);
  expect(report.findings).toEqual([]);
});

test("the level above is kept, as the perspective", () => {
  const { report } = readAs([
    ["Obiettivo strategico", "Obiettivo operativo", ...FIGURES],
    ...rowsUnder(["OS1 Salute", "OO1 Vaccini"], ["OS2 Casa", "OO3 Sedi"]),
  ]);
  expect(report.blocks.map(({ perspective }) => perspective)).toEqual(["OS1 Salute", "OS2 Casa"]);
});

test.each<[string, Grid]>([
  [
    "it has rows of its own, with its %",
    [
      ["Obiettivo strategico", "Obiettivo operativo", ...FIGURES],
      ["OS1 Salute", null, null, null, null, pct(0.8)],
      ...rowsUnder([null, "Vaccini"], [null, "Liste"]),
    ],
  ],
  [
    "its % stands in a column of its own",
    [
      ["Obiettivo strategico", "Obiettivo operativo", ...FIGURES, "% obiettivo strategico"],
      ...rowsUnder(["OS1 Salute", "Vaccini"], [null, "Liste"]).map((row, i) => [...row, i === 0 ? pct(0.8) : null]),
    ],
  ],
  [
    "the % of the objective stands once for all its operational ones",
    [
      ["Obiettivo strategico", "Obiettivo operativo", ...FIGURES, "% obiettivo"],
      ...rowsUnder(["OS1 Salute", "Vaccini"], ["OS1 Salute", "Liste"]).map((row, i) => [
        ...row,
        i === 0 ? pct(0.8) : null,
      ]),
    ],
  ],
])("the strategic objective is scored where %s", (_, rows) => {
  const { objectives, report } = readAs(rows);
  expect(objectives).toEqual([["OS1", "Salute", ["N. a", "N. b"]]]);
  expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal"]);
  expect(report.indicators.map(({ operational }) => operational)).toEqual(["Vaccini", "Liste"]);
});

test("actions below the objective are no objectives", () => {
  const { objectives, report } = readAs([
    ["Obiettivo strategico", "Azione", ...FIGURES],
    ...rowsUnder(["OS1 Salute", "Vaccini"], ["OS1 Salute", "Liste"]),
  ]);
  expect(objectives).toEqual([["OS1", "Salute", ["N. a", "N. b"]]]);
  expect(report.indicators.map(({ operational }) => operational)).toEqual(["Vaccini", "Liste"]);
});

test("a level above the objectives names no indicators where these have no column", () => {
  const { objectives } = readAs([
    ["Programma", "Obiettivo", "Target", "Risultato", "%"],
    ["Programma 1", "N. a", 10, 8, pct(0.8)],
    ["Programma 1", "N. b", 10, 8, pct(0.8)],
  ]);
  expect(objectives.map(([, name]) => name)).toEqual(["N. a", "N. b"]);
});

test("a second table whose title is numbered names its objectives in another column", () => {
  const { objectives, report } = readAs([
    ["1. Performance di ente"],
    ["Obiettivo strategico", ...FIGURES],
    ...rowsUnder(["1.1 Verde"], ["1.1 Verde"], ["1.2 Blu"]),
    [],
    [],
    ["2. Performance del settore"],
    ["Obiettivo operativo", "Indicatore", "Peso", "Risultato atteso", "Risultato conseguito", "% raggiungimento"],
    ["1.1.1 Prati", "N. d", 60, 10, 8, pct(0.8)],
    ["1.1.1 Prati", "N. e", 40, 10, 8, pct(0.8)],
  ]);
  expect(objectives).toEqual([
    ["1.1", "Verde", ["N. a", "N. b"]],
    ["1.2", "Blu", ["N. c"]],
    ["1.1.1", "Prati", ["N. d", "N. e"]],
  ]);
  expect(report.findings).toEqual([]);
});

test.each<[string, Grid[number], Grid]>([
  [
    "the code beside it",
    ["Codice", "Obiettivo strategico", "Codice", "Obiettivo operativo"],
    [
      ["OS1", "Salute", "OO1", "Vaccini"],
      ["OS1", "Salute", "OO2", "Liste"],
    ],
  ],
  [
    "the name behind its code",
    ["Obiettivo", "Descrizione obiettivo"],
    [
      ["OO1", "Vaccini"],
      ["OO2", "Liste"],
    ],
  ],
  [
    "a title, and a description behind it",
    ["Obiettivo operativo", "Descrizione obiettivo operativo"],
    [
      ["OO1 Vaccini", "Si vaccina chi vuole"],
      ["OO2 Liste", "Si attende meno"],
    ],
  ],
  [
    "a title behind its description",
    ["Descrizione obiettivo", "Obiettivo operativo"],
    [
      ["Si vaccina chi vuole", "OO1 Vaccini"],
      ["Si attende meno", "OO2 Liste"],
    ],
  ],
  [
    "a dimension beside its perspective",
    ["Prospettiva", "Dimensione", "Obiettivo"],
    [
      ["Utenti", "Efficacia", "OO1 Vaccini"],
      ["Utenti", "Efficienza", "OO2 Liste"],
    ],
  ],
])("the objective has %s", (_, headings, rows) => {
  const { objectives, report } = readAs([[...headings, ...FIGURES], ...rowsUnder(...rows)]);
  expect(objectives).toEqual([
    ["OO1", "Vaccini", ["N. a"]],
    ["OO2", "Liste", ["N. b"]],
  ]);
  expect(report.blocks).toHaveLength(1);
});

test.each([
  ["Stakeholder"],
  ["Dimensione"],
  ["Risorse umane"],
  ["Tempi"],
  ["Servizi coinvolti"],
  ["Peso"],
  ["Priorità"],
])("objectives without indicators are their own, whatever is said of them under «%s»", (heading) => {
  const { objectives } = readAs([
    ["Obiettivo", heading, "Target", "Risultato", "%"],
    ["N. a", "Cittadini", 10, 8, pct(0.8)],
    ["N. b", "Imprese", 10, 8, pct(0.8)],
  ]);
  expect(objectives).toEqual([
    [null, "N. a", ["N. a"]],
    [null, "N. b", ["N. b"]],
  ]);
});
