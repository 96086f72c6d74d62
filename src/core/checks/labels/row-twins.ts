// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";
import type { TypedValue } from "../../values/typed-value";
import type { Sheet } from "../../workbook/snapshot";
import { sameFigure } from "../index/same/same-figure";
import { letterHash } from "./letter-hash";

/** Rows of one dashboard under one objective that bear one name, two or more; in reading order. */
export type Twins = readonly Indicator[];

/** Finds them among the rows of a block; capitals, accents and punctuation make no other name. */
export function twinsIn(rows: readonly Indicator[]): readonly Twins[] {
  const found = new Map<Indicator, Indicator[]>();
  let byHash = new Map<number, Indicator>();
  let objective = "";
  for (const row of rows) {
    if (row.objectiveId !== objective) [objective, byHash] = [row.objectiveId, new Map<number, Indicator>()];
    if (row.label === "" || row.status === "empty") continue;
    const hash = letterHash(row.label);
    const first = byHash.get(hash);
    if (first === undefined) byHash.set(hash, row);
    else if (areTwins(first, row)) {
      const twins = found.get(first);
      if (twins) twins.push(row);
      else found.set(first, [first, row]);
    }
  }
  return [...found.values()];
}

function areTwins(one: Indicator, other: Indicator): boolean {
  if (foldLabel(one.label) !== foldLabel(other.label)) return false;
  return one.operational === other.operational || foldLabel(one.operational) === foldLabel(other.operational);
}

/** The same result and the same target, or neither. */
export function showTheSame(one: Indicator, other: Indicator): boolean {
  return isSame(one.target, other.target) && isSame(one.actual, other.actual);
}

function isSame(one: TypedValue, other: TypedValue): boolean {
  if (one.type === "blank" || other.type === "blank") return one.type === other.type;
  if (one.type === "text" && other.type === "text") return foldLabel(one.cell.text) === foldLabel(other.cell.text);
  return sameFigure(one, other) === true;
}

/**
 * Whether another column tells two rows apart: a place, a quarter, a person, whatever its heading. Figures, and the
 * numbers by which rows are counted, tell nothing.
 */
export function areToldApart(one: Indicator, other: Indicator, block: Block, sheet: Sheet | undefined): boolean {
  if (sheet === undefined) return false;
  const { columns } = one;
  const figures = [columns.actual, columns.target, columns.declared, columns.weight, columns.baseline];
  for (let column = block.from.column; column <= block.to.column; column++) {
    if (figures.includes(column) || column === columns.label) continue;
    const [a, b] = [sheet.cell(one.row, column), sheet.cell(other.row, column)];
    if (a.kind === "text" && b.kind === "text" && foldLabel(a.text) !== foldLabel(b.text)) return true;
    if (a.kind === "text" && b.kind === "blank" && column !== columns.operational) return true;
    if (a.kind === "blank" && b.kind === "text" && column !== columns.operational) return true;
    if (a.kind === "number" && b.kind === "number" && a.number !== b.number && !isCounter(a.number)) return true;
  }
  return false;
}

/** A year, or a date, is no number of a row. */
const MOST_ROWS = 1900;

function isCounter(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < MOST_ROWS;
}
