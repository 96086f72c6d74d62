// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../core/workbook/address";
import type { CellContent } from "../../../core/workbook/plan";
import { refuse } from "../../archive/refused";
import { applyPatches, appendPatch, withPrefix, type Patch } from "../xml/patches";
import { latin1, nextTag, tagCursor } from "../xml/tag-cursor";
import { newCell } from "./cell-content";
import { joined, type Block } from "../../../core/workbook/block";
import { dimensionPatches, spansPatches } from "./extent-patches";
import { contentPatches, resultPatches, styleOfCell } from "./patch-cell";
import { columnStyles, styleOfColumn, styleOfRow } from "./sheet-format";
import { walkSheet, type CellPlace, type SheetVisitor } from "./walk-sheet";

/** One cell to be written on a sheet. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** The style it gets, given the one that it has, or that it shows while it is not stored. */
  readonly style: (present: number) => number;
}

export interface SheetChanges {
  /** Ascending by row and column, no place twice. */
  readonly cells: readonly CellChange[];
  /** Formula cells whose cached result is no longer true (ADR 0002). */
  readonly isStale: (row: number, column: number) => boolean;
}

interface Patching {
  readonly xml: Uint8Array;
  readonly prefix: string;
  readonly changes: SheetChanges;
  readonly columns: ReturnType<typeof columnStyles>;
  readonly patches: Patch[];
  /** Index of the first change not yet carried out: the walk meets them in order. */
  next: number;
  rowStyle: number | null;
  addedInRow: Block | null;
  added: Block | null;
}

/** The sheet's part with the changes in place; every byte outside the cells concerned stays. */
export function patchSheet(xml: Uint8Array, changes: SheetChanges): Uint8Array {
  const columns = columnStyles(xml);
  const blank = { next: 0, rowStyle: null, addedInRow: null, added: null };
  const patching: Patching = { xml, prefix: rootPrefix(xml), changes, columns, patches: [], ...blank };
  const data = walkSheet(xml, visitorFor(patching));
  const lastRows = rowsBefore(patching, Infinity);
  if (lastRows !== "") patching.patches.push(appendPatch({ ...data, xml }, lastRows));
  if (patching.added) patching.patches.push(...dimensionPatches(xml, patching.added));
  return applyPatches(xml, patching.patches);
}

function visitorFor(patching: Patching): SheetVisitor {
  const { xml, patches } = patching;
  return {
    row: (row) => {
      insert(patches, row.start, rowsBefore(patching, row.row));
      patching.rowStyle = styleOfRow(xml, row);
      patching.addedInRow = null;
    },
    cell: (cell) => {
      insert(patches, cell.start, cellsBefore(patching, cell.row, cell.column));
      patchCell(patching, cell);
    },
    rowEnd: (row) => {
      const cells = cellsBefore(patching, row.row, Infinity);
      if (cells !== "") patches.push(appendPatch({ ...row, xml }, cells));
      const added = patching.addedInRow;
      if (added) patches.push(...spansPatches(xml, row, added.left, added.right));
    },
  };
}

function insert(patches: Patch[], at: number, text: string): void {
  if (text !== "") patches.push({ start: at, end: at, text });
}

function patchCell(patching: Patching, cell: CellPlace): void {
  const change = patching.changes.cells[patching.next];
  if (change?.row === cell.row && change.column === cell.column) {
    patching.next++;
    if (cell.formula.start >= 0) refuse("plan-does-not-fit", addressOf(cell.row, cell.column));
    const style = change.style(styleOfCell(patching.xml, cell));
    patching.patches.push(...contentPatches({ ...patching, cell }, change.value, style));
  } else if (patching.changes.isStale(cell.row, cell.column)) {
    patching.patches.push(...resultPatches(patching.xml, cell));
  }
}

/** New rows that stand above `row`, and are not in the part. */
function rowsBefore(patching: Patching, row: number): string {
  let text = "";
  for (let change = pending(patching); change && change.row < row; change = pending(patching)) {
    patching.rowStyle = null;
    const cells = cellsBefore(patching, change.row, Infinity);
    if (cells !== "")
      text +=
        withPrefix(`<row r="${change.row + 1}">`, patching.prefix) + cells + withPrefix("</row>", patching.prefix);
  }
  return text;
}

/** New cells of this row that stand left of `column`. */
function cellsBefore(patching: Patching, row: number, column: number): string {
  let text = "";
  for (let change = pending(patching); change?.row === row && change.column < column; change = pending(patching)) {
    patching.next++;
    text += addedCell(patching, change);
  }
  return text;
}

function addedCell(patching: Patching, { row, column, value, style }: CellChange): string {
  const shown = patching.rowStyle ?? styleOfColumn(patching.columns, column);
  const wanted = style(shown);
  if (value === null && wanted === shown) return "";
  const place = { top: row, left: column, bottom: row, right: column };
  patching.addedInRow = joined(patching.addedInRow, place);
  patching.added = joined(patching.added, place);
  return withPrefix(newCell(addressOf(row, column), wanted, value), patching.prefix);
}

function pending({ changes, next }: Patching): CellChange | undefined {
  return changes.cells[next];
}

function rootPrefix(xml: Uint8Array): string {
  const cursor = tagCursor(xml);
  nextTag(cursor);
  return latin1(xml, cursor.qualifiedStart, cursor.nameStart);
}
