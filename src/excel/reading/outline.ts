// SPDX-License-Identifier: EUPL-1.2
import type { DefinedName, Sheet } from "../../core/workbook/snapshot";
import { cellsIn, type Area } from "./area";
import { tighten } from "./tighten";

/** What is known of a sheet before its cells are read. */
export interface OutlinedSheet {
  /** Lasts while the workbook is open, whatever the sheet is called meanwhile. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  /** Areas that hold the used cells, apart from each other: one, unless some cells lie far off; none when empty. */
  readonly areas: readonly Area[];
  /** On a protected sheet: whether all used cells are locked, or none is; null when they differ, or it is not known. */
  readonly locked: boolean | null;
}

export interface WorkbookOutline {
  readonly name: string;
  readonly sheets: readonly OutlinedSheet[];
  readonly definedNames: readonly DefinedName[];
}

export const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};
const AREA = "rowIndex,columnIndex,rowCount,columnCount";
/** Formatting alone may stretch the used cells over a million rows; up to so many, blank cells are read with it. */
const FORMATTED_CELLS = 100_000;

/**
 * Two round trips, whatever the number of sheets: first which there are, then how large they are. A few more when one
 * is so large that it has to be looked at where its cells really lie.
 */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const asked = worksheets.items.map(askForExtent);
  await context.sync();
  const sheets = asked.map(outlined);
  const areas = await tighten(context, sheets);
  return {
    name: workbook.name,
    sheets: sheets.map((sheet, i) => ({ ...sheet, areas: areas[i]! })),
    definedNames: [names, ...asked.map((sheet) => sheet.names)].flatMap(({ items }) => items.map(definedName)),
  };
}

function askForExtent(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(false).load(AREA);
  const valued = sheet.getUsedRangeOrNullObject(true).load(AREA);
  const protection = sheet.protection.protected ? used.format.protection.load("locked") : null;
  // Names of one sheet alone: a copied sheet carries those of its original.
  return { sheet, used, valued, protection, names: sheet.names.load("items/name,items/formula") };
}

function outlined({ sheet, used, valued, protection }: ReturnType<typeof askForExtent>) {
  const area = areaToRead(areaOf(used), areaOf(valued));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    area,
    // Excel answers null when the cells differ, which its types do not say.
    locked: protection && area ? (protection.locked as boolean | null) : null,
  };
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** All used cells, or only as far as there are values, when formatting reaches much further. */
export function areaToRead(used: Area | null, valued: Area | null): Area | null {
  return used && cellsIn(used) > FORMATTED_CELLS ? valued : used;
}

function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  const refersTo = String(formula);
  return { name, refersTo: refersTo.startsWith("=") ? refersTo.slice(1) : refersTo };
}
