// SPDX-License-Identifier: EUPL-1.2
import { formulaOf } from "../workbook/in-memory";
import { gridCells, pct, reportOn, reportOnCells, type Grid } from "./grid";

const HEADINGS = ["Prospettiva", "CRESCITA", "Valore ottenuto 2021", "Risultato Atteso 2021", "% Realizzazione 2021"];
const TABLE: Grid = [
  HEADINGS,
  ["1.1 Attrarre imprese", null, null, null, pct(0.9)],
  ["Promuovere il territorio", "N. eventi", 8, 10, pct(0.8)],
  [null, "N. visitatori", 300, 200, pct(1)],
];

const brief = (report: ReturnType<typeof reportOn>) =>
  report.indicators.map(({ operational, label, achievement }) => [operational, label, achievement]);

test("the source's layout: objective rows, operational objective written once", () => {
  const report = reportOn({ Promozione: [["Cruscotto Promozione – anno 2021"], [], ...TABLE] });
  expect(report.year).toBe(2021);
  expect(report.sheets).toMatchObject([{ name: "Promozione", role: "dashboard" }]);
  expect(report.blocks).toMatchObject([
    { sheet: "Promozione", range: "A3:E6", level: "operational", unit: "Promozione", perspective: "CRESCITA" },
  ]);
  expect(report.objectives).toMatchObject([
    {
      code: "1.1",
      name: "Attrarre imprese",
      cell: "A4",
      declaredCell: "E4",
      score: 0.9,
      declaredCheck: "equal",
      scored: 2,
    },
  ]);
  expect(brief(report)).toEqual([
    ["Promuovere il territorio", "N. eventi", 0.8],
    ["Promuovere il territorio", "N. visitatori", 1],
  ]);
  expect(report.indicators[1]).toMatchObject({
    row: 6,
    cells: { label: "B6", actual: "C6", target: "D6", declared: "E6" },
  });
});

test("the table may start anywhere, with notes and totals around it", () => {
  const cells = {
    ...gridCells([["Camera di commercio di Esempio"]], "A1"),
    ...gridCells([["ATTENZIONE: dati provvisori"]], "F3"),
    ...gridCells([...TABLE, ["Media complessiva", null, null, null, pct(0.9)], [], ["Nota: fonte Infocamere"]], "D7"),
  };
  const report = reportOnCells({ Promozione: cells });
  expect(report.objectives).toHaveLength(1);
  expect(report.objectives[0]).toMatchObject({ cell: "D8", declaredCell: "H8" });
  expect(report.indicators.map(({ cells: { label } }) => label)).toEqual(["E9", "E10"]);
  expect(report.gaps).toMatchObject([{ cell: "D11", reason: { code: "total-row" } }]);
});

test.each([
  [["% real.", "Target", "Consuntivo"]],
  [["Grado di raggiungimento", "Valore atteso", "Risultato raggiunto"]],
  [["% RAGGIUNGIMENTO", "Atteso", "Ris."]],
  [["%Realizzazione", "Target\n2022", "Valore\nconse-\nguito 2022"]],
  [["Percentuale di realizzazione", "Target annuale", "Risultato"]],
  [["% di realizzazione (c=a/b)", "Risultato programmato (b)", "Dato a consuntivo (a)"]],
  [["Grado di raggiung.", "Target assegnato", "Risultato ottenuto"]],
  [["% raggiung.to", "Valore atteso al 31/12", "Valore realizzato al 31/12"]],
  [["% Raggiungimento obiettivo", "Target finale", "Esito"]],
  [["Performance %", "Valore atteso indicatore", "Consuntivazione"]],
  [["Grado raggiungimento indicatore", "Target PIAO", "Valore osservato al 31 dicembre 2023"]],
])("columns are known by their headings, in any order and wording: %j", (headings) => {
  const report = reportOn({
    Uffici: [
      [...headings, "Obiettivo operativo", "Indicatore", "Peso"],
      [pct(0.9), null, null, "OB1 - Attrarre imprese"],
      [pct(0.8), 10, 8, "Promuovere", "N. eventi", 50],
      [pct(1), 200, 300, null, "N. visitatori", 50],
    ],
  });
  expect(report.objectives).toMatchObject([
    { code: "OB1", name: "Attrarre imprese", score: 0.9, method: "weighted-mean" },
  ]);
  expect(brief(report)).toEqual([
    ["Promuovere", "N. eventi", 0.8],
    ["Promuovere", "N. visitatori", 1],
  ]);
});

