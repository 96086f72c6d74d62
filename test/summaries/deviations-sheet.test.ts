// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../../src/core/scorecard/model";
import { DEVIATION_COLUMNS } from "../../src/core/summaries/deviation-headings";
import { deviationsSheet } from "../../src/core/summaries/deviations-sheet";
import { ROWS_ABOVE } from "../../src/core/summaries/summary";
import { oneRow, type RowSpec } from "../checks/build-scorecard";

/** The type of deviation that stands beside the only row. */
function kindOf(row: RowSpec): unknown {
  const { content } = deviationsSheet(oneRow(row), { overAchievement: 1.5, dateSystem: 1900 });
  const column = DEVIATION_COLUMNS.findIndex(({ heading }) => heading === "Tipo di scostamento");
  return content.rows[ROWS_ABOVE]?.cells[column]?.value;
}

test.each<[string, Polarity, number, number, string]>([
  ["higher is better, far above", "up", 30, 10, "dal 150\u00a0% in su"],
  [
    "lower is better, far below: no percentage is «in su» there",
    "down",
    17,
    40,
    "molto meglio del target (più basso è meglio)",
  ],
  ["lower is better, above", "down", 50, 40, "sotto il 100 %"],
])("%s", (_, polarity, actual, target, kind) => {
  expect(kindOf({ label: "Giorni medi", actual, target, polarity })).toBe(kind);
});

test("the sheet is narrow enough to be read on paper, its key the narrowest", () => {
  const widths = DEVIATION_COLUMNS.map(({ width }) => width);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(200);
  expect(widths.at(-1)).toBe(Math.min(...widths));
});
