// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { HeadingCell } from "./heading-cell";
import type { ColumnRole } from "./vocabulary/headings";
import { bareTime } from "./vocabulary/periods";

const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];
/** Columns over which one heading may stand. */
const WIDEST_GROUP = 12;

/**
 * Headings that only say when («I trim.», «Totale», «2023») are results, or what the row above says over them. One alone
 * proves nothing: parts of the year come in groups, and bare years count only beside a target, where nothing else is the result.
 */
export function withBareTimes(
  sheet: Sheet,
  row: number,
  seen: readonly HeadingCell[],
  roleOf: (text: string) => ColumnRole | null,
): readonly HeadingCell[] {
  const times = seen.map(({ text, role }) => (role === null ? bareTime(text) : null));
  const parts = times.filter((time) => time === "part").length;
  const wholes = times.filter((time) => time === "whole").length;
  const has = (wanted: ColumnRole): boolean => seen.some(({ role }) => role === wanted);
  const hasParts = parts >= 2 || (parts === 1 && (wholes > 0 || has("actual")));
  const hasYears = has("target") && !has("actual") && times.includes("year");
  if (!hasParts && !hasYears) return seen;
  return seen.map((cell, index) => {
    const time = times[index];
    const isResult = time === "year" ? hasYears : time != null && hasParts;
    return isResult ? { ...cell, role: roleAbove(sheet, row, cell.column, roleOf) ?? "actual" } : cell;
  });
}

function roleAbove(
  sheet: Sheet,
  row: number,
  column: number,
  roleOf: (text: string) => ColumnRole | null,
): ColumnRole | null {
  if (row === 0) return null;
  for (let left = column; left >= 0 && left > column - WIDEST_GROUP; left--) {
    const { kind, text } = sheet.cell(row - 1, left);
    if (kind !== "text" || text.trim() === "") continue;
    const role = roleOf(text);
    return role !== null && FIGURES.includes(role) ? role : null;
  }
  return null;
}
