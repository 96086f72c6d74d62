// SPDX-License-Identifier: EUPL-1.2
import { headingRole } from "../../reading/heading-row";
import type { IndicatorField } from "../../scorecard/model";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { RecognisedColumns } from "../../summaries/columns-section";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";

/** Fields of an indicator under the role that a person gives to their column. */
const ROLE_OF: Readonly<Partial<Record<IndicatorField, string>>> = {
  operational: "operational",
  label: "indicator",
  unit: "unit",
  weight: "weight",
  polarity: "polarity",
  baseline: "baseline",
  lower: "lower",
  upper: "upper",
  target: "target",
  actual: "actual",
  declared: "declared",
};

const NONE: ReadonlyMap<string, number> = new Map();

/** Rows above the first indicator among which its headings are looked for. */
const ROWS_ABOVE = 40;

/** Where the columns of each sheet were found; a sheet that might have been a dashboard is listed with nothing. */
export function recognisedColumns(workbook: WorkbookSnapshot, scorecard: Scorecard): readonly RecognisedColumns[] {
  const first = new Map<string, Indicator>();
  for (const indicator of scorecard.indicators) if (!first.has(indicator.sheet)) first.set(indicator.sheet, indicator);
  const objectives = new Map(scorecard.objectives.map(({ id, at }) => [id, at]));
  const layouts = new Map(scorecard.sheets.map(({ name, layout }) => [name, layout]));
  const mayBeDashboard = new Set(
    scorecard.sheets.filter(({ role }) => role === "other" || role === "table").map(({ name }) => name),
  );
  return workbook.sheets.flatMap((sheet): readonly RecognisedColumns[] => {
    const indicator = first.get(sheet.name);
    if (!indicator)
      return mayBeDashboard.has(sheet.name) ? [{ sheet: sheet.name, headingRow: null, columns: NONE }] : [];
    const columns = columnsOf(indicator);
    const headingRow = headingRowOf(sheet, indicator);
    const objective = objectives.get(indicator.objectiveId);
    // An objective that is named above the table, or by nothing but its unit, has no column in it.
    const isNamed = layouts.get(sheet.name) === "objective-rows" || objective?.column !== indicator.columns.label;
    if (objective && objective.row > headingRow && isNamed) columns.set("objective", objective.column);
    return [{ sheet: sheet.name, headingRow, columns }];
  });
}

function columnsOf({ columns }: Indicator): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [field, role] of Object.entries(ROLE_OF)) {
    const column = columns[field as IndicatorField];
    if (column !== null) roles.set(role, column);
  }
  return roles;
}

/** The nearest row above that bears a heading over the result, the target or the %. */
function headingRowOf(sheet: Sheet, { row: first, columns }: Indicator): number {
  const figures = [columns.actual, columns.target, columns.declared].filter((column) => column !== null);
  for (let row = first - 1; row >= Math.max(0, first - ROWS_ABOVE); row--) {
    const known = figures.filter((column) => headingRole(sheet.cell(row, column).text) !== null);
    if (known.length > 0 && known.length * 2 >= figures.length) return row;
  }
  return Math.max(0, first - 1);
}
