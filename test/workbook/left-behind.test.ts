// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf, namesLeftBehind, type LeftBehind } from "../../src/core/workbook/references/left-behind";

const LEFT: LeftBehind = {
  tabs: ["primo", "note di lavoro", "ultimo"],
  sheets: new Set(["note di lavoro"]),
  names: new Set(["segnato"]),
  words: new Set(["segnato", "buono", "tabella1"]),
  outside: true,
};

test.each([
  ["=PERF.REALIZZAZIONE(A1,B1)", "calls-perf"],
  ['=IF(A1="","",_xldudf_PERF_REALIZZAZIONE(A1,B1))', "calls-perf"],
  ["='Note di lavoro'!A1*2", "reads-removed-sheet"],
  ["=SUM(Primo:Ultimo!A1)", "reads-removed-sheet"],
  ["=[1]Foglio1!A1", "reads-outside"],
  ["='C:\\cartella\\[dati.xlsx]Foglio 1'!A1", "reads-outside"],
  ["=[Libro.xlsx]Foglio1!A1", "reads-outside"],
  ["=Segnato+1", "uses-removed-name"],
  ['=INDIRECT("A"&B1)', "may-read-removed"],
  ["=SUM(Altra[Valore])", "may-read-removed"],
])("%s cannot go along: %s", (formula, dependence) => {
  expect(dependenceOf(formula, LEFT)).toBe(dependence);
});

test.each([
  "=SUM(A1:B9)",
  "=Primo!A1+Ultimo!B2",
  "=Buono*2",
  "=SUM(Tabella1[Valore])",
  "=Tabella1[[#This Row],[Valore]]",
  '="PERF.REALIZZAZIONE è una funzione"',
  "=\"'Note di lavoro'!A1\"",
  '="[1]Foglio1!A1"&A1',
  "=VLOOKUP(A1,B1:C9,2,FALSE)",
])("%s goes along", (formula) => {
  expect(dependenceOf(formula, LEFT)).toBeNull();
});

test("for the OIV nothing is left behind but PERF", () => {
  const nothing: LeftBehind = { ...LEFT, sheets: new Set(), names: new Set(), outside: false };
  expect(dependenceOf("='Note di lavoro'!A1+[1]Foglio1!A1+Segnato", nothing)).toBeNull();
  expect(dependenceOf("=PERF.TASSO(A1)", nothing)).toBe("calls-perf");
});

test("a name that leads to a lost name is lost too, whatever their order; areas of print are no words", () => {
  const definitions = [
    { name: "Terzo", refersTo: "Secondo*2" },
    { name: "Secondo", refersTo: "'Note di lavoro'!$A$1" },
    { name: "Quarto", refersTo: "PERF.TASSO(Primo!$A$1)" },
    { name: "Buono", refersTo: "Primo!$A$1" },
    { name: "_xlnm.Print_Area", refersTo: "'Note di lavoro'!$A$1" },
  ];
  expect([...namesLeftBehind(definitions, { ...LEFT, names: new Set() })].sort()).toEqual([
    "quarto",
    "secondo",
    "terzo",
  ]);
});
