// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import { storedDecimals } from "../../values/precision";
import type { TypedValue } from "../../values/typed-value";
import type { DataTable } from "../data-table";

/** What a cell brings to a sum. */
export interface Figure {
  /** NaN: there is something, and no figure can be told from it («n.d.», an error, «circa 12»). */
  readonly number: number;
  /** How far the true figure may be from it, for what the cell does not show. */
  readonly slack: number;
  /** Nothing is written there, or a dash: it counts nothing, and is no zero that somebody stated. */
  readonly isBlank: boolean;
  readonly isDash: boolean;
}

const NOTHING: Figure = { number: 0, slack: 0, isBlank: true, isDash: false };
const DASHED: Figure = { ...NOTHING, isDash: true };
const UNKNOWN: Figure = { number: NaN, slack: 0, isBlank: false, isDash: false };
const DASH = /^\s*[-–—−]*\s*$/;

/** The figures of a table; each is told once, and so is whether a column holds rounded amounts. */
export function figuresOf(table: DataTable): (row: number, column: number) => Figure {
  const known = new Map<
    number,
    { readonly rounding: number; readonly isGrouped: boolean; readonly figures: Figure[] }
  >();
  const { from } = table;
  return (row, column) => {
    let own = known.get(column);
    if (!own)
      known.set(
        column,
        (own = { rounding: roundingOf(table, column), isGrouped: isGrouped(table, column), figures: [] }),
      );
    return (own.figures[row - from.row] ??= figureOf(table.value(row, column), own.rounding, own.isGrouped));
  };
}

/** Where a text of the column says that its point parts thousands («1.234,56», «1.234.567»), «1.250» is no longer in doubt. */
function isGrouped(table: DataTable, column: number): boolean {
  const texts = table.rows.map(({ row }) => table.value(row, column).cell).filter(({ kind }) => kind === "text");
  return (
    texts.some(({ text }) => /\.\d{3}[.,]\d|\d,\d\d\D*$/.test(text)) &&
    !texts.some(({ text }) => /\.\d{1,2}\D*$/.test(text))
  );
}

function figureOf(value: TypedValue, rounding: number, isGrouped: boolean): Figure {
  const { type, number, cell } = value;
  if (type === "number" || type === "percent") {
    const isInDoubt = value.ambiguous !== null && !(isGrouped && value.ambiguous.code === "thousands-or-decimals");
    if (value.operator !== null || isInDoubt) return UNKNOWN;
    const slack = Math.max(slackOf(value), cell.formula === "none" ? rounding : 0);
    return { number, slack, isBlank: false, isDash: false };
  }
  if (cell.kind === "blank") return cell.formula === "never-calculated" ? UNKNOWN : NOTHING;
  if (cell.kind !== "text" || !DASH.test(cell.text)) return UNKNOWN;
  return cell.text.trim() === "" ? NOTHING : DASHED;
}

/** Half of the last digit that is stored, or of that shown where the rest was never typed. */
export function slackOf({ uncertainty, cell, number }: TypedValue): number {
  if (uncertainty > 0) return uncertainty;
  if (cell.formula !== "none" || Number.isInteger(number)) return 0;
  return 0.5 * 10 ** -storedDecimals(number);
}

const IN_THOUSANDS = /migliaia|milioni|\bmln\b|\bk€|€\s?\/?\s?000|\.000\b/;

/**
 * Amounts are often rounded to the euro, or to thousands, one by one: each may be half a unit off. Counts of people
 * or of acts are not.
 */
function roundingOf(table: DataTable, column: number): number {
  const headings = table.columns.find((other) => other.column === column)?.headings ?? [];
  let most = 0;
  for (const { row } of table.rows) {
    const { type, number } = table.value(row, column);
    if (type !== "number") continue;
    if (!Number.isInteger(number)) return 0;
    most = Math.max(most, Math.abs(number));
  }
  return most >= 1000 || IN_THOUSANDS.test(fold([table.title, ...headings].join(" "))) ? 0.5 : 0;
}

/** «n.s.», «n.d.»: a text where a figure would stand; not a blank, nor a dash. */
export function isNotStated({ cell }: TypedValue): boolean {
  return cell.kind === "text" && !DASH.test(cell.text) && !/\d/.test(cell.text);
}
