// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../src/core/usecases/verify";
import { settingsSummary } from "../../src/core/usecases/report/settings-summary";
import { gridCells, pct, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

const verified = (rows: Grid, overrides = {}) =>
  verify(snapshotOf(workbookData({ Obiettivi: gridCells(rows) })), overrides);

const ROWS: Grid = [
  ["Studenti", "N. studenti in mobilità", 450, 460],
  ["Studenti", "Tempo medio di immatricolazione", 5, 4],
  ["Ricerca", "N. brevetti depositati", 8, 9],
];

test.each<[string, Grid]>([
  ["a target", [["Obiettivo", "Indicatore", "Target", "Peso"], ...ROWS]],
  ["several years", [["Obiettivo", "Indicatore", "Target 2025", "Target 2026"], ...ROWS]],
  ["a value to be attained", [["Obiettivo", "Indicatore", "Valore atteso 2025", "Baseline"], ...ROWS]],
  ["last year's result", [["Obiettivo", "Indicatore", "Consuntivo 2024", "Target 2025"], ...ROWS]],
])("a workbook that sets targets and has no place for results is a Piano, and that is said: %s", (_, rows) => {
  const verification = verified(rows);
  expect(verification.settings.phase).toBe("plan");
  expect(verification.settingOrigins.get("phase")).toBe("inferred");
  expect(settingsSummary(verification)[0]).toBe("Fase: piano (ricavata dalla cartella)");
  expect(verification.findings).toEqual([]);
  const { indicators, gaps, objectives } = verification.scorecard;
  expect(indicators.map(({ polarity, status }) => [polarity, status])).toEqual([
    ["up", "not-due"],
    ["down", "not-due"],
    ["up", "not-due"],
  ]);
  expect(objectives.map(({ name }) => name)).toEqual(["Studenti", "Ricerca"]);
  expect(gaps).toEqual([]);
});

test("a phase that is said wins over what the tables look like", () => {
  const { settings, settingOrigins, scorecard } = verified([["Obiettivo", "Indicatore", "Target"], ...ROWS], {
    phase: "report",
  });
  expect([settings.phase, settingOrigins.get("phase")]).toEqual(["report", "asked"]);
  expect(scorecard.indicators).toEqual([]);
  expect(scorecard.gaps.map(({ reason }) => reason.code)).toEqual(["no-result-column"]);
});

test.each<[string, Grid]>([
  [
    "figures under a heading that is not understood",
    [
      ["Obiettivo", "Indicatore", "Target", "Verifica OIV"],
      ["A", "N. a", 10, 8],
      ["A", "N. b", 10, 9],
    ],
  ],
  [
    "a register of risks",
    [
      ["Processo", "Evento rischioso", "Indicatore di attuazione", "Target"],
      ["Concorsi", "Favoritismi", "N. verifiche", 3],
      ["Contratti", "Frazionamento", "N. verifiche", 4],
    ],
  ],
  [
    "no indicators",
    [
      ["Corso", "Target", "Ore"],
      ["Excel", 20, 12],
      ["Sicurezza", 30, 8],
    ],
  ],
])("no Piano: %s", (_, rows) => {
  const { settings, scorecard } = verified(rows);
  expect(settings.phase).toBe("report");
  expect(scorecard.indicators).toEqual([]);
});

test("results on another sheet make a report: the Piano beside it is not measured", () => {
  const report: Grid = [
    ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
    ["A", "N. a", 10, 8, pct(0.8)],
  ];
  const sheets = { Piano: gridCells([["Obiettivo", "Indicatore", "Target"], ...ROWS]), Relazione: gridCells(report) };
  const { settings, scorecard } = verify(snapshotOf(workbookData(sheets)));
  expect(settings.phase).toBe("report");
  expect(scorecard.indicators.map(({ sheet }) => sheet)).toEqual(["Relazione"]);
});

const FORM = ["Obiettivo", "Indicatore", "Target 2025", "Consuntivo 2025", "%"];
const blank: Grid = ROWS.map(([objective, label, target]) => [objective!, label!, target!, null, null]);

test("a form of which no result is filled yet is a Piano, and asks nothing of each row", () => {
  const { settings, settingOrigins, findings, scorecard } = verified([["Scheda obiettivi 2025"], FORM, ...blank]);
  expect([settings.phase, settingOrigins.get("phase")]).toEqual(["plan", "inferred"]);
  expect(scorecard.indicators.map(({ status }) => status)).toEqual(["not-due", "not-due", "not-due"]);
  expect(findings).toEqual([]);
});

test.each<[string, Grid]>([
  ["one result", [FORM, ...blank, ["Ricerca", "N. spin-off", 2, 3, null]]],
  ["one percentage", [FORM, ...blank, ["Ricerca", "N. spin-off", 2, null, pct(1)]]],
  ["a row left out", [FORM, ...blank, ["Ricerca", "N. spin-off", 2, "Neutralizzato", null]]],
  ["a title of a Relazione", [["Relazione sulla performance 2025"], FORM, ...blank]],
  ["two rows", [FORM, ...blank.slice(0, 2)]],
])("a form is no Piano with %s: the results are missing", (_, rows) => {
  const { settings, findings } = verified(rows);
  expect(settings.phase).toBe("report");
  expect(findings.filter(({ rule }) => rule === "VAL001").length).toBeGreaterThan(1);
});
