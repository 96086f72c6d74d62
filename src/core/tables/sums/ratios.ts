// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import { storedDecimals } from "../../values/precision";
import type { DataTable, TableColumn } from "../data-table";
import type { FigureAt } from "./equation";
import {
  isBarePercent,
  isNotAdded,
  isPercentageHeading,
  isTotalLabel,
  percentageWords,
  type ShareWords,
} from "./table-words";

/** A percentage that is not what the cells beside it give. */
export interface RatioFault {
  readonly at: CellPosition;
  /** variation: (x − y) / y. ratio: x / y along the row. share: of the total of the column. */
  readonly form: RatioForm["kind"];
  /** A part of a whole, by its heading or its making; else a variation, a rate. */
  readonly isShare: boolean;
  readonly expected: number;
  /** Numerator and denominator: of a variation, the new figure and the old one. */
  readonly of: readonly [CellPosition, CellPosition];
  readonly isCertain: boolean;
}

interface RatioForm {
  readonly kind: "variation" | "ratio" | "share";
  readonly x: number;
  /** The column of the denominator; the row of the total for a share. */
  readonly y: number;
}

interface Judged {
  readonly at: CellPosition;
  readonly of: readonly [CellPosition, CellPosition];
  readonly expected: number;
  /** What the cell states, as a ratio. */
  readonly stated: number;
  /** rounded: to the last digit. cut: below it by less than a whole unit, as some write. near: above it by less. */
  readonly fit: "rounded" | "cut" | "near" | "none";
  readonly isTelling: boolean;
}

const NEAREST = 7;
const TRIED_ROWS = 200;
const MOST_PERCENT = 1000;

/** How a column of percentages is made, as most of its rows bear out. */
export interface Making {
  readonly column: TableColumn;
  readonly form: RatioForm;
}

/** Columns of percentages, with the making that fits most rows. */
export function makingsOf(table: DataTable, figureAt: FigureAt): readonly Making[] {
  const percents = table.columns.filter((column) => isPercentColumn(table, column));
  const plain = table.columns.filter((column) => !percents.includes(column));
  return percents.flatMap((column) => {
    const rows = table.rows.slice(0, TRIED_ROWS).map(({ row }) => row);
    const words = percentageWords(column.headings);
    let best: { form: RatioForm; score: number } | null = null;
    for (const form of formsFor(table, plain, column, words)) {
      const isSaid = isSaidShare(column, form);
      const score = bearing(judge(table, figureAt, column, form, rows), isSaid);
      if (score > 0 && (best === null || score > best.score)) best = { form, score };
    }
    return best ? [{ column, form: best.form }] : [];
  });
}

/** Percentages that fail where most others of their column hold. */
export function ratioFaults(table: DataTable, figureAt: FigureAt, { column, form }: Making): readonly RatioFault[] {
  const words = percentageWords(column.headings);
  const rows = table.rows.map(({ row }) => row);
  const judged = judge(table, figureAt, column, form, rows);
  const isSaid = isSaidShare(column, form);
  const holding = bearing(judged, isSaid);
  const failing = judged.filter(({ fit }) => fit === "none");
  const against = failing.length + judged.filter(({ fit }) => fit === "near").length;
  const isBorneOut = holding >= 3 && holding >= 2 * against;
  const isCertain = isBorneOut || (isSaid && holding > 0 && failing.length === 1 && against === 1 && !addUp(judged));
  if (!isCertain && (holding < 2 || holding <= against)) return [];
  // in two rows or more the missing sign is a convention
  const turned = failing.filter(isTurned).length;
  const sums = new Set(table.rows.filter(({ label }) => isTotalLabel(label)).map(({ row }) => row));
  return (
    failing
      // a total may bear the mean of the percentages above it: a choice, not a slip
      .filter(({ at }) => !sums.has(at.row))
      .filter((other) => !isTurned(other) || turned < 2)
      .map(({ at, of, expected }) => ({
        at,
        form: form.kind,
        isShare: form.kind === "share" || words === "share",
        expected,
        of,
        isCertain,
      }))
  );
}

function isSaidShare({ headings }: TableColumn, { kind }: RatioForm): boolean {
  return kind === "share" && (percentageWords(headings) === "share" || isBarePercent(headings));
}

function isTurned({ stated, expected }: Judged): boolean {
  return stated * expected < 0 && Math.abs(stated + expected) <= 0.01 * Math.abs(expected) + 0.005;
}

