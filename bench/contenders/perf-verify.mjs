// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../dist/bench/core.mjs";
import { run as read } from "./perf-read.mjs";

/** What is measured: reading, scoring, roll-up and all rules, as `perf verifica` does before it writes its report. */
export function run(job) {
  return verify(read(job));
}

export function check({ scorecard: { indicators, objectives }, findings }) {
  return { indicators: indicators.length, objectives: objectives.length, hasFindings: findings.length > 0 };
}
