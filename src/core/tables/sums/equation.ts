// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { Figure } from "./figures";

/** A cell of a sum, and whether it is added or taken away. */
export interface Term {
  readonly at: CellPosition;
  readonly sign: 1 | -1;
}

/** What a table says of itself: a cell is the sum of others. */
export interface Equation {
  /** total, subtotal: down a column. across: along a row. */
  readonly kind: "total" | "subtotal" | "across" | "difference";
  readonly target: CellPosition;
  readonly terms: readonly Term[];
  /** What the cell holds, less what the others give. */
  readonly residual: number;
  readonly holds: boolean;
  /** The relation is borne out by the rest of the table, or by exact words: a person need not decide. */
  readonly isCertain: boolean;
  /** See `Worked`: it fails, and is hardly a sum. */
  readonly isUnlike: boolean;
}

export type FigureAt = (row: number, column: number) => Figure;

/** A sum worked out at one place. */
export interface Worked {
  readonly residual: number;
  readonly holds: boolean;
  /** Two or more parts are not zero: that it holds is no chance. */
  readonly isTelling: boolean;
  /** Less than the greatest of parts of one sign: a mean, a maximum, heads that are counted once; hardly a sum. */
  readonly isUnlike: boolean;
}

/** null where a cell cannot be told, or the target is blank. */
export function work(figureAt: FigureAt, target: CellPosition, terms: readonly Term[]): Worked | null {
  const whole = figureAt(target.row, target.column);
  if (isUnknown(whole)) return null;
  const parts = terms.map(({ at }) => figureAt(at.row, at.column));
  return workOut(
    whole,
    parts,
    terms.map(({ sign }) => sign),
  );
}

function isUnknown({ isBlank, number }: Figure): boolean {
  return isBlank || Number.isNaN(number);
}

/** The same for figures at hand, added where no signs are given: many sums are tried, and few are kept. */
export function workOut(whole: Figure, parts: readonly Figure[], signs?: readonly (1 | -1)[]): Worked | null {
  if (isUnknown(whole)) return null;
  let [sum, slack, size, known, filled, most] = [0, whole.slack, Math.abs(whole.number), 0, 0, 0];
  let isMixed = false;
  for (let at = 0; at < parts.length; at++) {
    const { slack: own, isBlank } = parts[at]!;
    const number = signs?.[at] === -1 ? -parts[at]!.number : parts[at]!.number;
    if (Number.isNaN(number)) return null;
    if (!isBlank) known++;
    if (number !== 0) filled++;
    if (number * sum < 0) isMixed = true;
    sum += number;
    slack += own;
    size += Math.abs(number);
    most = Math.max(most, Math.abs(number));
  }
  if (known === 0) return null;
  const residual = whole.number - sum;
  const holds = Math.abs(residual) <= slack + 1e-9 * size;
  const isLess = !isMixed && filled > 1 && Math.abs(whole.number) < most && whole.number * sum > 0;
  const isUnlike = !holds && isLess && !parts.some(({ number }, at) => isTurned(number * (signs?.[at] ?? 1), residual));
  return { residual, holds, isTelling: filled > 1, isUnlike };
}

/** True when the sum would hold with the other sign before this part. */
function isTurned(number: number, residual: number): boolean {
  return number !== 0 && Math.abs(residual + 2 * number) <= 1e-9 * Math.abs(number);
}

export function added(positions: readonly CellPosition[]): readonly Term[] {
  return positions.map((at) => ({ at, sign: 1 }));
}