/** Shares of one whole make 100 %, give or take their rounding. */
function addUp(judged: readonly Judged[]): boolean {
  const parts = judged.filter(({ at, of }) => at.row !== of[1].row);
  const total = parts.reduce((sum, { stated }) => sum + stated, 0);
  return Math.abs(total - 1) <= 0.005 * (parts.length + 1);
}

/** Rows that bear out a making; one percentage in all rows bears out nothing, nor do 0 and 100 %. */
function bearing(judged: readonly Judged[], isSaid: boolean): number {
  const telling = judged.filter(({ fit, isTelling }) => isTelling && (fit === "rounded" || fit === "cut"));
  return new Set(telling.map(({ stated }) => stated)).size > 1 || isSaid ? telling.length : 0;
}

function isPercentColumn(table: DataTable, { column, headings }: TableColumn): boolean {
  let [percents, numbers, most] = [0, 0, 0];
  for (const { row } of table.rows) {
    const { type, number } = table.value(row, column);
    if (type === "percent") percents++;
    if (type !== "number") continue;
    numbers++;
    most = Math.max(most, Math.abs(number));
  }
  if (percents > numbers) return true;
  // «Quota posseduta» may be the amount that the percentage beside it is of
  const isSaid = headings.some((heading) => /%|percent/i.test(heading)) || most <= MOST_PERCENT;
  return numbers > 0 && isPercentageHeading(headings) && isSaid;
}

function formsFor(
  table: DataTable,
  plain: readonly TableColumn[],
  { column }: TableColumn,
  words: ShareWords,
): readonly RatioForm[] {
  const near = plain
    .filter((other) => other.column !== column && !other.headings.slice(-1).some(isNotAdded))
    .map((other) => other.column)
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .slice(0, NEAREST);
  const pairs = near.flatMap((x) => near.filter((y) => y !== x).map((y) => ({ x, y })));
  const variations = pairs.map((pair) => ({ kind: "variation" as const, ...pair }));
  const ratios = pairs.map((pair) => ({ kind: "ratio" as const, ...pair }));
  const totals = table.rows.filter(({ label }) => isTotalLabel(label)).map(({ row }) => row);
  const shares = near.flatMap((x) => totals.slice(-2).map((y) => ({ kind: "share" as const, x, y })));
  // of two that fit alike, the one that the heading names
  return words === "variation" ? [...variations, ...ratios, ...shares] : [...shares, ...ratios, ...variations];
}

function judge(
  table: DataTable,
  figureAt: FigureAt,
  { column, headings }: TableColumn,
  form: RatioForm,
  rows: readonly number[],
): readonly Judged[] {
  return rows.flatMap((row) => {
    const value = table.value(row, column);
    if ((value.type !== "percent" && value.type !== "number") || value.operator !== null) return [];
    const scale = value.type === "percent" || !isPercentageHeading(headings) ? 1 : 100;
    const at = { row, column };
    const of: Judged["of"] = [
      { row, column: form.x },
      form.kind === "share" ? { row: form.y, column: form.x } : { row, column: form.y },
    ];
    const x = figureAt(of[0].row, of[0].column);
    const y = figureAt(of[1].row, of[1].column);
    if (x.isBlank || y.isBlank || Number.isNaN(x.number) || Number.isNaN(y.number) || y.number === 0) return [];
    const ratio = x.number / y.number;
    const slack = (x.slack + Math.abs(ratio) * y.slack) / Math.abs(y.number) + 1e-9;
    const expected = form.kind === "variation" ? ratio - 1 : ratio;
    const stated = value.number / scale;
    // on a base below zero both signs are in use
    const isTurned = form.kind === "variation" && y.number < 0 && stated * expected < 0;
    const gap = isTurned ? Math.abs(stated) - Math.abs(expected) : stated - expected;
    const isTelling = ratio !== 0 && ratio !== 1;
    return [{ at, of, expected, stated, fit: fitOf(gap, stated, unitOf(value) / scale, slack), isTelling }];
  });
}

function fitOf(gap: number, stated: number, unit: number, slack: number): Judged["fit"] {
  if (Math.abs(gap) <= unit / 2 + slack) return "rounded";
  if (Math.abs(gap) > unit + slack) return "none";
  return gap * stated < 0 ? "cut" : "near";
}

/** A unit of the last digit that is shown or stored. */
function unitOf({ type, uncertainty, cell, number, decimals }: ReturnType<DataTable["value"]>): number {
  if (uncertainty > 0) return 2 * uncertainty;
  if (cell.formula !== "none") return 0;
  return type === "percent" ? 10 ** -storedDecimals(number) : 10 ** -decimals;
}
