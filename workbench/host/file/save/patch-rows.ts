// SPDX-License-Identifier: EUPL-1.2
import { addressOf, rangeAddress } from "../../../../src/core/workbook/address";
import { joined, type Block } from "../../../../src/core/workbook/block";
import { dimensionPatches, spansPatches } from "../../../../src/xlsx/writing/sheet/extent-patches";
import { columnStyles, styleOfColumn, styleOfRow } from "../../../../src/xlsx/writing/sheet/sheet-format";
import { walkSheet, type CellPlace, type RowPlace } from "../../../../src/xlsx/writing/sheet/walk-sheet";
import { findAttribute } from "../../../../src/xlsx/writing/xml/attributes";
import {
  appendPatch,
  applyPatches,
  attributePatches,
  withPrefix,
  type Patch,
} from "../../../../src/xlsx/writing/xml/patches";
import { asBuffer, latin1, nextTag, tagCursor } from "../../../../src/xlsx/writing/xml/tag-cursor";
import type { StoredContent } from "../../../../src/xlsx/writing/sheet/cell-content";
import type { CellChange, CellContentChange } from "./cell-changes";
import type { LookChange } from "./look-xf";
import { plainFormula, storedValue } from "./stored-value";

/** Attributes of a row that change; null takes one away. */
export type RowAttributes = ReadonlyMap<string, string | null>;

export interface RowsToPatch {
  readonly cells: readonly CellChange[];
  readonly rows: ReadonlyMap<number, RowAttributes>;
  /** Formulas that shared a text which is gone: their own. */
  readonly unshared: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Results that are no longer true. */
  readonly isStale: (row: number, column: number) => boolean;
  readonly style: (present: number, look: LookChange) => number;
  /** Number of the metadata by which a formula is known as one that spills; null: files of this kind cannot say it. */
  readonly dynamic: () => number | null;
}

interface Patching extends RowsToPatch {
  readonly xml: Uint8Array;
  readonly prefix: string;
  readonly columns: ReturnType<typeof columnStyles>;
  readonly patches: Patch[];
  /** Rows with something to be done that are not met yet, ascending. */
  readonly waiting: readonly number[];
  readonly byRow: ReadonlyMap<number, readonly CellChange[]>;
  nextRow: number;
  /** The cells of the row being walked, and the first of them that is not met yet. */
  cellsOfRow: readonly CellChange[];
  nextCell: number;
  rowStyle: number | null;
  addedInRow: Block | null;
  added: Block | null;
}

