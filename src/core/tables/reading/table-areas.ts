// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { cellSays, sketchRows } from "./row-sketch";

/** A place where the reading saw a table that is no dashboard. */
export interface TableRegion {
  readonly sheet: string;
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly title: string;
}

/** Blank rows that a table may have inside: between its groups, under its headings, above its total. */
const MOST_BLANK_ROWS = 2;

/**
 * Regions end at every blank row; tables do not. One that begins with figures, within the columns of the region above
 * it, goes on what stands there.
 */
export function joinedRegions(
  sheets: ReadonlyMap<string, Sheet>,
  regions: readonly TableRegion[],
): readonly TableRegion[] {
  const joined: TableRegion[] = [];
  for (const region of regions) {
    const sheet = sheets.get(region.sheet);
    if (!sheet) continue;
    const before = joined.at(-1);
    if (before && goesOn(sheet, before, region)) joined[joined.length - 1] = { ...before, to: lower(before, region) };
    else joined.push(withHeadingsAbove(sheet, region));
  }
  return joined;
}

function lower(before: TableRegion, region: TableRegion): TableRegion["to"] {
  return { row: region.to.row, column: Math.max(before.to.column, region.to.column) };
}

function goesOn(sheet: Sheet, before: TableRegion, { sheet: name, from, to }: TableRegion): boolean {
  const gap = from.row - before.to.row;
  if (before.sheet !== name || gap < 1 || gap > MOST_BLANK_ROWS + 1) return false;
  return to.column <= before.to.column && beginsWithFigures(sheet, from.row, to.row, before.from.column, to.column);
}

function beginsWithFigures(sheet: Sheet, first: number, last: number, left: number, right: number): boolean {
  for (let row = first; row <= last; row++) {
    const [sketch] = sketchRows(sheet, row, row, left, right);
    if (sketch && sketch.kind !== "single") return sketch.kind === "figures";
  }
  return false;
}

/** Headings may be parted from the figures by a blank row: they are looked for right above. */
function withHeadingsAbove(sheet: Sheet, region: TableRegion): TableRegion {
  const { from, to } = region;
  if (!beginsWithFigures(sheet, from.row, to.row, from.column, to.column)) return region;
  for (let row = from.row - 1; row >= 0 && row >= from.row - MOST_BLANK_ROWS - 1; row--) {
    const [sketch] = sketchRows(sheet, row, row, from.column, to.column);
    if (!sketch) continue;
    const isHeading = sketch.kind === "words" || sketch.kind === "years";
    return isHeading ? { ...region, from: { row, column: from.column } } : region;
  }
  return region;
}

/** Columns of one table each: a blank column parts two tables when labels stand right of it. */
export function areasOf(sheet: Sheet, { from, to }: TableRegion): readonly { left: number; right: number }[] {
  const counts = new Map<number, { texts: number; figures: number }>();
  for (let row = from.row; row <= to.row; row++) {
    for (const column of sheet.columns(row)) {
      const says = column < from.column || column > to.column ? "nothing" : cellSays(sheet.cell(row, column));
      if (says === "nothing") continue;
      const count = counts.get(column) ?? { texts: 0, figures: 0 };
      counts.set(column, count);
      if (says === "text") count.texts++;
      else count.figures++;
    }
  }
  const areas: { left: number; right: number; figures: number }[] = [];
  for (const [column, { texts, figures }] of [...counts].sort(([a], [b]) => a - b)) {
    const area = areas.at(-1);
    const parts = area && column > area.right + 1 && area.figures > 0 && texts > figures && texts > 2;
    if (!area || parts) areas.push({ left: column, right: column, figures });
    else {
      area.right = column;
      area.figures += figures;
    }
  }
  return areas;
}
