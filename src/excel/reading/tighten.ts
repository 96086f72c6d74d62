// SPDX-License-Identifier: EUPL-1.2
import { cellsIn, type Area } from "./area";

/** Sheets with fewer cells than these are read as they are. */
const LARGE = 200_000;
/** A stray cell in each corner takes a few rounds; a sheet that is simply full takes one. */
const MOST_ROUNDS = 8;

/**
 * One forgotten cell at the far end of a sheet stretches its used cells over millions of blanks. A large area is cut
 * in four and each part asked for the cells that are really used, again and again while that helps.
 */
export async function tighten(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly area: Area | null }[],
): Promise<readonly (readonly Area[])[]> {
  let areas = sheets.map(({ area }) => (area ? [area] : []));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const asked = areas.map((list, i) => list.map((area) => askWithin(context, sheets[i]!.id, area)));
    if (!asked.flat(2).some((part) => part.range !== null)) break;
    // Rounds, not sheets or rows: each asks for all large areas at once.
    await context.sync();
    const tighter = asked.map((list) => list.flat().flatMap(usedPart));
    const helped = total(tighter) < total(areas) * 0.9;
    if (!helped) break;
    areas = tighter;
  }
  return areas;
}

interface AskedPart {
  readonly area: Area;
  /** null: the area is small enough as it is. */
  readonly range: Excel.Range | null;
}

function askWithin(context: Excel.RequestContext, id: string, area: Area): readonly AskedPart[] {
  if (cellsIn(area) <= LARGE) return [{ area, range: null }];
  const sheet = context.workbook.worksheets.getItem(id);
  return quarters(area).map((part) => {
    const whole = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
    return {
      area: part,
      range: whole.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    };
  });
}

function usedPart({ area, range }: AskedPart): readonly Area[] {
  if (range === null) return [area];
  if (range.isNullObject) return [];
  return [{ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }];
}

function quarters({ row, column, rows, columns }: Area): readonly Area[] {
  const [top, left] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  return [
    { row, column, rows: top, columns: left },
    { row, column: column + left, rows: top, columns: columns - left },
    { row: row + top, column, rows: rows - top, columns: left },
    { row: row + top, column: column + left, rows: rows - top, columns: columns - left },
  ].filter((part) => cellsIn(part) > 0);
}

function total(areas: readonly (readonly Area[])[]): number {
  return areas.flat().reduce((sum, area) => sum + cellsIn(area), 0);
}
