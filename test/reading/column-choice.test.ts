// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

const LABELS = ["Obiettivo operativo", "Indicatore"];
/** The fields of the only indicator of a table with these headings. */
const placesOf = (headings: Grid[number], row: Grid[number], above: Grid = []) => {
  const report = reportOn({ Servizi: [...above, [...LABELS, ...headings], ["Promuovere", "N. eventi", ...row]] });
  return report.indicators.map(({ cells: { actual, target, declared }, weight, polarity }) => {
    const columns = [actual, target, declared].map((cell) => cell?.slice(0, 1));
    return [...columns, weight, polarity];
  })[0];
};

test("the targets of later years wait for their own results", () => {
  const headings = ["Consuntivo 2022", "Target 2023", "Consuntivo 2023", "% real. 2023", "Target 2024", "Target 2025"];
  expect(placesOf(headings, [7, 10, 8, pct(0.8), 12, 14])).toEqual(["E", "D", "F", null, "up"]);
});

test("years written once over a group of columns", () => {
  const group = ["Target", "Consuntivo", "% realizzazione"];
  const above: Grid = [[null, null, "Anno 2022", null, null, 2023]];
  expect(placesOf([...group, ...group], [5, 5, pct(1), 10, 8, pct(0.8)], above)).toEqual(["G", "F", "H", null, "up"]);
});

test("names one row higher than the figures", () => {
  const report = reportOn({
    Foglio1: [
      ["Servizio Cultura"],
      [],
      [...LABELS, "Anno 2023", null, null, "Note"],
      [null, null, "Target", "Risultato", "% raggiungimento"],
      ["Promuovere", "N. eventi", 10, 8, pct(0.8), "pioggia"],
    ],
  });
  expect(report.blocks).toMatchObject([{ unit: "Servizio Cultura" }]);
  expect(report.indicators).toMatchObject([{ operational: "Promuovere", label: "N. eventi", achievement: 0.8 }]);
});

test("years one row lower than the names of the figures", () => {
  const report = reportOn({
    Servizi: [
      [...LABELS, "Target", null, "Consuntivo", null],
      [null, null, 2022, 2023, 2022, 2023],
      ["Promuovere", "N. eventi", 5, 10, 5, 8],
    ],
  });
  expect(report.year).toBe(2023);
  expect(report.indicators).toMatchObject([{ row: 3, achievement: 0.8, cells: { target: "D3", actual: "F3" } }]);
});

test.each([
  ["Valore al 30/06/2023", "Valore al 31/12/2023"],
  ["Valore ottenuto I semestre", "Valore ottenuto"],
  ["Valore rilevato III trimestre", "Valore rilevato"],
])("the result of the year, not of a part of it: %s", (interim, final) => {
  const headings = ["Target 2023", interim, final, "% realizzazione"];
  expect(placesOf(headings, [10, 3, 8, pct(0.8)])?.slice(0, 2)).toEqual(["E", "C"]);
  // In June only the first is filled.
  expect(placesOf(headings, [10, 3, null, null])?.slice(0, 2)).toEqual(["D", "C"]);
});

test("a percentage follows the period of its result", () => {
  const headings = ["Target", "Risultato I semestre", "% real. I semestre", "Risultato", "% real."];
  expect(placesOf(headings, [10, 3, pct(0.3), 8, null])?.slice(0, 3)).toEqual(["F", "C", "G"]);
});

test("a description called «Risultato atteso» is no target", () => {
  const headings = ["Risultato atteso", "Target", "Consuntivo", "%"];
  expect(placesOf(headings, ["Più partecipazione", 10, 8, pct(0.8)])?.slice(0, 2)).toEqual(["E", "D"]);
});

test("weights are those of the indicators; the column of the polarity is the one that says it", () => {
  const headings = ["Peso obiettivo", "Peso indicatore", "Tipo indicatore", "Verso", "Target", "Consuntivo"];
  expect(placesOf(headings, [null, 40, "Efficienza", "decrescente", 10, 8])).toEqual(["H", "G", undefined, 40, "down"]);
});

test("a budget is no dashboard", () => {
  const report = reportOn({
    Servizi: [
      [...LABELS, "Target", "Consuntivo"],
      ["Promuovere", "N. eventi", 10, 8],
    ],
    Spese: [
      ["Voce", "Previsto", "Consuntivo"],
      ["Fiera", 1000, 900],
    ],
    Entrate: [
      ["Voce", "Consuntivo", "% realizzazione"],
      ["Diritti", 1000, pct(0.9)],
    ],
  });
  expect(report.sheets.map(({ role }) => role)).toEqual(["dashboard", "table", "table"]);
});

test("names over a group of columns, one row higher: «Descrizione» under «Indicatore» is the indicator", () => {
  const report = reportOn({
    Foglio1: [
      ["Obiettivo", "Indicatore", null, "Anno 2024", null, null],
      [null, "Descrizione", "U.M.", "Valore programmato", "Valore realizzato", "% realizzazione"],
      ["Efficienza", "N. decreti adottati", "n", 1200, 1264, pct(1)],
      ["Efficienza", "N. accordi sottoscritti", "n", 10, 8, pct(0.8)],
      ["Riforme", "N. istanze lavorate", "n", 100, 90, pct(0.9)],
    ],
  });
  expect(report.objectives.map(({ name, score }) => [name, score])).toEqual([
    ["Efficienza", 0.9],
    ["Riforme", 0.9],
  ]);
  expect(report.indicators.map(({ label }) => label)).toEqual([
    "N. decreti adottati",
    "N. accordi sottoscritti",
    "N. istanze lavorate",
  ]);
});

test("keys above a table are no headings of its columns", () => {
  const report = reportOn({
    Foglio1: [
      ["Obiettivo:", "Ridurre i tempi", "Responsabile:", "Rossi"],
      [null, "Indicatore", "Target", "Risultato"],
      [null, "N. eventi", 10, 8],
    ],
  });
  expect(report.objectives.map(({ name }) => name)).toEqual(["Ridurre i tempi"]);
  expect(report.indicators).toMatchObject([{ label: "N. eventi", achievement: 0.8 }]);
});
