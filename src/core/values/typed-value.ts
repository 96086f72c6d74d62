// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";

export type ValueType = "number" | "percent" | "date" | "yes-no" | "text" | "blank" | "error";

/** A condition written before a target: "≥ 8%", "entro il 30/06/2021", "almeno 3". */
export type Operator = "<" | "<=" | "=" | ">=" | ">";

/** What a cell means. Percentages are fractions (0.9333); dates are whole days since 1899-12-30, whatever the date system. */
export interface TypedValue {
  readonly type: ValueType;
  /** number, percent: the number. date: the day. yes-no: 1 or 0. Otherwise NaN. */
  readonly number: number;
  readonly operator: Operator | null;
  /**
   * Half of the last digit that is known, in the unit of `number`: a constant 0.84 shown as "84%" may hide
   * 0.835 to 0.845, so 0.005. 0 when the number is exact (counts, dates, formula results).
   */
  readonly uncertainty: number;
  /** Decimals that the reader of the sheet sees, in the unit of the display ("98,45%" has 2). */
  readonly decimals: number;
  /** The unit written in the cell ("gg", "€"), lower case; "" when none. */
  readonly unit: string;
  /** The cell as it was stored; its text as the user sees it comes from `displayText`. */
  readonly cell: Cell;
}
