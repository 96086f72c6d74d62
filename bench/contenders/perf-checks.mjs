// SPDX-License-Identifier: EUPL-1.2
import { runChecks, verify } from "../../dist/bench/core.mjs";
import { run as read } from "./perf-read.mjs";

/** Before the measure: the scorecard. Its rules have run once then, as in every verification after the first. */
export function prepare(job) {
  return verify(read(job));
}

/** What is measured: all rules in one traversal, with the indexes that they ask for. */
export function run(_job, { scorecard, settings }) {
  return { scorecard, findings: runChecks(scorecard, settings) };
}

export function check({ scorecard, findings }) {
  return { indicators: scorecard.indicators.length, findings: findings.length };
}
