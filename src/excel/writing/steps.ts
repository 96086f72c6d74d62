// SPDX-License-Identifier: EUPL-1.2
import { batched } from "../batched";
import type { CellStyle } from "../../core/workbook/plan";
import type { Area } from "../reading/area";
import { entered } from "./entered";
import type { Held } from "./held";
import { HOUSE_STYLES } from "../../core/workbook/house-style";
import { applyBorder, applyLook } from "./house-look";
import { cutBySize, matrixOf, rectangles, type Rectangle } from "./rectangles";

/** A piece of writing on one sheet; `bytes` is about what it adds to a request. */
export interface Step {
  readonly sheetId: string;
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** What one cell is to hold and to look like. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly held: Held;
  /** null: leave the number format. */
  readonly format: string | null;
  readonly style: CellStyle;
}

/** Excel on the web takes 5 MB a request; what is sent is only estimated, so that we stay well below. */
const MOST_BYTES = 1_500_000;
/** Naming an area and setting one property of it. */
const ROUND_ONE_RANGE = 400;
const ROUND_ONE_LOOK = 4000;

/** Contents, to be written before any format. */
export function contentSteps(sheetId: string, cells: readonly CellToWrite[]): readonly Step[] {
  const sizeOf = ({ held }: CellToWrite): number => JSON.stringify(entered(held)).length * 1.1 + 1;
  return stepsOf(sheetId, rectangles(cells), sizeOf, (range, rectangle) => {
    range.values = matrixOf(rectangle, ({ held }) => entered(held));
  });
}

/** Number formats, as US codes. */
export function formatSteps(sheetId: string, cells: readonly CellToWrite[]): readonly Step[] {
  const formatted = cells.filter(({ format }) => format !== null);
  const sizeOf = ({ format }: CellToWrite): number => format!.length + 4;
  return stepsOf(sheetId, rectangles(formatted), sizeOf, (range, rectangle) => {
    range.numberFormat = matrixOf(rectangle, ({ format }) => format!);
  });
}

/** Fonts, fills, borders and alignment, an area of equal cells at a time. */
export function lookSteps(sheetId: string, cells: readonly CellToWrite[], size: number): readonly Step[] {
  const byStyle = new Map<Exclude<CellStyle, "keep">, CellToWrite[]>();
  for (const cell of cells) {
    if (cell.style === "keep") continue;
    const same = byStyle.get(cell.style);
    if (same) same.push(cell);
    else byStyle.set(cell.style, [cell]);
  }
  return [...byStyle].flatMap(([style, same]) =>
    rectangles(same).map((area) => lookStep(sheetId, area, HOUSE_STYLES[style], size)),
  );
}

function lookStep(sheetId: string, area: Area, look: (typeof HOUSE_STYLES)["title"], size: number): Step {
  return {
    sheetId,
    bytes: ROUND_ONE_LOOK,
    apply: (sheet) => {
      const range = rangeAt(sheet, area);
      applyLook(range, look, size);
      if (look.border) applyBorder(range, look.border, area.rows, area.columns);
    },
  };
}

function stepsOf(
  sheetId: string,
  whole: readonly Rectangle<CellToWrite>[],
  sizeOf: (cell: CellToWrite) => number,
  set: (range: Excel.Range, rectangle: Rectangle<CellToWrite>) => void,
): readonly Step[] {
  return cutBySize(whole, sizeOf, MOST_BYTES / 2).map((rectangle) => ({
    sheetId,
    bytes: ROUND_ONE_RANGE + rectangle.cells.reduce((sum, cell) => sum + sizeOf(cell), 0),
    apply: (sheet) => set(rangeAt(sheet, rectangle), rectangle),
  }));
}

function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Puts steps together, in their order, into requests that the host takes. */
export function inBatches(steps: readonly Step[]): readonly (readonly Step[])[] {
  return batched(steps, ({ bytes }) => bytes, MOST_BYTES);
}
