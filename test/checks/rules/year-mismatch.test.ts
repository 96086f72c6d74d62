// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { partOfYear } from "../../../src/core/checks/structure/part-of-year";
import { ownYear } from "../../../src/core/reading/own-year";
import type { Grid } from "../../reading/grid";
import { saidOf, type Sheets } from "../read-sheets";

interface Said {
  readonly title?: string;
  readonly actual?: string;
  readonly target?: string;
  readonly label?: string;
}

const of = ({ title, actual, target, label }: Said): Grid => [
  [title ?? "Obiettivi operativi 2023"],
  ["Obiettivo", "Indicatore", target ?? "Target 2023", actual ?? "Risultato 2023", "% Realizzazione"],
  ["1.1 Riscuotere", label ?? "N. avvisi emessi", 10, 9, 0.9],
  ["1.1 Riscuotere", "N. solleciti inviati", 10, 10, 1],
];
const THREE: Sheets = { Tributi: of({}), Anagrafe: of({}), Scuola: of({}) };

test.each<[string, Sheets, string]>([
  [
    "a heading",
    { ...THREE, Sport: of({ actual: "Risultato 2022", target: "Target 2022" }) },
    "Sport!D2 warning?: L’intestazione «Risultato 2022» è del 2022, mentre la cartella misura il 2023.",
  ],
  [
    "a title",
    { ...THREE, Sport: of({ title: "Obiettivi operativi 2022" }) },
    "Sport!A1 warning?: Il titolo «Obiettivi operativi 2022» dice 2022",
  ],
  [
    "a sheet",
    { "Tributi 2023": of({}), "Scuola 2023": of({}), "Sport 2022": of({ label: "N. campi aperti" }) },
    "Sport 2022!A2 warning?: Il nome del foglio «Sport 2022» dice 2022",
  ],
  [
    "an indicator of a part of the year",
    { Tributi: of({ label: "Mandati registrati nel periodo gennaio-ottobre 2023" }) },
    "Tributi!B3 info?: L’indicatore riguarda «gennaio-ottobre 2023», cioè solo una parte del 2023",
  ],
])("fires on %s", (_, sheets, expected) => {
  expect(saidOf("STR009", sheets)).toContainEqual(expect.stringContaining(expected));
});

test.each(["nel primo semestre 2023", "(al 30 settembre 2023)", "nei primi nove mesi del 2023"])(
  "a part of the year, in other words: «%s»",
  (part) => {
    expect(saidOf("STR009", { Tributi: of({ label: `Mandati registrati ${part}` }) })).toEqual([
      expect.stringContaining(`cioè solo una parte del 2023`),
    ]);
  },
);

test("in one table, the titles help to tell the heading that is old", () => {
  expect(saidOf("STR009", { Sport: of({ actual: "Risultato 2022" }) })).toEqual([
    expect.stringMatching(
      /^Sport!D2 warning\?: L’intestazione «Risultato 2022» è del 2022, mentre la cartella misura il 2023/,
    ),
  ]);
});

test("one heading copied over several sheets is one finding", () => {
  const old = of({ actual: "Risultato 2022" });
  const found = saidOf("STR009", { ...THREE, Casa: of({}), Sport: old, Verde: old });
  expect(found).toEqual([expect.stringMatching(/^Sport!D2 .*«Risultato 2022».* → Verde!D2$/)]);
});

test.each<[string, Sheets]>([
  ["texts of the cycle", THREE],
  ["texts without a year", { ...THREE, Sport: of({ title: "Sport", actual: "Risultato", target: "Target" }) }],
  ["the year of an act", { ...THREE, Sport: of({ title: "Obiettivi (delibera n. 12/2022 del 30/06/2022)" }) }],
  ["a span of years", { ...THREE, Sport: of({ title: "Piano 2022-2024" }) }],
  ["a single sheet, where nothing tells which year is right", { Sport: of({ title: "Obiettivi 2022" }) }],
  [
    "a target and a result of two years, with nothing else",
    { Sport: of({ title: "Sport", actual: "Risultato 2022" }) },
  ],
  ["a part of another year", { Tributi: of({ label: "Mandati registrati tra gennaio-ottobre 2022" }) }],
  [
    "two parts of the year, one indicator each",
    {
      Tributi: [
        ...of({ label: "Mandati registrati nel primo semestre 2023" }),
        ...of({ label: "Mandati registrati nel secondo semestre 2023" }).slice(2, 3),
      ],
    },
  ],
  ["the whole year by its months", { Tributi: of({ label: "Mandati registrati gennaio-dicembre 2023" }) }],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR009", sheets)).toEqual([]);
});

test("a part of the year is normal in monitoring", () => {
  const sheets = { Tributi: of({ label: "Mandati registrati gennaio-ottobre 2023" }) };
  expect(saidOf("STR009", sheets, { ...DEFAULT_BODY, phase: "monitoring" })).toEqual([]);
});

test.each([
  ["Cruscotto 2023", 2023],
  ["Relazione 2023 sulla performance 2022", null],
  ["al 31/12/2023", null],
  ["triennio 2023", null],
  ["DGC n. 45/2023 – obiettivi 2022", 2022],
  ["2023/2025", null],
  ["protocollo 120235", null],
])("the own year of «%s» is %s", (text, year) => {
  expect(ownYear(text)).toBe(year);
});

test.each([
  ["da gennaio a giugno", "gennaio a giugno"],
  ["luglio – dicembre 2023", "luglio – dicembre 2023"],
  ["gennaio 2023 - dicembre 2023", undefined],
  ["dicembre-gennaio", undefined],
  ["Pratiche evase nel primo semestre 2023", "nel primo semestre 2023"],
  ["Pratiche evase nel I semestre 2022", "nel i semestre 2022"],
  ["Pratiche evase nel 2° trimestre", "nel 2° trimestre"],
  ["Pratiche evase (al 30 settembre 2023)", "al 30 settembre 2023"],
  ["Pratiche evase al 30/06", "al 30/06"],
  ["Pratiche evase nei primi nove mesi del 2024", "nei primi nove mesi del 2024"],
  ["Pratiche evase negli ultimi 6 mesi", "negli ultimi 6 mesi"],
  ["Pratiche in giacenza al 31 dicembre 2023", undefined],
  ["Iscritti al 31 ottobre 2023", undefined],
  ["Approvazione entro il primo semestre 2023", undefined],
  ["Variazione rispetto al primo semestre 2023", undefined],
  ["Insegnamenti del I semestre", undefined],
  ["Report del primo semestre 2023 e del secondo semestre 2023", undefined],
  ["Pratiche evase nei primi dodici mesi", undefined],
  ["nel mese di marzo", undefined],
])("«%s» is part of a year: %s", (text, part) => {
  expect(partOfYear(text)?.text).toBe(part);
});
