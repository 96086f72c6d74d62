// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/cell";
import { explain } from "../../src/core/wording/explain";
import { pct, reportOn } from "../reading/grid";
import { cellOf, formulaOf } from "../workbook/in-memory";

type Value = CellContent | Cell;
const HEADINGS = ["Obiettivo", "Indicatore", "Target 2021", "Consuntivo 2021", "Peso"];

/** Indicators with these labels, targets and results, under one objective. */
function read(rows: readonly (readonly [string, Value, Value])[]) {
  const grid = rows.map(([label, target, actual], index) => [index === 0 ? "1.1 Uno" : null, label, target, actual]);
  const { indicators, gaps } = reportOn({ Servizi: [HEADINGS, ...grid] });
  return {
    values: indicators.map(({ target, actual, achievement }) => [target.value, actual.value, achievement]),
    assumed: gaps.map(({ cell, reason }) => `${String(cell)} ${reason.code}`).sort(),
    said: gaps.map(({ reason }) => explain(reason)),
  };
}

describe("«1.250»", () => {
  test("with nothing around it has thousands, and that is said", () => {
    const { values, assumed, said } = read([["Utenti", "1.250", "1.000"]]);
    expect(values).toEqual([[1250, 1000, 0.8]]);
    expect(assumed).toEqual(["C2 assumed-thousands-or-decimals", "D2 assumed-thousands-or-decimals"]);
    expect(said).toContainEqual(expect.stringContaining("letto come 1.250."));
  });

  test("beside a number that only one reading is near, it is certain", () => {
    expect(read([["Utenti", 1300, "1.250"]])).toMatchObject({ values: [[1300, 1250, 1250 / 1300]], assumed: [] });
    expect(read([["Indice", 1.5, "1.250"]])).toMatchObject({ values: [[1.5, 1.25, 1.25 / 1.5]], assumed: [] });
  });

  test("it is written as its column writes decimals", () => {
    const comma = read([
      ["Utenti", "1.250", null],
      ["Ore", "12,5", null],
    ]);
    expect(comma).toMatchObject({
      values: [
        [1250, null, null],
        [12.5, null, null],
      ],
      assumed: [],
    });
    const point = read([
      ["Indice", "1.250", null],
      ["Ore", "12.5", null],
    ]);
    expect(point).toMatchObject({
      values: [
        [1.25, null, null],
        [12.5, null, null],
      ],
      assumed: [],
    });
    const english = read([
      ["Utenti", "1,250", null],
      ["Ore", "12.5", null],
    ]);
    expect(english).toMatchObject({
      values: [
        [1250, null, null],
        [12.5, null, null],
      ],
      assumed: [],
    });
  });

  test("a column that writes both ways settles nothing; it is said once, with how many", () => {
    const { assumed, said } = read([
      ["Utenti", "1.250", null],
      ["Visite", "2.300", null],
      ["Ore", "12,5", null],
      ["Indice", "0.9", null],
    ]);
    expect(assumed).toEqual(["C2 assumed-thousands-or-decimals"]);
    expect(said[0]).toContain("Celle così nella colonna: 2.");
  });
});

describe("days", () => {
  test("without a year they are in the year of the cycle, and that is said once a column", () => {
    const { values, assumed, said } = read([
      ["Relazione", "entro il 30 giugno", "15/06/2021"],
      ["Piano", "entro fine anno", cellOf(44561, "dd/mm/yyyy")],
    ]);
    expect(values).toEqual([
      ["2021-06-30", "2021-06-15", 1],
      ["2021-12-31", "2021-12-31", 1],
    ]);
    expect(assumed).toEqual(["C2 assumed-year-missing"]);
    expect(said[0]).toContain("letto come 30/06/2021, nell’anno del ciclo");
  });

  test("without a year anywhere they are not read, and that is said", () => {
    const report = reportOn({
      Servizi: [
        ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
        ["1.1 Uno", "Relazione", "entro giugno", "giugno"],
      ],
    });
    expect(report.indicators).toMatchObject([{ status: "unreadable", achievement: null }]);
    expect(report.gaps.map(({ reason }) => reason.code)).toEqual(["year-unknown", "year-unknown"]);
  });

  test("«12.05» is a day beside a day, a number beside a number", () => {
    expect(read([["Relazione", "30/06/2021", "12.05"]]).values).toEqual([["2021-06-30", "2021-05-12", 1]]);
    expect(read([["Indice", 13, "12.05"]])).toMatchObject({ values: [[13, 12.05, 12.05 / 13]], assumed: [] });
  });

  test("«03/04/21» has the day first, unless its column begins with months", () => {
    const italian = read([
      ["Relazione", "31/12/2021", "03/04/21"],
      ["Piano", "31/12/2021", "30/04/2021"],
    ]);
    expect(italian).toMatchObject({
      values: [
        ["2021-12-31", "2021-04-03", 1],
        ["2021-12-31", "2021-04-30", 1],
      ],
      assumed: [],
    });
    const english = read([
      ["Relazione", "12/31/2021", "03/04/21"],
      ["Piano", "12/31/2021", "04/30/2021"],
    ]);
    expect(english.values[0]).toEqual(["2021-12-31", "2021-03-04", 1]);
    expect(english.assumed).toEqual(["D2 assumed-day-or-month"]);
  });

  test("a month and a day alone are a share where the label is one", () => {
    expect(read([["N. bandi / N. richieste", pct(0.5), "10/12"]])).toMatchObject({
      values: [[0.5, 10 / 12, 1]],
      assumed: [],
    });
  });
});

