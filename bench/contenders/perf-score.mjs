// SPDX-License-Identifier: EUPL-1.2
import { readMemory, readScorecard, readSettings, scoreScorecard } from "../../dist/bench/core.mjs";
import { run as read } from "./perf-read.mjs";

/** How often both contenders have done the whole work before they are measured: neither pays for its first time. */
export const WARM_UPS = 5;

/** Before the measure: the workbook as read. */
export function prepare(job) {
  const workbook = read(job);
  const memory = readMemory(workbook);
  const { settings } = readSettings(workbook, memory);
  const reading = readScorecard(workbook, memory, settings);
  for (let i = 0; i < WARM_UPS; i++) scoreScorecard(reading, settings);
  return { reading, settings };
}

/** What is measured: polarity, achievement, interval, explanation, judgement of the declared figure, roll-up. */
export function run(_job, { reading, settings }) {
  return scoreScorecard(reading, settings);
}

export function check({ indicators, objectives }) {
  return {
    indicators: indicators.length,
    objectives: objectives.length,
    scored: indicators.filter(({ achievement }) => achievement !== null).length,
    achievements: indicators.reduce((sum, { achievement }) => sum + (achievement ?? 0), 0),
    objectiveScores: objectives.reduce((sum, { score }) => sum + (score ?? 0), 0),
  };
}
