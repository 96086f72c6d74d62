// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import { fold } from "../values/fold";
import type { Aggregate, Scorecard } from "../scorecard/scored";
import { groupBy, objectivesOf, type PlacedObjective } from "./levels";
import { OBJECTIVE_COLUMNS, objectiveValues } from "./objective-columns";
import { coverageText } from "./objective-outcome";
import { rowOf, type Summary, type SummaryColumn, summaryOf } from "./summary";

/** Labels of the rows that are PERF's own figures: API, since sheets out there hold them. */
export const PERSPECTIVE_MEAN = "Media della prospettiva (calcolato da PERF)";
export const WHOLE_BODY = "Intero ente (calcolato da PERF)";

const COLUMNS: readonly SummaryColumn[] = [
  { heading: "Prospettiva", width: 32, style: "text" },
  ...OBJECTIVE_COLUMNS,
  { heading: "Esito", width: 40, style: "text" },
  { heading: "Copertura", width: 34, style: "text" },
];

/** «Riepilogo strategico»: each strategic objective, then perspectives and whole body, which are PERF's own figures. */
export function strategicSummary(scorecard: Scorecard): Summary {
  const objectives = objectivesOf(scorecard, "strategic");
  const aggregates = new Map(scorecard.perspectives.map((aggregate) => [fold(aggregate.name), aggregate]));
  const rows: OwnRow[] = [];
  for (const group of groupBy(objectives, ({ block }) => fold(block.perspective ?? "")).values()) {
    for (const placed of group) rows.push(objectiveRow(placed));
    const name = group[0]!.block.perspective;
    const aggregate = name === null ? undefined : aggregates.get(fold(name));
    if (aggregate) rows.push(aggregateRow(name, PERSPECTIVE_MEAN, aggregate));
  }
  if (objectives.length > 0) rows.push(aggregateRow(null, WHOLE_BODY, scorecard.overall));
  return summaryOf({
    kind: "riepilogo-strategico",
    year: scorecard.year,
    subtitle:
      "Percentuali ricalcolate da PERF dagli indicatori, accanto a quelle dichiarate dall’ente. " +
      "Le righe «calcolato da PERF» non sono figure pubblicate dall’ente.",
    columns: COLUMNS,
    rows,
    isEmpty: objectives.length === 0,
    emptyText: "Nessun obiettivo strategico riconosciuto.",
  });
}

function objectiveRow({ objective, block }: PlacedObjective): OwnRow {
  return rowOf("entry", COLUMNS, [block.perspective, ...objectiveValues(objective)]);
}

function aggregateRow(perspective: string | null, label: string, { score, coverage }: Aggregate): OwnRow {
  const blanks = [null, null, null];
  const outcome = score === null ? "non calcolabile" : "calcolato da PERF";
  const values = [perspective, null, label, null, null, score, ...blanks.slice(1), outcome, coverageText(coverage)];
  return rowOf("total", COLUMNS, values);
}