describe("percentages", () => {
  test.each<[string, Value, Value, number]>([
    ["% pratiche", pct(0.95), 95, 1],
    ["% pratiche", 95, pct(0.9, 1), 0.9 / 0.95],
    ["% pratiche", 95, 0.95, 1],
    ["% pratiche", 0.5, 60, 1],
    ["Tasso di risposta", "80%", "40 per cento", 0.5],
    ["Pratiche evase", pct(0.9), "34/35", 1],
    ["Pratiche evase", 35, "34/35", 34 / 35],
    ["Pratiche evase", "35/35", "34/35", 34 / 35],
    ["Sito aggiornato", "SI", "100%", 1],
    ["Sito aggiornato", "SI", "100% (SI)", 1],
    ["Sito aggiornato", "100%", "SI", 1],
    ["Sito aggiornato", "100%", "NO", 0],
    ["Sito aggiornato", "SI", "✓", 1],
    ["Sito aggiornato", "SI", "realizzato", 1],
    ["Sito aggiornato", "SI", "non realizzato", 0],
  ])("%s: target %j, result %j", (label, target, actual, achievement) => {
    const { values, assumed } = read([[label, target, actual]]);
    expect(values[0]![2]).toBeCloseTo(achievement, 12);
    expect(assumed).toEqual([]);
  });

  test("points in a cell of percentages are points, and that is said", () => {
    const { values, assumed, said } = read([["Pratiche evase", pct(0.9), cellOf(85, "0%")]]);
    expect(values[0]![2]).toBeCloseTo(0.85 / 0.9, 12);
    expect(assumed).toEqual(["D2 assumed-points-or-fraction"]);
    expect(said[0]).toContain("letto come 85\u00a0%");
  });

  test("a plain number beside a percentage is one where its column holds nothing else, and that is said", () => {
    const others = [0.8, 0.9, 1, 0.7].map((ratio) => ["Pratiche", pct(0.9), pct(ratio)] as [string, Value, Value]);
    const { values, assumed } = read([["Domande", pct(0.9), 81], ...others]);
    expect(values[0]).toEqual([0.9, 0.81, 0.9]);
    expect(assumed).toEqual(["D2 assumed-points-or-fraction"]);
    const mixed = read([
      ["Domande", pct(0.9), 81],
      ["Eventi", 10, 8],
      ["Eventi", 10, 9],
      ["Eventi", 10, 7],
    ]);
    expect(mixed.values[0]![2]).toBeNull();
  });

  test("a share beside a count that is not its whole is that count, and that is said", () => {
    const { values, assumed } = read([["Pratiche evase", 30, "24/35"]]);
    expect(values).toEqual([[30, 24, 0.8]]);
    expect(assumed).toEqual(["D2 assumed-share-or-count"]);
  });
});

describe("units", () => {
  test.each<[Value, Value, number]>([
    ["30 minuti", "1 ora", 0.5],
    ["2 ore", "1:30", 1],
    ["2 ore", cellOf(0.0625, "[h]:mm"), 1],
    ["2 ore", "150 min", 0.8],
    ["2 settimane", "20 giorni", 0.7],
    ["20 giorni", "20 gg", 1],
  ])("target %j, result %j: one unit", (target, actual, achievement) => {
    const { values, assumed } = read([["Tempi medi di risposta", target, actual]]);
    expect(values[0]![2]).toBeCloseTo(achievement, 9);
    expect(assumed).toEqual([]);
  });

  test("months beside days have no exact factor: it is said", () => {
    const { assumed } = read([["Tempi medi di rilascio", "45 giorni", "2 mesi"]]);
    expect(assumed).toContain("D2 assumed-units-differ");
  });
});

test("an interval is no target, and what it lacks is said", () => {
  const { values, assumed } = read([["Livello", "tra 80 e 90", 85]]);
  expect(values).toEqual([["tra 80 e 90", 85, null]]);
  expect(assumed).toEqual(["C2 range-value"]);
});

test("formulas and errors say what they are", () => {
  expect(read([["Livello", 10, formulaOf(null)]]).assumed).toEqual(["D2 never-calculated"]);
  expect(read([["Livello", 10, "#N/D"]]).assumed).toEqual(["D2 error-value"]);
});

test("«min. 12» is twelve minutes where the words speak of time, else the least that is asked", () => {
  const waiting = read([["Tempo medio di attesa allo sportello", "min. 12", "min. 10"]]);
  expect(waiting).toMatchObject({ values: [[12, 10, 1]], assumed: [] });
  expect(read([["Incontri", "min. 12", 9]])).toMatchObject({ values: [[12, 9, 0.75]], assumed: [] });
});

test("a unit with a capital is a unit in a column of values, not a name behind its code", () => {
  const { values, assumed } = read([
    ["Convenzioni", "4 Convenzioni", "3 Convenzioni"],
    ["Report", "5 Report", "2.1 Entrate certe"],
    ["Eventi", 10, 9],
    ["Corsi", 5, 4],
  ]);
  expect(values.slice(0, 2)).toEqual([
    [4, 3, 0.75],
    [5, "2.1 Entrate certe", null],
  ]);
  expect(assumed).toEqual(["D3 unreadable-value"]);
});

test("the % of an objective and of a map has decimals, where a figure would have thousands", () => {
  const { objectives, map } = reportOn({
    Servizi: [
      ["Obiettivo", "Indicatore", "Target 2021", "Consuntivo 2021", "% realizzazione"],
      ["1.1 Uno", null, null, null, "98.333"],
      [null, "Eventi", 10, 9, pct(0.9)],
    ],
    Mappa: [["MAPPA STRATEGICA"], ["1.1 Uno", "98.333"]],
  });
  expect(objectives[0]!.declared.value).toBe(98.333);
  expect(map[0]!.declared.value).toBe(98.333);
});
