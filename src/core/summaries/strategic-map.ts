// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../scorecard/scored";
import { groupBy, objectivesOf } from "./levels";
import { declaredFigure, outcomeText } from "./objective-outcome";
import { rowOf, type Summary, type SummaryColumn, summaryOf } from "./summary";

const COLUMNS: readonly SummaryColumn[] = [
  { heading: "Prospettiva", width: 40, style: "text-strong" },
  { heading: "Codice", width: 9, style: "text" },
  { heading: "Obiettivo strategico", width: 60, style: "text" },
  { heading: "% realizzazione", width: 14, style: "percent" },
  { heading: "Da dove viene la %", width: 44, style: "text" },
];

/** «Mappa strategica», for a workbook that has none: perspectives × objectives, with the % beside each. */
export function strategicMap(scorecard: Scorecard): Summary {
  const objectives = objectivesOf(scorecard, "strategic");
  const byPerspective = [...groupBy(objectives, ({ block }) => block.perspective ?? "").values()];
  const rows = byPerspective.flat().map(({ objective, block }) => {
    const { code, name, score } = objective;
    return rowOf("entry", COLUMNS, [
      block.perspective,
      code,
      name,
      score ?? declaredFigure(objective),
      score === null ? outcomeText(objective) : "ricalcolata da PERF dagli indicatori",
    ]);
  });
  return summaryOf({
    kind: "mappa",
    year: scorecard.year,
    subtitle: "Grado di realizzazione degli obiettivi strategici, per prospettiva, dal cruscotto strategico.",
    columns: COLUMNS,
    rows,
    isEmpty: rows.length === 0,
    emptyText: "Nessun obiettivo strategico riconosciuto.",
  });
}

/** True when the workbook brings a map of its own, even one that could not be read. */
export function hasMap(scorecard: Scorecard): boolean {
  return scorecard.map.length > 0 || scorecard.sheets.some(({ role }) => role === "map");
}
