// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import type { Scorecard } from "../scorecard/scored";
import { groupBy, objectivesOf, type PlacedObjective, unitOf } from "./levels";
import { OBJECTIVE_COLUMNS, objectiveValues } from "./objective-columns";
import { coverageText } from "./objective-outcome";
import { rowOf, type Summary, type SummaryColumn, summaryOf } from "./summary";

/** Label of the rows that are PERF's own figures: API, since sheets out there hold it. */
export const POST_MEAN = "Media degli obiettivi (calcolato da PERF)";

const COLUMNS: readonly SummaryColumn[] = [
  { heading: "Incarico", width: 30, style: "text" },
  ...OBJECTIVE_COLUMNS,
  { heading: "Esito", width: 44, style: "text" },
];

/** «Riepilogo individuale»: the objectives of each post. It can identify a person: it says that it is not for publication. */
export function individualSummary(scorecard: Scorecard): Summary {
  const objectives = objectivesOf(scorecard, "individual");
  const rows: OwnRow[] = [];
  for (const group of groupBy(objectives, ({ block }) => unitOf(block)).values()) {
    for (const placed of group) rows.push(objectiveRow(placed));
    rows.push(meanRow(group));
  }
  return summaryOf({
    kind: "riepilogo-individuale",
    year: scorecard.year,
    subtitle:
      "Percentuali ricalcolate da PERF dagli indicatori. Riguarda persone identificabili: " +
      "non pubblicare (art. 20 del D.Lgs. 33/2013: solo dati aggregati).",
    columns: COLUMNS,
    rows,
    isEmpty: objectives.length === 0,
    emptyText: "Nessun obiettivo individuale riconosciuto.",
  });
}

function objectiveRow({ objective, block }: PlacedObjective): OwnRow {
  return rowOf("entry", COLUMNS, [unitOf(block), ...objectiveValues(objective)]);
}

function meanRow(group: readonly PlacedObjective[]): OwnRow {
  const scores = group.flatMap(({ objective: { score } }) => (score === null ? [] : [score]));
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const coverage = coverageText({ scored: scores.length, total: group.length });
  return rowOf("total", COLUMNS, [unitOf(group[0]!.block), null, POST_MEAN, null, null, mean, null, null, coverage]);
}
