// SPDX-License-Identifier: EUPL-1.2
// The same figures by a formula engine: result, target and polarity are given, as PERF read them; one formula a row, one
// an objective. Nothing says why, and no declared figure is judged.
import { createRequire } from "node:module";
import { prepare as readAndScore, run as score, WARM_UPS } from "./perf-score.mjs";

// a peer only, GPL: never a package of the product
const { HyperFormula } = createRequire(import.meta.url)("hyperformula");
const CAP = { sheet: 0, row: 0, col: 6 };
let changes = 0;

const RATIO = {
  up: (a, t) => `MAX(0,MIN($G$1,${a}/${t}))`,
  down: (a, t) => `IF(${a}<=${t},$G$1,${t}/${a})`,
  exact: (a, t) => `IF(${a}=${t},$G$1,0)`,
  date: (a, t) => `IF(${a}<=${t},$G$1,0)`,
  "yes-no": (a, t) => `IF(${a}=${t},$G$1,0)`,
};

/** Before the measure: the sheet, with all formulas calculated once. */
export function prepare(job) {
  const { indicators, objectives } = score(job, readAndScore(job));
  const at = new Map(indicators.map(({ id }, row) => [id, row + 1]));
  const rows = indicators.map((indicator, i) => indicatorRow(indicator, i + 1));
  rows[0][CAP.col] = 1;
  objectives.forEach((objective, i) => (rows[i][5] = objectiveFormula(objective, at)));
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  const prepared = { engine, indicators: indicators.length, objectives: objectives.length };
  for (let i = 0; i < WARM_UPS; i++) run(job, prepared);
  return prepared;
}

/** What is measured: a cell on which every formula depends changes, so that each is calculated again, and is read. */
export function run(_job, { engine, indicators, objectives }) {
  // another value each time: for the same one nothing would be calculated
  engine.setCellContents(CAP, 1 + ++changes * 1e-12);
  const column = (col, count) =>
    engine.getRangeValues({ start: { sheet: 0, row: 0, col }, end: { sheet: 0, row: count - 1, col } });
  return { achievements: column(4, indicators), scores: column(5, objectives) };
}

export function check({ achievements, scores }) {
  const numbers = (values) => values.flat().filter((value) => typeof value === "number");
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return {
    indicators: achievements.length,
    objectives: scores.length,
    scored: numbers(achievements).length,
    achievements: sum(numbers(achievements)),
    objectiveScores: sum(numbers(scores)),
  };
}

/** Result, target, weight, why not, achievement. */
function indicatorRow({ actual, target, polarity, status, weight }, row) {
  const [a, t, why] = [`A${row}`, `B${row}`, `D${row}`];
  const formula = `=IF(${why}<>"",${why},${RATIO[polarity](a, t)})`;
  return [actual.number, target.number, weight ?? 1, status === "scored" ? null : status, formula, null, null];
}

/** Its rows stand together, as on the sheet. */
function objectiveFormula({ indicatorIds, method }, at) {
  if (method === null) return '="nothing to score"';
  const rows = indicatorIds.map((id) => at.get(id));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const range = (column) => `${column}${first}:${column}${last}`;
  if (method === "flat-mean") return `=AVERAGE(${range("E")})`;
  return `=SUMPRODUCT(${range("E")},${range("C")})/SUMIF(${range("D")},"",${range("C")})`;
}