test.each(["SERVIZI AI CITTADINI", "Attività istituzionali", "FONTI ENERGETICHE"])(
  "a perspective may be called like a heading: %s",
  (name) => {
    const report = reportOn({ Promozione: [[HEADINGS[0]!, name, ...HEADINGS.slice(2)], ...TABLE.slice(1)] });
    expect(report.objectives).toMatchObject([{ code: "1.1", perspective: name, scored: 2 }]);
    expect(brief(report)[0]).toEqual(["Promuovere il territorio", "N. eventi", 0.8]);
  },
);

test("several perspectives and units on one sheet, each under its title", () => {
  const report = reportOn({
    Cruscotti: [
      ["AFFARI GENERALI"],
      ...TABLE,
      [],
      ["REGISTRO IMPRESE"],
      ...TABLE,
      ["Prospettiva INNOVAZIONE"],
      ...TABLE.slice(1),
    ],
  });
  expect(report.blocks.map(({ unit, perspective }) => [unit, perspective])).toEqual([
    ["AFFARI GENERALI", "CRESCITA"],
    ["REGISTRO IMPRESE", "CRESCITA"],
    ["REGISTRO IMPRESE", "INNOVAZIONE"],
  ]);
  expect(report.objectives).toHaveLength(3);
  expect(report.indicators).toHaveLength(6);
  expect(new Set(report.indicators.map(({ id }) => id)).size).toBe(6);
});

test("headings repeated at a page break go on with the same objective", () => {
  const report = reportOn({ Promozione: [...TABLE, HEADINGS, ["Altro", "N. fiere", 5, 5, pct(1)]] });
  expect(report.objectives).toHaveLength(1);
  expect(report.objectives[0]!.scored).toBe(3);
});

test("an objective in a column of its own, on the rows of its indicators", () => {
  const report = reportOn({
    Piano: [
      ["Obiettivo", "Indicatore", "Target", "Consuntivo", "% raggiungimento"],
      ["1.1.3 Attrarre imprese", "N. eventi", 10, 8, pct(0.8)],
      [null, "N. visitatori", 200, 300, pct(1)],
      ["1.1.4 Informare", "N. notizie", 10, 10, pct(1)],
    ],
  });
  expect(report.objectives.map(({ code, scored, declaredCell }) => [code, scored, declaredCell])).toEqual([
    ["1.1.3", 2, null],
    ["1.1.4", 1, null],
  ]);
});

test("levels are told by titles and sheet names", () => {
  const report = reportOn({
    Strategico: TABLE,
    "Segretario generale": TABLE,
    "Segreteria generale": TABLE,
    Foglio3: [["Obiettivi individuali del Dirigente dell'area II"], ...TABLE],
  });
  expect(report.blocks.map(({ level }) => level)).toEqual(["strategic", "individual", "operational", "individual"]);
});

test("percentages in points beside percentages, where something says that they are", () => {
  const report = reportOn({
    Piano: [
      ["Obiettivo operativo", "Indicatore", "U.M.", "Target", "Consuntivo"],
      ["1.1 Pratiche", "Pratiche evase", "%", "95%", 92.15],
      [null, "Tasso di copertura", null, pct(0.8), "88"],
      [null, "Pratiche ricevute", "n.", pct(0.8), 88],
    ],
  });
  expect(report.indicators.map(({ status, achievement }) => [status, achievement])).toEqual([
    ["scored", expect.closeTo(0.97, 12)],
    ["scored", 1],
    ["unreadable", null],
  ]);
});

