// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid, type GridCell } from "./grid";

/** Polarity and achievement of each row, and the codes of the findings. */
const scoresOf = (rows: Grid) => {
  const report = reportOn({ Foglio1: rows });
  const scores = report.indicators.map(({ polarity, achievement }) => [
    polarity,
    achievement === null ? null : Math.round(achievement * 1e4) / 1e4,
  ]);
  return { scores, findings: report.findings.map(({ rule }) => rule), report };
};

test.each<[string, readonly string[]]>([
  ["the ministries’ model", ["Valore target a preventivo", "Valore a consuntivo", "Grado di raggiungimento"]],
  ["a budget's words with «valore»", ["Valore a budget", "Valore a consuntivo", "% realizz."]],
  ["health units", ["Standard", "Dato al 31/12", "Grado di raggiungimento"]],
  ["a ratio named", ["Target", "Valore (Num/Den)", "% realizz."]],
  ["a ratio in words", ["Target", "Rapporto numeratore/denominatore", "% realizz."]],
  ["cut short", ["Tgt", "Ris.", "%"]],
  ["numbered", ["Target (1)", "Risultato finale (2)", "% (3)"]],
  ["points of the scale", ["Target (100%)", "Risultato finale", "%"]],
  ["the threshold to be met", ["Soglia obiettivo", "Risultato ottenuto", "%"]],
  ["dates or figures", ["Termine previsto / target", "Data di realizzazione / risultato", "% raggiungimento"]],
  ["a measure to be met", ["Misura obiettivo", "Misura a consuntivo", "%"]],
  ["indicators called KPI", ["Target KPI", "Valore KPI", "Performance KPI (%)"]],
  ["two languages", ["Zielwert / Target", "Ergebnis / Risultato", "% Erreichung / % raggiungimento"]],
  ["two languages, Italian first", ["Target / Zielwert", "Risultato / Ergebnis", "Grado / Erreichung"]],
  ["a goal", ["Traguardo", "Esito", "Tasso di realizzazione"]],
  ["a budget", ["Budget", "Consuntivo", "% realizzazione"]],
  ["an estimate", ["Preventivo 2024", "Consuntivo 2024", "Grado realizz."]],
  ["a plan", ["Piano 2024", "Consuntivo 2024", "Scost. %"]],
])("figures under the headings of %s", (_, headings) => {
  const isDeviation = headings[2]!.startsWith("Scost");
  const share = (achievement: number): GridCell => (isDeviation ? pct(achievement - 1) : pct(achievement));
  const { scores, findings } = scoresOf([
    ["Obiettivo", "Indicatore", ...headings],
    ["Tutela", "N. sopralluoghi", 200, 180, share(0.9)],
    ["Tutela", "Istanze lavorate", pct(0.9), pct(0.81), share(0.9)],
    ["Efficienza", "N. accordi sottoscritti", 10, 10, share(1)],
  ]);
  expect(scores).toEqual([
    ["up", 0.9],
    ["up", 0.9],
    ["up", 1],
  ]);
  expect(findings).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "money set aside beside the result of an indicator",
    [
      ["Indicatore", "Risultato", "Budget"],
      ["N. eventi", 12, 45000],
      ["N. corsi", 4, 12000],
    ],
  ],
  [
    "a budget whose rows are money",
    [
      ["Voce", "Indicatore", "Preventivo", "Consuntivo"],
      ["Diritto annuale", "E1", 5200000, 5310000],
      ["Contributi", "E2", 400000, 385000],
    ],
  ],
  [
    "money that says so",
    [
      ["Indicatore", "Budget (€)", "Consuntivo"],
      ["N. eventi", 10, 9],
      ["N. corsi", 12, 12],
    ],
  ],
])("no target: %s", (_, rows) => {
  expect(scoresOf(rows).scores.filter(([, achievement]) => achievement !== null)).toEqual([]);
});

test("SI and NO beside results are no results, nor is a column that has last year's", () => {
  const { scores, findings } = scoresOf([
    ["Obiettivo", "Indicatore", "Consuntivo 2023", "Target", "Target raggiunto?", "Risultato", "%"],
    ["Servizi", "N. controlli", 55, 60, "Sì", 60, pct(1)],
    ["Servizi", "N. accertamenti", 900, 1000, "Sì", 1250, pct(1)],
    ["Servizi", "Indice di gradimento", 3.5, 4, "No", 3.6, pct(0.9)],
  ]);
  expect(scores).toEqual([
    ["up", 1],
    ["up", 1],
    ["up", 0.9],
  ]);
  expect(findings).toEqual([]);
});

test("the target that was revised, and the result that was checked", () => {
  const { scores, findings } = scoresOf([
    ["Obiettivo", "Indicatore", "Target iniziale", "Target rimodulato", "Risultato dichiarato", "Risultato validato"],
    ["Servizi", "N. controlli", 220, 200, 200, 180],
    ["Servizi", "N. accertamenti", 10, 20, 20, 15],
  ]);
  expect(scores).toEqual([
    ["up", 0.9],
    ["up", 0.75],
  ]);
  expect(findings).toEqual([]);
});

test("SI and NO are results where the targets are", () => {
  const { scores } = scoresOf([
    ["Obiettivo", "Indicatore", "Target", "Risultato", "Target raggiunto?"],
    ["Servizi", "Attivazione dello sportello", "SI", "SI", "Sì"],
    ["Servizi", "Adozione del piano", "SI", "NO", "No"],
  ]);
  expect(scores).toEqual([
    ["yes-no", 1],
    ["yes-no", 0],
  ]);
});

test("texts under «Risultato atteso» beside figures are the objective", () => {
  const { scores, report, findings } = scoresOf([
    ["Risultato atteso", "Misura di performance", "Misura obiettivo", "Misura a consuntivo", "%"],
    ["Tutela del territorio", "N. sopralluoghi effettuati", 300, 276, pct(0.92)],
    ["Tutela del territorio", "Tempo medio di rilascio", 45, 45, pct(1)],
    ["Efficienza", "Tasso di morosità", pct(0.1), pct(0.125, 1), pct(0.8)],
  ]);
  expect(scores).toEqual([
    ["up", 0.92],
    ["down", 1],
    ["down", 0.8],
  ]);
  expect(report.objectives.map(({ name }) => name)).toEqual(["Tutela del territorio", "Efficienza"]);
  expect(findings).toEqual([]);
});
