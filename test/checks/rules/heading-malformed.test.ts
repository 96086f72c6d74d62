// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { dashboard, objective, saidOf, type Sheets } from "../read-sheets";

const percentAs = (text: string): Grid => {
  const [headings, ...rows] = dashboard("RISORSE", ...objective("1.1 Riscuotere"));
  return [[...headings!.slice(0, 4), text], ...rows];
};
const sheetsOf = (...texts: string[]): Sheets =>
  Object.fromEntries(texts.map((text, at) => [`Ufficio ${String.fromCharCode(65 + at)}`, percentAs(text)]));
const USUAL = Array.from({ length: 5 }, () => "% Realizzazione 2023");

test("a heading with a blank lost is information", () => {
  expect(saidOf("STR003", sheetsOf(...USUAL, "%Realizzazione 2023", "%Realizzazione 2023"))).toEqual([]);
  expect(saidOf("STR003", sheetsOf(...USUAL, "%Realizzazione 2023"))).toEqual([
    "Ufficio F!E1 info: L’intestazione è «%Realizzazione 2023»; in 5 tabelle su 6 è «% Realizzazione 2023». Scriverla allo stesso modo.",
  ]);
});

test("perspectives without their headings are one finding", () => {
  const bare: Grid = [
    ...percentAs("% Realizzazione 2023"),
    ["Prospettiva CITTADINI"],
    ...objective("2.1 Servire"),
    ["Prospettiva CRESCITA"],
    ...objective("3.1 Formare"),
  ];
  expect(saidOf("STR003", { ...sheetsOf(...USUAL), Sport: bare })).toEqual([
    expect.stringMatching(
      /^Sport!A4 warning\?: La riga della prospettiva è in una sola cella.* in 6 riquadri su 8 .* → Sport!A7$/,
    ),
  ]);
});

test.each<[string, Sheets]>([
  ["headings all alike", sheetsOf(...USUAL)],
  [
    "another case, year or line break",
    sheetsOf(...USUAL, "% REALIZZAZIONE 2023", "% Realizzazione 2022", "%  Realizzazione\n2023"),
  ],
  ["other words", sheetsOf(...USUAL, "% raggiungimento")],
  ["too few tables to tell what is usual", sheetsOf("% Realizzazione 2023", "%Realizzazione 2023")],
  [
    "a body that writes all perspectives so",
    {
      Uno: [
        ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
        ["Prospettiva A"],
        ["1.1 Uno", "N. atti", 5, 5, 1],
        ["Prospettiva B"],
        ["2.1 Due", "N. gare", 5, 5, 1],
      ],
      Due: [
        ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
        ["Prospettiva A"],
        ["1.2 Tre", "N. corsi", 5, 5, 1],
        ["Prospettiva B"],
        ["2.2 Sei", "N. siti", 5, 5, 1],
      ],
    },
  ],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR003", sheets)).toEqual([]);
});