test("what cannot be read is a gap with its cell, and never a zero", () => {
  const report = reportOn({
    Promozione: [
      HEADINGS,
      ["1.1 Attrarre imprese", null, null, null, null],
      ["Uno", "N. eventi", "SI/NO", 10, null],
      [null, "N. visitatori", formulaOf(null), 200, null],
      [null, "N. fiere", { ...formulaOf(0), kind: "error", text: "#DIV/0!" }, 3, null],
      [null, "N. mostre", "n.d.", 3, null],
      [null, "N. visite", 4, "-", null],
      [null, "Relazione", 95, pct(0.9), null],
      [null, "N. incontri", 0, 5, null],
    ],
  });
  expect(report.indicators.map(({ status, achievement }) => [status, achievement])).toEqual([
    ["unreadable", null],
    ["unreadable", null],
    ["unreadable", null],
    ["no-actual", null],
    ["no-target", null],
    ["unreadable", null],
    ["scored", 0],
  ]);
  expect(report.gaps.map(({ cell, reason }) => [cell, reason.code])).toEqual([
    ["C3", "unreadable-value"],
    ["C4", "never-calculated"],
    ["C5", "error-value"],
  ]);
  expect(report.objectives[0]).toMatchObject({ score: 0, scored: 1 });
});

test("a blank % means neutralised only where most rows declare one", () => {
  const rows: Grid = [
    ["Uno", "N. eventi", 10, 10, pct(1)],
    [null, "N. fiere", 4, 4, pct(1)],
    [null, "N. corsi", 4, 4, pct(1)],
    [null, "N. visite", 0, 3, null],
    [null, "N. mostre", null, 3, null],
  ];
  const filled = reportOn({ Promozione: [HEADINGS, ["1.1 Attrarre", null, null, null, pct(1)], ...rows] });
  expect(filled.indicators.map(({ status, presumed }) => [status, presumed])).toEqual([
    ["scored", false],
    ["scored", false],
    ["scored", false],
    ["neutralised", true],
    ["neutralised", true],
  ]);
  expect(filled.objectives[0]).toMatchObject({ score: 1, scoreWithPresumed: 0.6 });
  const june = reportOn({
    Promozione: [HEADINGS, ["1.1 Attrarre", null, null, null, null], ...rows.map((row) => [...row.slice(0, 4), null])],
  });
  expect(june.indicators.map(({ status, achievement }) => [status, achievement])).toEqual([
    ["scored", 1],
    ["scored", 1],
    ["scored", 1],
    ["scored", 0],
    ["no-actual", null],
  ]);
});

test("hostile headings and labels are texts like others", () => {
  const report = reportOn({
    constructor: [
      ["__proto__", "constructor", "Consuntivo", "Target", "%"],
      ["1.1 __proto__", null, null, null, pct(1)],
      ["toString", "hasOwnProperty", 1, 1, pct(1)],
    ],
  });
  expect(report.indicators).toHaveLength(1);
});

test("sheets that are no dashboards say why", () => {
  const report = reportOn({
    Promozione: TABLE,
    "Mappa strategica": [["MAPPA STRATEGICA"], ["CRESCITA", "1.1 Attrarre imprese", pct(0.9)]],
    Bilancio: [
      ["Voce", "Preventivo", "Scostamento"],
      ["Proventi", 100, "a"],
      ["Oneri", 90, "b"],
    ],
    Registro: [
      ["Indicatore", "Polarità", "Fonte"],
      ["N. eventi", "crescente", "Infocamere"],
    ],
    "Quadro di sintesi": [
      ["Obiettivo", "Esito"],
      ["1.1 Attrarre imprese", pct(0.9)],
    ],
    Appunti: [["da fare"]],
    Vuoto: [],
  });
  expect(report.sheets.map(({ role, reason }) => [role, reason.code])).toEqual([
    ["dashboard", "performance-headings"],
    ["map", "named-map"],
    ["table", "figures-without-performance-headings"],
    ["register", "register-headings"],
    ["summary", "named-summary"],
    ["other", "no-figures"],
    ["other", "empty-sheet"],
  ]);
});
