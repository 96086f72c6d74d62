// SPDX-License-Identifier: EUPL-1.2
import { addressOf, columnName, type CellPosition } from "../workbook/address";
import type { Block } from "../workbook/block";
import type { Cell } from "../workbook/cell";
import { formulaKey, type SheetFormulas } from "../workbook/formulas";
import type { Sheet } from "../workbook/snapshot";
import { areasText, isIn } from "./areas";
import { canonicalContent, canonicalResult } from "./canonical-cell";
import { canonicalFormula } from "./canonical-formula";
import {
  FORMULA_ALONE,
  FORMULA_AND_RESULT,
  LEFT_OPEN,
  locatorWriter,
  LONGEST_LOCATOR,
  type CellToken,
} from "./locator";
import type { SealedGroup } from "./sealed-group";
import { sha256Hex } from "./sha256-hex";
import { shortHash } from "./short-hash";

/** Cells of a group at the most: few enough that a change is looked for in one cell of the seal. */
const MOST_CELLS = 5000;

/** What of one sheet is left out of the seal, and which results are left open. */
export interface SheetScope {
  readonly areasLeftOut: readonly Block[];
  readonly unsettled: ReadonlySet<number> | undefined;
}

/** What is sealed of one cell. */
export interface CanonicalCell {
  /** A constant or the text of a formula; "" for a cell of an array formula that is left open. */
  readonly content: string;
  /** null: no formula, or a result that is left open. */
  readonly result: string | null;
}

/** The sealed cells of a sheet, in runs; none for a sheet without contents. */
export function groupsOf(sheet: Sheet, formulas: SheetFormulas | undefined, scope: SheetScope): readonly SealedGroup[] {
  const groups: SealedGroup[] = [];
  const leftOut = areasText(scope.areasLeftOut);
  let group = newGroup();
  const close = (): void => {
    if (group.cells > 0) groups.push(closed(group, sheet.name, leftOut));
    group = newGroup();
  };
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (cell.kind === "blank" && cell.formula === "none") continue;
      if (scope.areasLeftOut.length > 0 && isIn(scope.areasLeftOut, row, column)) continue;
      const key = formulaKey(row, column);
      const sealed = canonicalCell(cell, formulas?.get(key), scope.unsettled?.has(key) ?? false);
      if (sealed.content === "" && !isLeftOpen(cell, sealed)) continue;
      addCell(group, row, column, sealed);
      if (group.cells >= MOST_CELLS || group.locator.length > LONGEST_LOCATOR) close();
    }
  }
  close();
  return groups;
}

/** What is sealed of a cell; `text` is its formula, `isOpen` when its result is not to be held fast. */
export function canonicalCell(cell: Cell, text: string | undefined, isOpen: boolean): CanonicalCell {
  if (text === undefined) return { content: isOpen ? "" : canonicalContent(cell), result: null };
  const formula = canonicalFormula(text);
  // LibreOffice saves a constant TRUE as a formula.
  if (formula === "=TRUE" || formula === "=FALSE") return { content: formula === "=TRUE" ? "b1" : "b0", result: null };
  return { content: `f${String(formula.length)}:${formula}`, result: isOpen ? null : canonicalResult(cell) };
}

function isLeftOpen(cell: Cell, { content }: CanonicalCell): boolean {
  return content === "" && cell.formula !== "none";
}

/** Spelled once: the same few columns come with every row. */
const COLUMN_NAMES: string[] = [];

/** What a group is hashed from: one line a cell. */
export function cellLine(row: number, column: number, canonical: string): string {
  const name = (COLUMN_NAMES[column] ??= columnName(column));
  return `${name}${String(row + 1)} ${canonical}\n`;
}

interface OpenGroup {
  readonly locator: ReturnType<typeof locatorWriter>;
  first: CellPosition;
  last: CellPosition;
  cells: number;
  contents: string;
  results: string;
}

function newGroup(): OpenGroup {
  const nowhere = { row: 0, column: 0 };
  return { locator: locatorWriter(), first: nowhere, last: nowhere, cells: 0, contents: "", results: "" };
}

function addCell(group: OpenGroup, row: number, column: number, sealed: CanonicalCell): void {
  if (group.cells === 0) group.first = { row, column };
  group.last = { row, column };
  group.cells++;
  group.locator.add(row, column, tokenOf(sealed));
  if (sealed.content !== "") group.contents += cellLine(row, column, sealed.content);
  if (sealed.result !== null) group.results += cellLine(row, column, sealed.result);
}

function tokenOf({ content, result }: CanonicalCell): CellToken {
  if (content === "") return LEFT_OPEN;
  if (!content.startsWith("f")) return shortHash(content);
  return result === null
    ? FORMULA_ALONE + shortHash(content)
    : FORMULA_AND_RESULT + shortHash(content) + shortHash(result);
}

function closed({ locator, first, last, cells, contents, results }: OpenGroup, sheet: string, leftOut: string) {
  return {
    sheet,
    from: addressOf(first.row, first.column),
    to: addressOf(last.row, last.column),
    cells,
    contents: sha256Hex(contents),
    results: results === "" ? "" : sha256Hex(results),
    leftOut,
    locator: locator.text(),
  };
}
