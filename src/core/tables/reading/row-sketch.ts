// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/snapshot";
import { interpret } from "../../values/interpret";
import { formatMeaning } from "../../values/number-format";

/** A row before anything is known of its columns. */
export interface RowSketch {
  readonly row: number;
  /**
   * "figures": a row of the body. "words", "years": several texts, or years beside texts: a heading, or a body without
   * figures. "single": one text alone: a title, a part of the table, a note.
   */
  readonly kind: "figures" | "words" | "years" | "single";
  /** Columns of texts, of figures, and of signs that stand for a figure («-», «n.d.»), ascending. */
  readonly texts: readonly number[];
  readonly figures: readonly number[];
  readonly signs: readonly number[];
}

/** The filled rows of an area, downwards. */
export function sketchRows(sheet: Sheet, first: number, last: number, left: number, right: number): RowSketch[] {
  const sketches: RowSketch[] = [];
  for (let row = first; row <= last; row++) {
    const sketch = sketchOf(sheet, row, left, right);
    if (sketch) sketches.push(sketch);
  }
  return sketches;
}

function sketchOf(sheet: Sheet, row: number, left: number, right: number): RowSketch | null {
  const [texts, figures, signs]: [number[], number[], number[]] = [[], [], []];
  let years = 0;
  for (const column of sheet.columns(row)) {
    if (column < left || column > right) continue;
    const cell = sheet.cell(row, column);
    const says = cellSays(cell);
    if (says === "text") texts.push(column);
    else if (says === "sign") signs.push(column);
    else if (says === "figure") {
      figures.push(column);
      if (yearIn(cell) !== null) years++;
    }
  }
  if (texts.length + figures.length + signs.length === 0) return null;
  return { row, kind: kindOf(texts.length, figures.length, signs.length, years), texts, figures, signs };
}

function kindOf(texts: number, figures: number, signs: number, years: number): RowSketch["kind"] {
  if (figures > 0) return years === figures && signs === 0 && texts + years > 1 ? "years" : "figures";
  if (signs > 0) return "figures";
  return texts > 1 ? "words" : "single";
}

/** «-», «//», «n.s.», «n.d.», «n/a»: there could be a figure, and there is none. */
const SIGN = /^(?:[-–—−/*.•]{1,5}|n\s?[./]?\s?[a-z]\.?(?:\s?[a-z]\.?)?|nessun[oa]?)$/i;
const MAY_BE_FIGURE = /^[\s€$(+−–-]*\d/;

/** Cheap: most cells are told by their kind, and only a text that begins like a figure is read. */
export function cellSays(cell: Cell): "nothing" | "text" | "figure" | "sign" {
  if (cell.kind === "blank") return "nothing";
  if (cell.kind === "error") return "sign";
  if (cell.kind === "number") return isDay(cell) ? "text" : "figure";
  const text = cell.text.trim();
  if (cell.kind === "boolean" || text === "") return cell.kind === "boolean" ? "text" : "nothing";
  if (text.length <= 7 && SIGN.test(text)) return "sign";
  if (text.length > 40 || !MAY_BE_FIGURE.test(text)) return "text";
  const { type } = interpret(cell);
  return type === "number" || type === "percent" ? "figure" : "text";
}

function isDay(cell: Cell): boolean {
  const { kind } = formatMeaning(cell.format);
  return kind === "date" || kind === "time";
}

/** A year as headings bear it: 2021, or «2021»; null for 2.021 and for other numbers. */
export function yearIn(cell: Cell): number | null {
  const number = cell.kind === "text" ? Number(/^\s*((?:19|20)\d\d)\s*$/.exec(cell.text)?.[1] ?? NaN) : cell.number;
  if (!Number.isInteger(number) || number < 1990 || number > 2060) return null;
  return cell.kind === "number" && /[,.€]/.test(cell.format) ? null : number;
}
