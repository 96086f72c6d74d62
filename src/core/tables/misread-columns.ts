// SPDX-License-Identifier: EUPL-1.2
import type { FigureAt } from "./equation";
import type { ColumnRelation } from "./sums-across";

/** Columns that a total sums in some rows instead of those it should. */
export interface Misread {
  readonly relation: ColumnRelation;
  readonly rows: readonly number[];
  readonly read: readonly number[];
}

/** Combinations of more columns than this are not tried. */
const MOST_COLUMNS = 8;

/**
 * The one other set of as many columns whose sum is what two or more failing rows hold: women and men summed as full
 * time and part time. null where no set, or more than one, explains all of them.
 */
export function misreadOf(relation: ColumnRelation, columns: readonly number[], figureAt: FigureAt): Misread | null {
  const failing = relation.equations.filter(({ holds }) => !holds);
  if (failing.length < 2 || columns.length > MOST_COLUMNS || relation.terms.length > 3) return null;
  const others = columns.filter((column) => column !== relation.column.column);
  const own = relation.terms
    .map(({ column }) => column)
    .sort((a, b) => a - b)
    .join();
  const fits = setsOf(others, relation.terms.length).filter((set) => {
    if (set.join() === own) return false;
    return failing.every(({ target }) => {
      const sum = set.reduce((total, column) => total + figureAt(target.row, column).number, 0);
      return sum === figureAt(target.row, target.column).number;
    });
  });
  if (fits.length !== 1) return null;
  return { relation, rows: failing.map(({ target }) => target.row), read: fits[0]! };
}

function setsOf(columns: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return columns.flatMap((first, at) => setsOf(columns.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
