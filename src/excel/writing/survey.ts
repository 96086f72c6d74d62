// SPDX-License-Identifier: EUPL-1.2
import { batched } from "../batched";
import { inExcel, type Done, type Pace } from "../in-excel";
import { overlap, type Area } from "../reading/area";
import { heldIn, type Held } from "./held";
import { rectangles, type Rectangle } from "./rectangles";

/** A cell to be looked at. */
export interface CellPlace {
  /** null: the sheet is found by its name. */
  readonly sheetId: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell is found to be, now. */
export interface FoundCell {
  readonly held: Held;
  readonly format: string;
  readonly isProtected: boolean;
  /** Its sheet is protected, and the cell is not known to be open. */
  readonly isLocked: boolean;
  /** It lies in rows that a filter sorts out: a writing there would end up elsewhere. */
  readonly isFiltered: boolean;
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** The state of all that a change touches, read just before it and, after a failure, again. */
export interface Survey {
  readonly sheets: readonly FoundSheet[];
  readonly isStructureProtected: boolean;
  /** What each of the names asked for refers to; null: there is no such name. */
  readonly names: ReadonlyMap<string, string | null>;
  /** In the order of the places asked for; null where the sheet is gone. */
  readonly cells: readonly (FoundCell | null)[];
}

/** Like the steps of writing, a request with thousands of areas has its weight. */
const MOST_BYTES = 1_500_000;
const ROUND_ONE_RANGE = 700;
const ROUND_ONE_CELL = 60;

/** Looks at cells, sheets and names; changes nothing. */
export async function survey(
  places: readonly CellPlace[],
  names: readonly string[],
  pace: Pace,
): Promise<Done<Survey>> {
  const patience = { ...pace, repeatable: true };
  const found = await inExcel((context) => readWorkbook(context, names), patience);
  if (!found.ok) return found;
  const cells: (FoundCell | null)[] = places.map(() => null);
  // As in reading: a loop over requests as large as the host takes, one in nearly every case.
  for (const batch of batchesOf(places, found.value.sheets)) {
    const done = await inExcel((context) => readCells(context, batch), patience);
    if (!done.ok) return done;
    for (const [index, cell] of done.value) cells[index] = cell;
  }
  return { ok: true, value: { ...found.value, cells } };
}

async function readWorkbook(context: Excel.RequestContext, names: readonly string[]): Promise<Omit<Survey, "cells">> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
  const protection = workbook.protection.load("protected");
  const items = names.map((name) => workbook.names.getItemOrNullObject(name).load("formula"));
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection: own }) => ({ id, name, isProtected: own.protected }));
  const formulas = items.map((item, i): [string, string | null] => [
    names[i]!,
    item.isNullObject ? null : String(item.formula),
  ]);
  return { sheets, isStructureProtected: protection.protected, names: new Map(formulas) };
}

function isOn({ sheetId, sheet }: Pick<CellPlace, "sheetId" | "sheet">, { id, name }: FoundSheet): boolean {
  return sheetId === null ? sheet === name : sheetId === id;
}

/** The sheet that a place lies on, if it is still there. */
export function sheetOf(
  place: Pick<CellPlace, "sheetId" | "sheet">,
  { sheets }: Pick<Survey, "sheets">,
): FoundSheet | undefined {
  return sheets.find((sheet) => isOn(place, sheet));
}

interface Indexed extends CellPlace {
  readonly index: number;
}

interface AskedArea {
  readonly sheet: FoundSheet;
  readonly area: Rectangle<Indexed>;
}

function batchesOf(places: readonly CellPlace[], sheets: readonly FoundSheet[]): readonly (readonly AskedArea[])[] {
  const indexed = places.map((place, index): Indexed => ({ ...place, index }));
  const asked = sheets.flatMap((sheet) =>
    rectangles(indexed.filter((place) => isOn(place, sheet))).map((area) => ({ sheet, area })),
  );
  return batched(asked, ({ area }) => ROUND_ONE_RANGE + area.cells.length * ROUND_ONE_CELL, MOST_BYTES);
}

async function readCells(
  context: Excel.RequestContext,
  batch: readonly AskedArea[],
): Promise<readonly (readonly [number, FoundCell])[]> {
  const filters = new Map(batch.map(({ sheet }) => [sheet.id, askForFilter(context, sheet.id)]));
  const asked = batch.map(({ sheet, area }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,valueTypes,formulas,numberFormat");
    return { sheet, area, range, protection: range.format.protection.load("locked") };
  });
  await context.sync();
  return asked.flatMap(({ sheet, area, range, protection }) => {
    const filtered = filteredArea(filters.get(sheet.id)!);
    const { isProtected } = sheet;
    const isLocked = isProtected && protection.locked !== false;
    const isFiltered = filtered !== null && overlap(area, filtered);
    return area.cells.map(
      (cell) => [cell.index, foundCell(range, area, cell, { isProtected, isLocked, isFiltered })] as const,
    );
  });
}

function foundCell(
  range: Excel.Range,
  area: Area,
  { row, column }: CellPlace,
  state: Omit<FoundCell, "held" | "format">,
): FoundCell {
  const [i, j] = [row - area.row, column - area.column];
  const told = {
    value: range.values[i]![j] as unknown,
    type: range.valueTypes[i]![j]!,
    formula: range.formulas[i]![j] as unknown,
  };
  return { held: heldIn(told), format: String(range.numberFormat[i]![j]), ...state };
}

function askForFilter(context: Excel.RequestContext, sheetId: string) {
  const filter = context.workbook.worksheets.getItem(sheetId).autoFilter;
  const range = filter.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  return { filter: filter.load("isDataFiltered"), range };
}

function filteredArea({ filter, range }: ReturnType<typeof askForFilter>): Area | null {
  if (!filter.isDataFiltered || range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
