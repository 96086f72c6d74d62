// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { ColumnHabits } from "../values/surroundings";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import type { TypedValue } from "../values/typed-value";
import type { Polarity } from "../scorecard/model";
import { polarityWord, POLARITY_LETTERS } from "../scorecard/polarity/polarity-words";

type Counts = { -readonly [habit in keyof ColumnHabits]: number };

/** A memo beside the sheets, which stand still: it lives as long as they do. */
const known = new WeakMap<Sheet, Map<number, ColumnHabits>>();

/**
 * How a column of a sheet is written, whole: who fills a column fills it in one way, whatever table a cell is in. Asked
 * only where a cell can be read in two ways; then the column is walked once.
 */
export function columnHabits(sheet: Sheet, column: number): ColumnHabits {
  const columns = known.get(sheet) ?? new Map<number, ColumnHabits>();
  known.set(sheet, columns);
  const habits = columns.get(column) ?? countHabits(sheet, column);
  columns.set(column, habits);
  return habits;
}

function countHabits(sheet: Sheet, column: number): ColumnHabits {
  const counts: Counts = {
    decimalComma: 0,
    decimalPoint: 0,
    dates: 0,
    dayFirst: 0,
    monthFirst: 0,
    percents: 0,
    fractions: 0,
    plain: 0,
  };
  for (const row of sheet.rows()) {
    const cell = sheet.cell(row, column);
    if (cell.kind === "text" || cell.kind === "number") count(cell, interpret(cell), counts);
  }
  return counts;
}

function count(cell: Cell, value: TypedValue, counts: Counts): void {
  if (value.ambiguous?.code === "year-missing") counts.dates++;
  if (value.ambiguous !== null) return;
  if (value.type === "date") countDate(cell, counts);
  if (value.type !== "number" && value.type !== "percent") return;
  if (cell.kind === "text") countDecimals(cell.text, counts);
  if (value.type === "percent") counts.percents++;
  else if (!Number.isInteger(value.number) && Math.abs(value.number) <= 1.5) counts.fractions++;
  else if (Math.abs(value.number) > 1.5) counts.plain++;
}

function countDate({ kind, text }: Cell, counts: Counts): void {
  counts.dates++;
  const figures = kind === "text" ? /(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text) : null;
  if (!figures) return;
  if (Number(figures[1]) > 12) counts.dayFirst++;
  else if (Number(figures[2]) > 12) counts.monthFirst++;
}

function countDecimals(text: string, counts: Counts): void {
  if (/\d,\d{1,2}(?!\d)|\d,\d{4}|(?<!\d)0,\d|(?:\.\d{3}){2}/.test(text)) counts.decimalComma++;
  else if (/\d\.\d{1,2}(?!\d)|\d\.\d{4}|(?<!\d)0\.\d|(?:,\d{3}){2}/.test(text)) counts.decimalPoint++;
}

const worded = new WeakMap<Sheet, Map<number, boolean>>();

/** True where a polarity column says its polarities in words: then «-» stands for nothing, not for "decreasing". */
export function saysPolarityInWords(sheet: Sheet, column: number): boolean {
  const columns = worded.get(sheet) ?? new Map<number, boolean>();
  worded.set(sheet, columns);
  const says = columns.get(column) ?? [...sheet.rows()].some((row) => isPolarityInWords(sheet.cell(row, column)));
  columns.set(column, says);
  return says;
}

function isPolarityInWords({ kind, text }: Cell): boolean {
  return kind === "text" && /[a-z]{2}/i.test(text) && polarityWord(fold(text)) !== null;
}

const lettered = new WeakMap<Sheet, Map<number, ReadonlyMap<string, Polarity>>>();

/** What the single letters of a polarity column stand for: «C» and «D» together, since «D» alone may be «diretto». */
export function polarityLetters(sheet: Sheet, column: number): ReadonlyMap<string, Polarity> {
  const columns = lettered.get(sheet) ?? new Map<number, ReadonlyMap<string, Polarity>>();
  lettered.set(sheet, columns);
  const letters = columns.get(column) ?? lettersIn(sheet, column);
  columns.set(column, letters);
  return letters;
}

function lettersIn(sheet: Sheet, column: number): ReadonlyMap<string, Polarity> {
  const written = new Set<string>();
  for (const row of sheet.rows()) {
    const { kind, text } = sheet.cell(row, column);
    const said = kind === "text" ? fold(text) : "";
    if (/^[a-z]$/.test(said)) written.add(said);
  }
  const pair = POLARITY_LETTERS.find(([up, down]) => written.size === 2 && written.has(up) && written.has(down));
  return new Map(
    pair
      ? [
          [pair[0], "up"],
          [pair[1], "down"],
        ]
      : [],
  );
}
