// SPDX-License-Identifier: EUPL-1.2
import type { Equation, FigureAt } from "./equation";
import { failingOf, type ColumnRelation } from "./sums-across";

/** Columns that a total sums in some rows instead of those it should. */
export interface Misread {
  readonly relation: ColumnRelation;
  readonly failing: readonly Equation[];
  readonly read: readonly number[];
}

/** Combinations of more columns than this are not tried. */
const MOST_COLUMNS = 8;

/**
 * The one other set of as many columns whose sum is what two or more failing rows hold: women and men summed as full
 * time and part time. null where no set, or more than one, explains all of them.
 */
export function misreadOf(relation: ColumnRelation, columns: readonly number[], figureAt: FigureAt): Misread | null {
  if (columns.length > MOST_COLUMNS || relation.terms.length > 3) return null;
  const others = columns.filter((column) => column !== relation.column.column);
  const own = relation.terms
    .map(({ column }) => column)
    .sort((a, b) => a - b)
    .join();
  const sets = setsOf(others, relation.terms.length).filter((set) => set.join() !== own);
  for (const failing of [relation.equations.filter(({ holds }) => !holds), failingOf(relation)]) {
    const fits = sets.filter((set) => failing.every(({ target }) => isSumOf(set, target, figureAt)));
    if (failing.length > 1 && fits.length === 1) return { relation, failing, read: fits[0]! };
  }
  return null;
}

function isSumOf(columns: readonly number[], { row, column }: Equation["target"], figureAt: FigureAt): boolean {
  const sum = columns.reduce((total, each) => total + figureAt(row, each).number, 0);
  return sum === figureAt(row, column).number;
}

function setsOf(columns: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return columns.flatMap((first, at) => setsOf(columns.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
