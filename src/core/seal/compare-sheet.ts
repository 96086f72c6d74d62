// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, parseAddress } from "../workbook/address";
import type { Block } from "../workbook/block";
import type { Cell } from "../workbook/cell";
import { formulaKey, type SheetFormulas } from "../workbook/formulas";
import type { Sheet } from "../workbook/snapshot";
import { isIn, parseAreas } from "./areas";
import { neighbours } from "./canonical-cell";
import { canonicalCell, cellLine } from "./groups";
import { FORMULA_ALONE, FORMULA_AND_RESULT, LEFT_OPEN, readLocator, type CellToken } from "./locator";
import type { ChangedCell } from "./seal-check";
import type { SealedGroup } from "./sealed-group";
import { sha256Hex } from "./sha256-hex";
import { SHORT_LENGTH, shortHash } from "./short-hash";

/** How a sheet differs from its seal. */
export interface SheetComparison {
  readonly cells: readonly ChangedCell[];
  /** Something differs that no cell owns up to. */
  readonly isOtherwiseChanged: boolean;
  /** Results that are not there, of formulas that are whole. */
  readonly uncalculated: number;
}

interface OpenComparison {
  readonly sheet: Sheet;
  readonly formulas: SheetFormulas | undefined;
  readonly leftOut: readonly Block[];
  readonly cells: ChangedCell[];
  isOtherwiseChanged: boolean;
  uncalculated: number;
}

/** Compares a sheet with its groups, which are in reading order, cell by cell. */
export function compareSheet(
  sheet: Sheet,
  formulas: SheetFormulas | undefined,
  groups: readonly SealedGroup[],
): SheetComparison {
  const leftOut = parseAreas(groups[0]?.leftOut ?? "") ?? [];
  const open: OpenComparison = { sheet, formulas, leftOut, cells: [], isOtherwiseChanged: false, uncalculated: 0 };
  const present = presentKeys(open);
  let next = 0;
  groups.forEach((group, i) => {
    // What was typed between two groups, or beyond the last, belongs to the one before.
    const end = i + 1 < groups.length ? keyOf(groups[i + 1]!.from) : Infinity;
    const keys: number[] = [];
    while (next < present.length && present[next]! < end) keys.push(present[next++]!);
    compareGroup(open, group, keys);
  });
  return open;
}

/** The place of an address that is known to be one. */
export function keyOf(address: string): number {
  const { row, column } = parseAddress(address)!;
  return formulaKey(row, column);
}

function presentKeys({ sheet, leftOut }: OpenComparison): readonly number[] {
  const keys: number[] = [];
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      const isBlank = cell.formula === "none" && (cell.kind === "blank" || (cell.kind === "text" && cell.text === ""));
      if (!isBlank && !isIn(leftOut, row, column)) keys.push(formulaKey(row, column));
    }
  }
  return keys;
}

/** What the lines of a group come to, as far as its cells are the sealed ones. */
interface Lines {
  contents: string;
  results: string;
  uncalculated: number;
}

function compareGroup(open: OpenComparison, group: SealedGroup, present: readonly number[]): void {
  const tokens = readLocator(group.locator) ?? new Map<number, CellToken>();
  const lines: Lines = { contents: "", results: "", uncalculated: 0 };
  const found: ChangedCell[] = [];
  let seen = 0;
  for (const key of present) {
    const token = tokens.get(key);
    if (token !== undefined) seen++;
    const change = token === undefined ? addedAt(open, key) : !isSame(open, key, token, lines) ? "changed" : null;
    if (change) found.push({ ...placeOf(key), change });
  }
  if (seen < tokens.size) addRemoved(found, tokens, new Set(present));
  for (const each of found.sort(inOrder)) open.cells.push(each);
  open.uncalculated += lines.uncalculated;
  if (found.length > 0) return;
  const isResultsWhole =
    lines.uncalculated > 0 || group.results === (lines.results === "" ? "" : sha256Hex(lines.results));
  if (group.contents !== sha256Hex(lines.contents) || !isResultsWhole) open.isOtherwiseChanged = true;
}

/** A further cell of an array formula is no addition where its formula alone was sealed. */
function addedAt({ sheet, formulas }: OpenComparison, key: number): "added" | null {
  const { row, column } = placeOf(key);
  const isRest = sheet.cell(row, column).formula !== "none" && !formulas?.has(key);
  return isRest ? null : "added";
}

function addRemoved(found: ChangedCell[], tokens: ReadonlyMap<number, CellToken>, present: ReadonlySet<number>): void {
  for (const [key, token] of tokens)
    if (!present.has(key) && token !== LEFT_OPEN) found.push({ ...placeOf(key), change: "removed" });
}

function isSame({ sheet, formulas }: OpenComparison, key: number, token: CellToken, lines: Lines): boolean {
  if (token === LEFT_OPEN) return true;
  const { row, column } = placeOf(key);
  const cell = sheet.cell(row, column);
  const isFormula = token.startsWith(FORMULA_ALONE) || token.startsWith(FORMULA_AND_RESULT);
  const { content, result } = canonicalCell(cell, formulas?.get(key), false);
  if (isFormula !== content.startsWith("f")) return false;
  const wanted = isFormula ? token.slice(1, 1 + SHORT_LENGTH) : token;
  const found = matching(wanted, content, () => (isFormula ? [] : neighbours(cell, false)));
  if (found === null) return false;
  lines.contents += cellLine(row, column, found);
  if (!token.startsWith(FORMULA_AND_RESULT)) return true;
  return isSameResult(cell, result ?? "", token.slice(1 + SHORT_LENGTH), lines, key);
}

function isSameResult(cell: Cell, result: string, wanted: string, lines: Lines, key: number): boolean {
  // Some programs save formulas without results: the formula is whole, and so is what it reads.
  if (cell.formula === "never-calculated") {
    lines.uncalculated++;
    return true;
  }
  const found = matching(wanted, result, () => neighbours(cell, true));
  const { row, column } = placeOf(key);
  if (found !== null) lines.results += cellLine(row, column, found);
  return found !== null;
}

/** The spelling that was sealed: the present one, or one that a program may have rounded to it. */
function matching(wanted: string, canonical: string, near: () => readonly string[]): string | null {
  if (shortHash(canonical) === wanted) return canonical;
  return near().find((candidate) => shortHash(candidate) === wanted) ?? null;
}

function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

function inOrder(a: ChangedCell, b: ChangedCell): number {
  return a.row - b.row || a.column - b.column;
}
