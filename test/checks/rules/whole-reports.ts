// SPDX-License-Identifier: EUPL-1.2
// Reports as large as a body's, for rules on what a whole report does not speak of.
import type { Scorecard } from "../../../src/core/scorecard/scored";
import { buildScorecard, type RowSpec } from "../build-scorecard";

/** Ten objectives of three rows each, all met; the rows given stand in the last objective, too. */
export function wholeReport(rows: readonly RowSpec[] = [], objectives = 10, year = 2021): Scorecard {
  const blocks = Array.from({ length: objectives }, (_, at) => ({
    code: `1.${String(at + 1)}`,
    declared: "100%",
    rows: [...usual(at), ...(at === objectives - 1 ? rows : [])],
  }));
  return { ...buildScorecard([blocks]), year };
}

function usual(at: number): readonly RowSpec[] {
  const labels = ["N. imprese assistite", "Utenti serviti allo sportello", "Energia prodotta da fonti rinnovabili"];
  return labels.map((label) => ({ label: `${label} ${String(at)}`, actual: 10, target: 10, declared: "100%" }));
}
