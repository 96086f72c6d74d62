// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { OtherTable } from "../scorecard/model";

interface Region {
  readonly first: number;
  last: number;
  left: number;
  right: number;
  rowsWithNumbers: number;
  texts: string[];
}

/** Finds the tables of a sheet that is no dashboard: runs of rows, without a blank row between, that hold numbers. */
export function tablesOf(sheet: Sheet): readonly OtherTable[] {
  const tables: OtherTable[] = [];
  let title = "";
  for (const region of regionsOf(sheet)) {
    const heading = region.texts[0] ?? "";
    if (region.rowsWithNumbers > 0 && region.right > region.left) {
      const from = { row: region.first, column: region.left };
      const to = { row: region.last, column: region.right };
      tables.push({ sheet: sheet.name, from, to, title: title || heading || sheet.name });
      title = "";
    } else if (heading) title = heading;
  }
  return tables;
}

function regionsOf(sheet: Sheet): readonly Region[] {
  const regions: Region[] = [];
  for (const row of sheet.rows()) {
    const filled = sheet.columns(row).filter((column) => sheet.cell(row, column).kind !== "blank");
    if (filled.length === 0) continue;
    let region = regions.at(-1);
    if (!region || row > region.last + 1) {
      region = { first: row, last: row, left: filled[0]!, right: filled[0]!, rowsWithNumbers: 0, texts: [] };
      regions.push(region);
    }
    grow(region, sheet, row, filled);
  }
  return regions;
}

function grow(region: Region, sheet: Sheet, row: number, filled: readonly number[]): void {
  region.last = row;
  region.left = Math.min(region.left, filled[0]!);
  region.right = Math.max(region.right, filled.at(-1)!);
  const cells = filled.map((column) => sheet.cell(row, column));
  if (cells.some(({ kind }) => kind === "number")) region.rowsWithNumbers++;
  if (region.texts.length === 0)
    region.texts.push(...cells.filter(({ kind }) => kind === "text").map(({ text }) => text));
}
