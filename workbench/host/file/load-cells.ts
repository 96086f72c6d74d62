// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../../../src/core/workbook/perf-marks";
import type { FormulaCell } from "../../../src/core/workbook/references/formula-cell";
import { shiftedFormula } from "../../../src/core/workbook/references/shift-formula";
import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { shownFormula } from "../../../src/xlsx/reading/shown-formula";
import { sheetFormulas } from "../../../src/xlsx/writing/formulas/sheet-formulas";
import { walkSheet, type RowPlace, type Span } from "../../../src/xlsx/writing/sheet/walk-sheet";
import { asBuffer } from "../../../src/xlsx/writing/xml/tag-cursor";
import { attributeValueStart, findAttribute } from "../../../src/xlsx/writing/xml/attributes";
import { isTrue } from "../../../src/xlsx/writing/workbook/outline";
import { areaAt, cellKey } from "../workbook/area";
import { EMPTY_CELL, isPlainEmpty, type HostCell } from "../workbook/cell";
import type { Look } from "../workbook/look";
import type { HostSheet } from "../workbook/model";
import type { FileLooks } from "./looks/file-looks";

const ZERO = 0x30;

/**
 * Fills a sheet with the cells and rows of its part, in one walk: what a cell holds comes from the project's own reader,
 * how it looks from the style that the part gives it.
 */
export function loadCells(target: HostSheet, from: Sheet, looks: FileLooks, xml: Uint8Array): void {
  // A sheet without rows at all is no sheet to Excel; our own reader lets it be, and so does the host.
  if (!asBuffer(xml).includes("sheetData")) return;
  const blanks = new Map<string, Map<Look, HostCell>>();
  // Cells that belong to a formula of the newer kind, which spills, say so by this.
  const dynamic = new Set<number>();
  walkSheet(xml, {
    row: (place) => loadRow(target, looks, xml, place),
    cell: (place) => {
      const { row, column } = place;
      const look = looks.of(numberAt(xml, place, "s"));
      const cell = hostCell(from.cell(row, column), look, blanks);
      if (!isPlainEmpty(cell)) target.cells.set(cellKey(row, column), cell);
      const isDynamic = place.formula.start >= 0 && attributeValueStart(xml, place.nameEnd, place.openEnd, "cm") >= 0;
      if (isDynamic) dynamic.add(cellKey(row, column));
    },
  });
  for (const formula of sheetFormulas(xml, 0)) loadFormula(target, formula, dynamic);
}

/** Number in an attribute, without making a text of it; 0 where there is none. */
function numberAt(xml: Uint8Array, { nameEnd, openEnd }: Span, name: string): number {
  let at = attributeValueStart(xml, nameEnd, openEnd, name);
  if (at < 0) return 0;
  let number = 0;
  for (; xml[at]! >= ZERO && xml[at]! < ZERO + 10; at++) number = number * 10 + xml[at]! - ZERO;
  return number;
}

function loadRow(target: HostSheet, looks: FileLooks, xml: Uint8Array, place: RowPlace): void {
  const read = (name: string): string | undefined => findAttribute(xml, place.nameEnd, place.openEnd, name)?.value;
  const height = Number(read("ht"));
  if (height >= 0) target.rowHeights.set(place.row, height);
  if (isTrue(read("hidden"))) target.hiddenRows.add(place.row);
  if (!isTrue(read("customFormat"))) return;
  const style = Number(read("s") ?? 0);
  target.rowStyles.set(place.row, { format: looks.formatOf(style), look: looks.of(style) });
}

/** Sheets are full of cells that have a border and nothing else: equal ones are one object. */
function hostCell(cell: Cell, look: Look, blanks: Map<string, Map<Look, HostCell>>): HostCell {
  if (cell.kind === "blank") return blankCell(cell.format, look, blanks);
  const { format } = cell;
  const base = { formula: null, format, look, spilledFrom: null, array: null };
  if (cell.kind === "number") return { ...base, kind: "Double", value: cell.number };
  if (cell.kind === "boolean") return { ...base, kind: "Boolean", value: cell.number === 1 };
  return { ...base, kind: cell.kind === "error" ? "Error" : "String", value: cell.text };
}

function blankCell(format: string, look: Look, blanks: Map<string, Map<Look, HostCell>>): HostCell {
  const ofFormat = blanks.get(format) ?? new Map<Look, HostCell>();
  blanks.set(format, ofFormat);
  const cell = ofFormat.get(look) ?? { ...EMPTY_CELL, format, look };
  ofFormat.set(look, cell);
  return cell;
}

/** More cells than an array formula of a file may rule over here: what lies beyond keeps its values. */
const MOST_OF_ARRAY = 100_000;

function loadFormula(sheet: HostSheet, found: FormulaCell, dynamic: ReadonlySet<number>): void {
  const { row, column, results, text, down, right, unknown } = found;
  const formula = unknown ? "=#REF!" : shownFormula(shiftedFormula(text, down, right));
  const first = cellKey(row, column);
  const [rows, columns] = [results.bottom - results.top + 1, results.right - results.left + 1];
  if (rows * columns === 1 || rows * columns > MOST_OF_ARRAY) return put(sheet, first, { formula });
  const spills = dynamic.has(first) || text.includes("_xlfn.") || PERF_FUNCTION.test(text);
  const array = areaAt(sheet, results.top, results.left, rows, columns);
  for (let r = results.top; r <= results.bottom; r++) {
    for (let c = results.left; c <= results.right; c++) {
      const key = cellKey(r, c);
      // The older array formulas belong to all their cells; those of newer functions spill over cells that have none.
      if (!spills) put(sheet, key, { formula, array });
      else put(sheet, key, key === first ? { formula } : { spilledFrom: first });
    }
  }
}

function put(sheet: HostSheet, key: number, change: Partial<HostCell>): void {
  sheet.cells.set(key, { ...(sheet.cells.get(key) ?? EMPTY_CELL), ...change });
}
