// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../steps/steps";
import { addressOf } from "../workbook/address";
import type { Block } from "../workbook/block";
import { formulaKey, type SheetFormulas } from "../workbook/formulas";
import type { Sheet } from "../workbook/snapshot";
import { areasText, isIn } from "./areas";
import { addToken, locatorWriter, LONGEST_LOCATOR, takeText, type CellToken, type LocatorWriter } from "./locator";
import { fingerprints, holdsNothing, putCell, sealedBytes, type SealedBytes } from "./sealed-bytes";
import type { SealedGroup } from "./sealed-group";

/** Cells of a group at the most: few enough that a change is looked for in one cell of the seal. */
const MOST_CELLS = 5000;

/** Rows between two places to stop. */
const ROWS_AT_A_TIME = 64;

/** What of one sheet is left out of the seal, and which results are left open. */
export interface SheetScope {
  readonly areasLeftOut: readonly Block[];
  readonly unsettled: ReadonlySet<number> | undefined;
}

/** The sealed cells of a sheet, in runs; none for a sheet without contents. */
export function* groupsOf(
  sheet: Sheet,
  formulas: SheetFormulas | undefined,
  scope: SheetScope,
): Steps<readonly SealedGroup[]> {
  const groups: SealedGroup[] = [];
  const leftOut = areasText(scope.areasLeftOut);
  const group = newGroup();
  const close = (): void => {
    if (group.cells > 0) groups.push(closed(group, sheet.name, leftOut));
  };
  let seen = 0;
  for (const row of sheet.rows()) {
    if (++seen % ROWS_AT_A_TIME === 0) yield;
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (holdsNothing(cell)) continue;
      if (scope.areasLeftOut.length > 0 && isIn(scope.areasLeftOut, row, column)) continue;
      const key = formulaKey(row, column);
      const formula = formulas?.get(key);
      addCell(group, row, column, putCell(group.bytes, row, column, cell, formula, scope.unsettled?.has(key) ?? false));
      if (group.cells >= MOST_CELLS || group.locator.letters.length > LONGEST_LOCATOR) close();
    }
  }
  close();
  return groups;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NOWHERE: Block = { top: 0, left: Infinity, bottom: 0, right: 0 };

interface OpenGroup {
  readonly bytes: SealedBytes;
  readonly locator: LocatorWriter;
  area: Mutable<Block>;
  cells: number;
}

function newGroup(): OpenGroup {
  return { bytes: sealedBytes(), locator: locatorWriter(), area: { ...NOWHERE }, cells: 0 };
}

function addCell(group: OpenGroup, row: number, column: number, token: CellToken): void {
  const { area } = group;
  if (group.cells++ === 0) area.top = row;
  area.bottom = row;
  if (column < area.left) area.left = column;
  if (column > area.right) area.right = column;
  addToken(group.locator, row, column, token);
}

/** What is sealed of the group; it begins anew, in the same bytes. */
function closed(group: OpenGroup, sheet: string, leftOut: string): SealedGroup {
  const { area, cells, locator } = group;
  group.cells = 0;
  group.area = { ...NOWHERE };
  return {
    sheet,
    from: addressOf(area.top, area.left),
    to: addressOf(area.bottom, area.right),
    cells,
    ...fingerprints(group.bytes),
    leftOut,
    locator: takeText(locator),
  };
}
