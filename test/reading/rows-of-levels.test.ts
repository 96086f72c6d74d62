// SPDX-License-Identifier: EUPL-1.2
import { readAs } from "./read-as";
import { reportOn, type Grid } from "./grid";

test.each([null, "Area/Obiettivo", "Area strategica / Obiettivo", "Prospettiva/Obiettivo"])(
  "areas and objectives with their %% in one column: %s",
  (heading) => {
    const { objectives, report } = readAs([
      [heading, "Indicatore", "Target", "Consuntivo", "% realizzazione", "Note"],
      ["Area 1 – COMPETITIVITÀ"],
      ["1.2 Promuovere il mercato", null, null, null, "93,00%"],
      [null, "N. imprese partecipanti", 120, 143, "100,00%"],
      [null, "Percentuale di incasso", "100%", "86%", "86,00%"],
      ["1.5 Gestione delle risorse", null, null, null, "90,00%"],
      [null, "N. mediazioni gestite", 100, 90, "90,00%"],
      ["Area 2 – EFFICIENZA"],
      ["2.8 Digitale", null, null, null, "100,00%"],
      [null, "Ore di formazione pro capite", 20, 24, "100,00%"],
    ]);
    expect(objectives).toEqual([
      ["1.2", "Promuovere il mercato", ["N. imprese partecipanti", "Percentuale di incasso"]],
      ["1.5", "Gestione delle risorse", ["N. mediazioni gestite"]],
      ["2.8", "Digitale", ["Ore di formazione pro capite"]],
    ]);
    expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal", "equal", "equal"]);
    expect(report.findings).toEqual([]);
  },
);

const SAID: Grid = [
  ["Obiettivo", "Sostenere gli studenti", null, null, "95,00%"],
  ["Indicatore", "N. studenti in mobilità", 450, 487, "100,00%"],
  ["Indicatore", "% insegnamenti con scheda", "100%", "90%", "90,00%"],
  ["Obiettivo", "Ricerca", null, null, "87,50%"],
  ["Indicatore", "N. brevetti depositati", 8, 7, "87,50%"],
];

test.each(["Livello", "Tipo", "Elemento", null])("a column says what each row is: %s", (heading) => {
  const { objectives, report } = readAs([
    [heading, "Descrizione", "Valore atteso", "Valore ottenuto", "% Realizzazione"],
    ...SAID,
  ]);
  expect(objectives).toEqual([
    [null, "Sostenere gli studenti", ["N. studenti in mobilità", "% insegnamenti con scheda"]],
    [null, "Ricerca", ["N. brevetti depositati"]],
  ]);
  expect(report.objectives.map(({ declaredCheck }) => declaredCheck)).toEqual(["equal", "equal"]);
  expect(report.findings).toEqual([]);
});

test("a column of kinds of indicators says nothing of the rows", () => {
  const { indicators } = reportOn({
    Foglio1: [
      ["Tipo", "Indicatore", "Target", "Risultato"],
      ["Obiettivo di efficacia", "N. a", 10, 8],
      ["Indicatore di impatto", "N. b"],
      ["Obiettivo di efficienza", "N. c", 10, 5],
    ],
  });
  expect(indicators).toHaveLength(3);
});

test("a perspective right below the headings leaves them no rows of their own, which is nothing to be said", () => {
  const { objectives, report } = readAs([
    ["Obiettivo strategico", "Indicatore", "Consuntivo", "Target", "% Realizzazione"],
    ["Prospettiva: UTENTI"],
    ["1.1 Competitività", null, null, null, "95,00%"],
    [null, "N. imprese", 143, 120, "100,00%"],
    [null, "Incasso del diritto", "90%", "100%", "90,00%"],
  ]);
  expect(objectives).toEqual([["1.1", "Competitività", ["N. imprese", "Incasso del diritto"]]]);
  expect([...report.findings, ...report.gaps]).toEqual([]);
});

test("the weighted result of an objective, at the end of each page, is that of no other", () => {
  const page = (name: string, actual: number, percent: string): Grid => [
    ["Obiettivo", "Indicatore", "Peso", "Atteso", "Raggiunto", "Grado di raggiungimento"],
    [name, "N. controlli", 60, 50, actual, percent],
    [name, "Ore di formazione", 40, 300, 300, "100,00%"],
    ["Risultato ponderato", null, null, null, null, actual === 50 ? "100,00%" : "96,40%"],
  ];
  const { objectives, report } = readAs([...page("Servizi", 47, "94,00%"), ...page("Entrate", 50, "100,00%")]);
  expect(objectives.map(([, name, labels]) => [name, labels.length])).toEqual([
    ["Servizi", 2],
    ["Entrate", 2],
  ]);
  expect(report.findings).toEqual([]);
});
