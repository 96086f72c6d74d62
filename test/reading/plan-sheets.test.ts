// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../src/core/usecases/verify";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, type Grid, pct } from "./grid";

const FORM = ["Obiettivo", "Indicatore", "Target 2025", "Consuntivo 2025", "%"];
const ROWS: Grid = [
  ["Studenti", "N. studenti in mobilità", 450, 460, pct(1)],
  ["Studenti", "N. borse di studio erogate", 50, 40, pct(0.8)],
  ["Ricerca", "N. brevetti depositati", 8, 9, pct(1)],
  ["Ricerca", "N. progetti finanziati", 12, 12, pct(1)],
];
const open = (rows: Grid): Grid => rows.map(([goal, label, target]) => [goal!, label!, target!, null, null]);
const targets = (rows: Grid): Grid => rows.map(([goal, label, target]) => [goal!, label!, target!]);
const OTHERS: Grid = [
  ["Sede", "N. aule cablate", 20, null, null],
  ["Sede", "N. postazioni aperte", 70, null, null],
  ["Sede", "N. ascensori a norma", 4, null, null],
];

const verified = (sheets: Readonly<Record<string, Grid>>) =>
  verify(
    snapshotOf(workbookData(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)])))),
  );
const rolesOf = (sheets: Readonly<Record<string, Grid>>) =>
  Object.fromEntries(verified(sheets).scorecard.sheets.map(({ name, role }) => [name, role]));

test.each<[string, string, Grid]>([
  ["with a blank column of results", "Piano 2025", [FORM, ...open(ROWS)]],
  ["without a column of results", "Piano", [["Obiettivo", "Indicatore", "Target 2025"], ...targets(ROWS)]],
  [
    "that says so in its title",
    "Foglio1",
    [["Piano integrato di attività e organizzazione (PIAO)"], FORM, ...open(ROWS)],
  ],
  ["with one indicator more", "Programmazione", [FORM, ...open(ROWS), ["Ricerca", "N. spin-off", 2, null, null]]],
])("a Plan %s beside what is measured is a Plan, and is compared with it", (_, name, plan) => {
  const { scorecard, findings, settings, inputs } = verified({ [name]: plan, Relazione: [FORM, ...ROWS] });
  expect(scorecard.sheets.map(({ role }) => role)).toEqual(["plan", "dashboard"]);
  expect(scorecard.indicators.map(({ sheet }) => sheet)).toEqual(ROWS.map(() => "Relazione"));
  expect(scorecard.gaps).toEqual([]);
  expect(settings.phase).toBe("report");
  expect(inputs.plan?.matched).toBe(4);
  expect(findings.filter(({ place }) => place?.sheet === name)).toEqual([]);
});

test("offices with a sheet of the Plan each: together they are the Plan", () => {
  const roles = rolesOf({
    "Piano Studenti": [FORM, ...open(ROWS.slice(0, 2)), ["Studenti", "N. tutor", 5, null, null]],
    "Piano Ricerca": [FORM, ...open(ROWS.slice(2)), ["Ricerca", "N. spin-off", 2, null, null]],
    Relazione: [FORM, ...ROWS],
  });
  expect(roles).toEqual({ "Piano Studenti": "plan", "Piano Ricerca": "plan", Relazione: "dashboard" });
});

test("a sheet of updates is a second Plan", () => {
  const changed = ROWS.map((row, at) => (at === 0 ? [row[0]!, row[1]!, 500, 460, pct(0.92)] : row));
  const { inputs } = verified({
    Piano: [FORM, ...open(ROWS)],
    "Piano aggiornato": [FORM, ...open(changed)],
    Relazione: [FORM, ...changed],
  });
  expect(inputs.plan?.plans.map(({ name }) => name)).toEqual(["Piano", "Piano aggiornato"]);
  expect(inputs.plan?.variations.map(({ kind, seenIn }) => [kind, seenIn?.name])).toEqual([
    ["target", "Piano aggiornato"],
  ]);
});

test.each<[string, Readonly<Record<string, Grid>>]>([
  ["with results", { "Piano operativo": [FORM, ...ROWS], Relazione: [FORM, ...ROWS] }],
  ["with one result", { "Piano operativo": [FORM, ROWS[0]!, ...open(ROWS.slice(1))], Relazione: [FORM, ...ROWS] }],
  ["with other indicators: its results are missing", { Pianificazione: [FORM, ...OTHERS], Relazione: [FORM, ...ROWS] }],
  [
    "with a few indicators that every office has",
    {
      Programmazione: [FORM, ...open(ROWS.slice(0, 1)), ...OTHERS],
      Relazione: [FORM, ...ROWS],
    },
  ],
  ["without a word of a Plan", { "Settore 2": [FORM, ...open(ROWS)], "Settore 1": [FORM, ...ROWS] }],
  [
    "whose title all the others bear too",
    {
      "Settore 2": [["Piano della performance"], FORM, ...open(ROWS)],
      "Settore 1": [["Piano della performance"], FORM, ...ROWS],
    },
  ],
  ["of an office of planning", { "Ufficio programmazione": [FORM, ...open(ROWS)], Relazione: [FORM, ...ROWS] }],
])("a sheet %s is a dashboard", (_, sheets) => {
  expect(Object.values(rolesOf(sheets))).toEqual(["dashboard", "dashboard"]);
});

test("a workbook that is a Plan as a whole stays one", () => {
  const { settings, scorecard, inputs } = verified({
    "Piano 2025": [FORM, ...open(ROWS)],
    "Piano 2": [FORM, ...OTHERS],
  });
  expect(settings.phase).toBe("plan");
  expect(scorecard.indicators).toHaveLength(7);
  expect(inputs.plan).toBeNull();
});
