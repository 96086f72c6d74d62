// SPDX-License-Identifier: EUPL-1.2
import { sameIndicators, verify } from "../../dist/bench/core.mjs";
import { run as read } from "./perf-read.mjs";

/** Rows of one label when all labels are equal in groups: as many as there are dashboards. */
const GROUP = 40;

/** Before the measure: the scorecard, with the labels that the job asks for. */
export function prepare(job) {
  const { scorecard, settings } = verify(read(job));
  const groups = Math.ceil(scorecard.indicators.length / GROUP);
  const relabel = {
    equal: (_, at) => `Domande esaminate nella scheda ${at % groups}`,
    distinct: (label, at) => `${label} ${at}`,
  };
  const labelOf = relabel[job.labels] ?? ((label) => label);
  const indicators = scorecard.indicators.map((row, at) => ({ ...row, label: labelOf(row.label, at) }));
  return { scorecard: { ...scorecard, indicators }, settings };
}

/** What is measured, the first time that it is done. */
export function run(_job, { scorecard, settings }) {
  return { ...sameIndicators(scorecard, settings), scorecard };
}

export function check({ scorecard, groups }) {
  return { indicators: scorecard.indicators.length, groups: groups.length };
}
