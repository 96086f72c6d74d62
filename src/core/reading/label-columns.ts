// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { HeadingRow } from "./heading-row";
import type { ColumnRole } from "./vocabulary/headings";

/** Rows under the headings that are looked at to tell which column names the indicators. */
const DEPTH = 40;

/**
 * Headings whose label column is known: where no heading says "Indicatore", the unnamed column with the most texts on
 * the rows that carry figures; failing that, the column of the objectives, which then names both.
 */
export function withLabelColumn(sheet: Sheet, heading: HeadingRow): HeadingRow {
  if (heading.columns.has("indicator")) return heading;
  const unnamed = mostTexts(sheet, heading);
  const shared = heading.columns.get("operational") ?? heading.columns.get("objective");
  const label = unnamed ?? shared;
  if (label === undefined) return heading;
  const columns = new Map<ColumnRole, number>(heading.columns).set("indicator", label);
  const leading = shared === undefined ? leadingTexts(sheet, heading, label) : undefined;
  if (leading !== undefined) columns.set("operational", leading);
  else if (unnamed === undefined || shared === undefined) columns.set("operational", label);
  return { ...heading, columns };
}

function mostTexts(sheet: Sheet, heading: HeadingRow): number | undefined {
  const counts = textCounts(sheet, heading, true);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** An unnamed column before the labels that holds texts of its own. */
function leadingTexts(sheet: Sheet, heading: HeadingRow, label: number): number | undefined {
  const counts = textCounts(sheet, heading, false);
  return [...counts.keys()].filter((column) => column < label).sort((a, b) => a - b)[0];
}

function textCounts(sheet: Sheet, heading: HeadingRow, onlyWithFigures: boolean): ReadonlyMap<number, number> {
  const named = new Set(heading.columns.values());
  const figures = (["actual", "target"] as const).map((role) => heading.columns.get(role));
  const counts = new Map<number, number>();
  for (let row = heading.row + 1; row <= heading.row + DEPTH; row++) {
    const hasFigures = figures.some((column) => column !== undefined && sheet.cell(row, column).kind === "number");
    if (onlyWithFigures && !hasFigures) continue;
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (named.has(column) || cell.kind !== "text" || cell.text.trim() === "") continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}
