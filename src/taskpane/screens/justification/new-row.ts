// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../../../core/values/display";
import { BLANK_CELL } from "../../../core/workbook/cell";
import { HOUSE_STYLES } from "../../../core/workbook/house-style";
import type { PlannedCell, WritePlan } from "../../../core/workbook/plan";

/** The row of a sheet that is made for it: each heading with what stands below; [] where the sheet is there already. */
export function newRow({ sheets }: WritePlan, rule: string): readonly (readonly [heading: string, text: string])[] {
  const made = sheets.find(({ hidden }) => !hidden);
  const headings = made?.rows.find(({ cells }) => cells.some(({ style }) => style === "heading"));
  const row = made?.rows.find(({ cells }) => cells.some(({ value }) => value === rule));
  if (!headings || !row) return [];
  return row.cells.flatMap((cell) => {
    const heading = headings.cells.find(({ column }) => column === cell.column)?.value;
    const text = textOf(cell);
    return heading == null || text === "" ? [] : [[String(heading), text] as const];
  });
}

function textOf({ value, style, format }: PlannedCell): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  const look = format ?? (style === "keep" ? BLANK_CELL.format : HOUSE_STYLES[style].format);
  return displayText({ ...BLANK_CELL, kind: "number", number: value, format: look });
}
