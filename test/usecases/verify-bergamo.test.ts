// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import { verify } from "../../src/core/usecases/verify";
import { readXlsx } from "../../src/xlsx/read-workbook";

const outcome = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
if (!outcome.ok) throw new Error(outcome.refusal.code);
const report = reportVerification(verify(outcome.workbook));

test("every sheet is known for what it is", () => {
  const roles = (role: string) => report.sheets.filter((sheet) => sheet.role === role).map(({ name }) => name);
  expect(report.year).toBe(2021);
  expect(roles("dashboard")).toHaveLength(13);
  expect(roles("map")).toEqual(["Mappa strategica"]);
  expect(roles("table")).toEqual([
    "Risorse economiche",
    "Iniziative promozionali",
    "Indici e margini",
    "Partecipazioni",
    "Personale",
    "Bilancio di genere",
  ]);
  const levels = report.blocks.map(({ level, sheet }) => `${level}:${sheet}`);
  expect(new Set(levels.filter((text) => text.startsWith("individual"))).size).toBe(2);
  expect(new Set(levels.filter((text) => text.startsWith("strategic"))).size).toBe(1);
});

test("every indicator is read, and none is scored for want of data", () => {
  expect(report.summary.indicators).toEqual({
    total: 256,
    scored: 209,
    "no-target": 24,
    "no-actual": 0,
    "not-due": 0,
    neutralised: 2,
    unreadable: 1,
    empty: 20,
  });
  expect(report.gaps).toEqual([
    {
      sheet: "Affari generali",
      cell: "C22",
      reason: { code: "unreadable-value", args: { field: "actual", text: "SI/NO" } },
    },
  ]);
});

test("all 50 objective percentages that can be recomputed come out as published", () => {
  const scored = report.objectives.filter(({ score }) => score !== null);
  expect(report.objectives).toHaveLength(59);
  expect(scored).toHaveLength(50);
  expect(scored.filter(({ declaredCheck }) => declaredCheck !== "equal")).toEqual([]);
  expect(report.indicators.filter(({ declaredCheck }) => declaredCheck === "differs")).toEqual([]);
});

test("objectives that cannot be recomputed say why, and have no score", () => {
  const unscored = report.objectives.filter(({ score }) => score === null);
  expect(unscored.map(({ sheet, code, status }) => [sheet, code, status])).toEqual([
    ...["1.3", "1.5", "1.6", "2.2", "2.3", "3.1", "3.2"].map((code) => ["Strategico", code, "not-recomputable"]),
    ["Registro imprese", "1.2", "nothing-to-score"],
    ["Segretario generale", "1.6", "nothing-to-score"],
  ]);
});

test("objective 1.2 is shown for what it is: 98,33 % printed, 98 and 98,45 declared, and what hidden decimals allow", () => {
  const objective = report.objectives.find(({ sheet, code }) => sheet === "Strategico" && code === "1.2")!;
  expect(objective.score).toBeCloseTo((3 + 0.84 / 0.9) / 4, 12);
  expect(objective).toMatchObject({ declared: { text: "98%" }, declaredCheck: "equal", scored: 4 });
  const indicator = report.indicators.find(({ declared, sheet }) => sheet === "Strategico" && declared.text === "94%")!;
  expect(indicator).toMatchObject({
    actual: { text: "84%" },
    target: { text: "90%" },
    declaredCheck: "within-display",
  });
  expect(report.map.find(({ code }) => code === "1.2")).toMatchObject({
    declared: { text: "98,45%" },
    declaredCheck: "within-display",
  });
});

test("the two neutralised rows are presumed so, and the objective is shown with and without them", () => {
  const presumed = report.indicators.filter(({ presumed }) => presumed);
  expect(presumed.map(({ sheet }) => sheet)).toEqual(["Segretario generale", "Dirigente"]);
  const objective = report.objectives.find(({ sheet, code }) => sheet === "Dirigente" && code === "1.6")!;
  expect(objective).toMatchObject({ score: 1, scoreWithPresumed: 0.5, declaredCheck: "equal" });
});

test("the software's own aggregates state their coverage", () => {
  expect(report.overall.coverage).toEqual({ scored: 5, total: 12 });
  expect(report.perspectives.map(({ coverage }) => [coverage.scored, coverage.total])).toEqual([
    [3, 6],
    [1, 3],
    [0, 2],
    [1, 1],
  ]);
});