/** The sheet's part with cells and rows as they are now. Unlike the product's writer this one may write over formulas. */
export function patchedRows(xml: Uint8Array, wanted: RowsToPatch): Uint8Array {
  const byRow = new Map<number, CellChange[]>();
  for (const cell of wanted.cells) {
    const known = byRow.get(cell.row);
    if (known) known.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const waiting = [...new Set([...byRow.keys(), ...wanted.rows.keys()])].sort((a, b) => a - b);
  const fresh = { nextRow: 0, cellsOfRow: [], nextCell: 0, rowStyle: null, addedInRow: null, added: null };
  const given = { ...wanted, xml, prefix: rootPrefix(xml), columns: columnStyles(xml), waiting, byRow };
  const patching: Patching = { ...given, patches: [], ...fresh };
  const data = walkSheet(xml, {
    row: (row) => beginRow(patching, row),
    cell: (cell) => meetCell(patching, cell),
    rowEnd: (row) => endRow(patching, row),
  });
  const last = rowsBefore(patching, Infinity);
  if (last !== "") patching.patches.push(appendPatch({ ...data, xml }, last));
  if (patching.added) patching.patches.push(...dimensionPatches(xml, patching.added));
  return applyPatches(xml, patching.patches);
}

function beginRow(patching: Patching, place: RowPlace): void {
  const { xml, patches, rows, byRow, waiting } = patching;
  const before = rowsBefore(patching, place.row);
  if (before !== "") patches.push({ start: place.start, end: place.start, text: before });
  if (waiting[patching.nextRow] === place.row) patching.nextRow++;
  for (const [name, value] of rows.get(place.row) ?? [])
    patches.push(...attributePatches({ ...place, xml }, name, value));
  startRow(patching, byRow.get(place.row));
  patching.rowStyle = styleOfRow(xml, place);
  patching.addedInRow = null;
}

function startRow(patching: Patching, cells: readonly CellChange[] = []): void {
  patching.cellsOfRow = cells;
  patching.nextCell = 0;
}

function meetCell(patching: Patching, place: CellPlace): void {
  const text = cellsBefore(patching, place.column);
  if (text !== "") patching.patches.push({ start: place.start, end: place.start, text });
  const change = pending(patching);
  if (change?.column === place.column) {
    patching.nextCell++;
    patchCell(patching, place, change);
    return;
  }
  const own = patching.unshared.get(place.row)?.get(place.column);
  if (own !== undefined) replaceFormula(patching, place, own);
  if (patching.isStale(place.row, place.column)) forgetResult(patching, place);
}

function endRow(patching: Patching, place: RowPlace): void {
  const { xml, patches } = patching;
  const text = cellsBefore(patching, Infinity);
  if (text !== "") patches.push(appendPatch({ ...place, xml }, text));
  const added = patching.addedInRow;
  if (added) patches.push(...spansPatches(xml, place, added.left, added.right));
}

function patchCell(patching: Patching, place: CellPlace, { look, content }: CellChange): void {
  const { xml, patches } = patching;
  const tag = { ...place, xml };
  const present = Number(findAttribute(xml, place.nameEnd, place.openEnd, "s")?.value ?? 0);
  if (look) {
    const style = patching.style(present, look);
    if (style !== present) patches.push(...attributePatches(tag, "s", String(style)));
  }
  if (!content) {
    if (patching.isStale(place.row, place.column)) forgetResult(patching, place);
    return;
  }
  const { type, xml: value } = valueOf(content);
  patches.push(...attributePatches(tag, "t", type));
  // Value metadata describes the value that goes, cell metadata the formula.
  patches.push(...attributePatches(tag, "vm", null));
  if (content.formula !== "keep") patches.push(...attributePatches(tag, "cm", cellMetadata(patching, content)));
  const formula = content.formula === "keep" ? formulaAsItIs(xml, place) : formulaXml(patching, place, content);
  const inside = formula + withPrefix(value, patching.prefix);
  if (place.closeStart !== place.end) patches.push({ start: place.openEnd, end: place.closeStart, text: inside });
  else if (inside !== "") patches.push(appendPatch(tag, inside));
}

function valueOf({ cell, formula, isUnknown }: CellContentChange): StoredContent {
  return isUnknown ? { type: null, xml: "" } : storedValue(cell, formula !== null);
}

function formulaAsItIs(xml: Uint8Array, { formula: { start, end } }: CellPlace): string {
  return start < 0 ? "" : asBuffer(xml).toString("utf8", start, end);
}

function replaceFormula({ prefix, patches }: Patching, { formula }: CellPlace, text: string): void {
  patches.push({ start: formula.start, end: formula.end, text: withPrefix(plainFormula(text), prefix) });
}

function forgetResult({ xml, patches }: Patching, place: CellPlace): void {
  // Some programs write an empty result: nothing to forget.
  if (place.value.start < 0 || place.value.closeStart <= place.value.openEnd) return;
  patches.push(...attributePatches({ ...place, xml }, "t", null), ...attributePatches({ ...place, xml }, "vm", null));
  patches.push({ start: place.value.start, end: place.value.end, text: "" });
}

/** New rows that stand above `row`, and are not in the part. */
function rowsBefore(patching: Patching, row: number): string {
  let text = "";
  for (
    let next = patching.waiting[patching.nextRow];
    next !== undefined && next < row;
    next = patching.waiting[patching.nextRow]
  ) {
    patching.nextRow++;
    patching.rowStyle = null;
    startRow(patching, patching.byRow.get(next));
    text += newRow(patching, next, cellsBefore(patching, Infinity));
  }
  return text;
}

function newRow({ rows, prefix }: Patching, row: number, cells: string): string {
  const attributes = [...(rows.get(row) ?? [])].filter(([, value]) => value !== null);
  if (cells === "" && attributes.length === 0) return "";
  const own = attributes.map(([name, value]) => ` ${name}="${value!}"`).join("");
  return withPrefix(`<row r="${String(row + 1)}"${own}>`, prefix) + cells + withPrefix("</row>", prefix);
}

/** New cells of the row being walked that stand left of `column`. */
function cellsBefore(patching: Patching, column: number): string {
  let text = "";
  for (let change = pending(patching); change && change.column < column; change = pending(patching)) {
    patching.nextCell++;
    text += newCell(patching, change);
  }
  return text;
}

function pending({ cellsOfRow, nextCell }: Patching): CellChange | undefined {
  return cellsOfRow[nextCell];
}

function newCell(patching: Patching, change: CellChange): string {
  const { row, column, look, content } = change;
  const shown = patching.rowStyle ?? styleOfColumn(patching.columns, column);
  const style = look ? patching.style(shown, look) : shown;
  const value = content && valueOf(content);
  const formula = content && content.formula !== "keep" ? formulaXml(patching, change, content) : "";
  if (style === shown && formula === "" && (value?.xml ?? "") === "") return "";
  const metadata = content ? cellMetadata(patching, content) : null;
  const place = { top: row, left: column, bottom: row, right: column };
  patching.addedInRow = joined(patching.addedInRow, place);
  patching.added = joined(patching.added, place);
  const own = [
    ` r="${addressOf(row, column)}"`,
    style === 0 ? "" : ` s="${String(style)}"`,
    value?.type ? ` t="${value.type}"` : "",
    metadata === null ? "" : ` cm="${metadata}"`,
  ].join("");
  return `${withPrefix(`<c${own}>`, patching.prefix)}${formula}${withPrefix(`${value?.xml ?? ""}</c>`, patching.prefix)}`;
}

function cellMetadata({ dynamic }: Patching, { formula }: CellContentChange): string | null {
  const number = typeof formula === "object" && formula?.spill ? dynamic() : null;
  return number === null ? null : String(number);
}

function formulaXml(
  { prefix }: Patching,
  { row, column }: { readonly row: number; readonly column: number },
  { formula }: CellContentChange,
): string {
  if (formula === null || formula === "keep") return "";
  const { text, spill } = formula;
  if (!spill) return withPrefix(plainFormula(text), prefix);
  const end = { row: row + spill.rows - 1, column: column + spill.columns - 1 };
  const array = `<f t="array" ref="${rangeAddress({ row, column }, end)}">`;
  return withPrefix(plainFormula(text).replace("<f>", array), prefix);
}

function rootPrefix(xml: Uint8Array): string {
  const cursor = tagCursor(xml);
  nextTag(cursor);
  return latin1(xml, cursor.qualifiedStart, cursor.nameStart);
}
