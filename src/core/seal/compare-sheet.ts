// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../workbook/address";
import type { Block } from "../workbook/block";
import type { Cell } from "../workbook/cell";
import { formulaKey, type SheetFormulas } from "../workbook/formulas";
import type { Sheet } from "../workbook/snapshot";
import { isIn, parseAreas } from "./areas";
import { neighbours, replaceNumber } from "./canonical-cell";
import { CONSTANT, FORMULA_AND_RESULT, LEFT_OPEN } from "./locator";
import { firstKey, readLocator, type Locator } from "./read-locator";
import type { CellChangeKind, ChangedCell } from "./seal-check";
import { fingerprints, holdsNothing, putCell, sealedBytes, type SealedBytes } from "./sealed-bytes";
import type { SealedGroup } from "./sealed-group";

/** How a sheet differs from its seal. */
export interface SheetComparison {
  readonly cells: readonly ChangedCell[];
  /** Something differs that no cell owns up to. */
  readonly isOtherwiseChanged: boolean;
  /** Results that are not there, of formulas that are whole. */
  readonly uncalculated: number;
}

interface OpenComparison {
  readonly formulas: SheetFormulas | undefined;
  readonly leftOut: readonly Block[];
  readonly groups: readonly SealedGroup[];
  readonly bytes: SealedBytes;
  readonly cells: ChangedCell[];
  isOtherwiseChanged: boolean;
  uncalculated: number;
  /** The group in which we are, and the cell of it that comes next. */
  group: number;
  locator: Locator;
  next: number;
  /** Where the group after it begins: what was typed between two groups belongs to the one before. */
  end: number;
  /** As they were when the group began. */
  cellsBefore: number;
  uncalculatedBefore: number;
}

const NO_CELLS: Locator = { keys: [], kinds: [], contents: [], results: [] };

/** Compares a sheet with its groups, which are in reading order: both are gone through once, side by side. */
export function compareSheet(
  sheet: Sheet,
  formulas: SheetFormulas | undefined,
  groups: readonly SealedGroup[],
): SheetComparison {
  const open = newComparison(formulas, groups);
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      // What a copy shows in place of a formula may be nothing.
      if (holdsNothing(cell) && !formulas?.has(formulaKey(row, column))) continue;
      if (open.leftOut.length > 0 && isIn(open.leftOut, row, column)) continue;
      while (formulaKey(row, column) >= open.end) nextGroup(open);
      compareCell(open, row, column, cell);
    }
  }
  while (open.group < groups.length) nextGroup(open);
  return open;
}

function newComparison(formulas: SheetFormulas | undefined, groups: readonly SealedGroup[]): OpenComparison {
  const open: OpenComparison = {
    formulas,
    leftOut: parseAreas(groups[0]?.leftOut ?? "") ?? [],
    groups,
    bytes: sealedBytes(),
    cells: [],
    isOtherwiseChanged: false,
    uncalculated: 0,
    group: 0,
    locator: NO_CELLS,
    next: 0,
    end: Infinity,
    cellsBefore: 0,
    uncalculatedBefore: 0,
  };
  beginGroup(open);
  return open;
}

function beginGroup(open: OpenComparison): void {
  const following = open.groups[open.group + 1];
  open.locator = readLocator(open.groups[open.group]?.locator ?? "") ?? NO_CELLS;
  open.next = 0;
  open.end = following ? firstKey(following.locator) : Infinity;
  open.cellsBefore = open.cells.length;
  open.uncalculatedBefore = open.uncalculated;
}

function nextGroup(open: OpenComparison): void {
  passTo(open, Infinity);
  const found = fingerprints(open.bytes);
  const sealed = open.groups[open.group];
  const isNamed = open.cells.length > open.cellsBefore;
  // SHA-256 decides; a result that is not there cannot be hashed.
  const isResultsWhole = open.uncalculated > open.uncalculatedBefore || found.results === sealed?.results;
  if (!isNamed && !(found.contents === sealed?.contents && isResultsWhole)) open.isOtherwiseChanged = true;
  open.group++;
  beginGroup(open);
}

/** The sealed cells before a place were passed over: nothing stands there any more. */
function passTo(open: OpenComparison, key: number): void {
  const { keys, kinds } = open.locator;
  for (; open.next < keys.length && keys[open.next]! < key; open.next++)
    if (kinds[open.next] !== LEFT_OPEN) addChange(open, keys[open.next]!, "removed");
}

function addChange({ cells }: OpenComparison, key: number, change: CellChangeKind): void {
  cells.push({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, change });
}

function compareCell(open: OpenComparison, row: number, column: number, cell: Cell): void {
  const key = formulaKey(row, column);
  passTo(open, key);
  const formula = open.formulas?.get(key);
  if (open.locator.keys[open.next] !== key) {
    // A further cell of an array formula is no addition where its formula alone was sealed.
    if (formula !== undefined || cell.formula === "none") addChange(open, key, "added");
    return;
  }
  if (!isSame(open, row, column, cell, formula)) addChange(open, key, "changed");
  open.next++;
}

function isSame(open: OpenComparison, row: number, column: number, cell: Cell, formula: string | undefined): boolean {
  const { bytes, locator, next } = open;
  const kind = locator.kinds[next]!;
  if (kind === LEFT_OPEN) return true;
  // Some programs save formulas without results: the formula is whole, and so is what it reads.
  const isUncalculated = kind === FORMULA_AND_RESULT && cell.formula === "never-calculated";
  const isResultSealed = kind === FORMULA_AND_RESULT && !isUncalculated;
  const found = putCell(bytes, row, column, cell, formula, !isResultSealed && formula !== undefined);
  const isFormula = kind !== CONSTANT;
  if (found.kind === LEFT_OPEN || isFormula !== (found.kind !== CONSTANT)) return false;
  const isPlainNumber = formula === undefined && cell.kind === "number";
  if (found.content !== locator.contents[next] && !(isPlainNumber && isNeighbour(open, cell, false))) return false;
  if (isUncalculated) open.uncalculated++;
  if (!isResultSealed || found.result === locator.results[next]) return true;
  return cell.kind === "number" && isNeighbour(open, cell, true);
}

/** Tries what a program may have rounded to the number that was written last; what was sealed stays in its place. */
function isNeighbour({ bytes, locator, next }: OpenComparison, cell: Cell, isResult: boolean): boolean {
  const [writer, wanted] = isResult ? [bytes.results, locator.results[next]] : [bytes.contents, locator.contents[next]];
  return neighbours(cell, isResult).some((number) => replaceNumber(writer, number) === wanted);
}
