// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import { isFigure, sameFigure } from "./same-figure";

/** Rows that show one figure, in reading order. */
export interface FigureClass {
  readonly value: TypedValue;
  readonly rows: Indicator[];
}

/** What the rows of one indicator show. */
export interface GroupFigures {
  /** Different results, each with its rows; those of another kind than the first are left out. */
  readonly actuals: readonly FigureClass[];
  readonly targets: readonly FigureClass[];
  /** Rows that cannot be scored for want of a target, though their table has a column of targets. */
  readonly lost: readonly Indicator[];
}

/** More different figures than these tell no more, and each row is compared with all of them. */
const MOST_CLASSES = 12;

export function figuresOf(members: readonly Indicator[]): GroupFigures {
  return {
    actuals: classesOf(members, ({ actual }) => actual),
    targets: classesOf(members, ({ target }) => target),
    lost: members.filter(({ status, columns }) => status === "no-target" && columns.target !== null),
  };
}

function classesOf(members: readonly Indicator[], figure: (row: Indicator) => TypedValue): readonly FigureClass[] {
  const classes: FigureClass[] = [];
  for (const row of members) {
    const value = figure(row);
    if (!isFigure(value)) continue;
    const [first] = classes;
    // days are not set beside euros: what the first row measures is what is compared
    if (first !== undefined && first.value !== value && sameFigure(first.value, value) === null) continue;
    // mostly the same value, made once
    const known = first?.value === value ? first : classes.find((each) => sameFigure(each.value, value) === true);
    if (known !== undefined) known.rows.push(row);
    else if (classes.length < MOST_CLASSES) classes.push({ value, rows: [row] });
  }
  return classes;
}

/** 8.296 on two dashboards is hardly a coincidence; 100 %, SI, 0 and 1 are. */
export function isTelling({ type, number }: TypedValue): boolean {
  return type !== "yes-no" && number !== 0 && number !== 1 && !(type === "number" && number === 100);
}
