// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "../scorecard/scored";
import { declaredFigure, outcomeText } from "./objective-outcome";
import type { SummaryColumn, SummaryValue } from "./summary";

/** What every list of objectives says of each, before its outcome in words. */
export const OBJECTIVE_COLUMNS: readonly SummaryColumn[] = [
  { heading: "Codice", width: 9, style: "text" },
  { heading: "Obiettivo", width: 48, style: "text" },
  { heading: "Indicatori valutati", width: 12, style: "integer" },
  { heading: "Indicatori totali", width: 12, style: "integer" },
  { heading: "% ricalcolata", width: 13, style: "percent" },
  { heading: "% se contassero i neutralizzati presunti", width: 20, style: "percent" },
  { heading: "% dichiarata", width: 13, style: "percent" },
];

/** The values of an objective for these columns, and its outcome after them. */
export function objectiveValues(objective: Objective): readonly SummaryValue[] {
  const { code, name, scored, indicatorIds, score, scoreWithPresumed } = objective;
  const figures = [score, scoreWithPresumed, declaredFigure(objective)];
  return [code, name, scored, indicatorIds.length, ...figures, outcomeText(objective)];
}
