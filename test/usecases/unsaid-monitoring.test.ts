// SPDX-License-Identifier: EUPL-1.2
import { settingsSummary } from "../../src/core/usecases/report/settings-summary";
import { inferBodySteps } from "../../src/core/usecases/settings/infer-body";
import { finished } from "../../src/core/steps/steps";
import { verify } from "../../src/core/usecases/verify";
import { gridCells, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

const verified = (rows: Grid, overrides = {}) =>
  verify(snapshotOf(workbookData({ Obiettivi: gridCells(rows) })), overrides);

const ROWS: Grid = [
  ["Servizi", "N. controlli", 50, 24],
  ["Servizi", "Approvazione del regolamento", "31/12/2024", null],
  ["Entrate", "N. accertamenti", 80, 45],
];
const headed = (target: string, result: string, ...more: string[]): Grid => [
  ["Obiettivo", "Indicatore", target, result, ...more],
  ...ROWS,
];

test.each<[string, string, Grid]>([
  [
    "title and heading",
    "30/06/2024",
    [["Monitoraggio intermedio al 30 giugno 2024"], [], ...headed("Target 2024", "Risultato al 30/06/2024", "Note")],
  ],
  ["the heading alone", "30/06/2024", headed("Target 2024", "Risultato al 30/06/2024")],
  ["a half of the year", "30/06/2024", headed("Target 2024", "Risultato I semestre 2024")],
  ["a title of monitoring", "30/09/2024", [["Stato di avanzamento al 30/09/2024"], ...headed("Target", "Risultato")]],
  ["a target at the end of the year", "30/06/2024", headed("Target al 31/12/2024", "Risultato al 30.06.2024")],
])("results of a day before the end of the year are a monitoring, and that is said: %s", (_, day, rows) => {
  const verification = verified(rows);
  expect(settingsSummary(verification)[0]).toBe(`Fase: monitoraggio al ${day} (ricavata dalla cartella)`);
  expect(verification.scorecard.indicators.map(({ status }) => status)).toEqual(["scored", "not-due", "scored"]);
  expect(verification.findings.filter(({ rule }) => rule === "VAL001")).toEqual([]);
});

test.each<[string, Grid]>([
  ["no time at all", headed("Target 2024", "Risultato 2024")],
  ["the end of the year", headed("Target 2024", "Risultato al 31/12/2024")],
  ["a final result beside it", headed("Target 2024", "Monitoraggio al 30/06/2024", "Consuntivo al 31/12/2024")],
  ["a title that says Relazione", [["Relazione 2024"], ...headed("Target 2024", "Risultato al 30/06/2024")]],
  ["a target of that very day", headed("Target al 30/06/2024", "Risultato al 30/06/2024")],
  ["a title that says a day, of no monitoring", [["Dati al 30/06/2024"], ...headed("Target", "Risultato")]],
  ["a monitoring without a day", [["Monitoraggio 2024"], ...headed("Target", "Risultato")]],
  [
    "another table of the whole year",
    [...headed("Target 2024", "Risultato al 30/06/2024"), [], ...headed("Target 2024", "Risultato")],
  ],
])("no monitoring: %s", (_, rows) => {
  const { settings, settingOrigins } = verified(rows);
  expect([settings.phase, settings.referenceDate, settingOrigins.get("phase")]).toEqual(["report", null, undefined]);
});

test("a phase that is asked for wins", () => {
  const { settings } = verified(headed("Target 2024", "Risultato al 30/06/2024"), { phase: "report" });
  expect([settings.phase, settings.referenceDate]).toEqual(["report", null]);
});

test("the settings that are proposed keep the phase that headings say", () => {
  const rows = headed("Target 2024", "Risultato al 30/06/2024");
  const workbook = snapshotOf(workbookData({ Obiettivi: gridCells(rows) }));
  const { settings, origins } = finished(inferBodySteps(workbook, verify(workbook)));
  expect([settings.phase, origins.get("phase"), origins.get("referenceDate")]).toEqual([
    "monitoring",
    "inferred",
    "inferred",
  ]);
});
