// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";

export type ValueType = "number" | "percent" | "date" | "yes-no" | "text" | "blank" | "error";

/** A condition written before a target: "≥ 8%", "entro il 30/06/2021", "almeno 3". */
export type Operator = "<" | "<=" | "=" | ">=" | ">";

/** A day without its year: «entro il 30 giugno», «I semestre». */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Why a value may be read in more than one way. */
export type AmbiguityCode =
  /** «1.250»: thousands, or decimals. */
  | "thousands-or-decimals"
  /** «03/04/21»: day first, or month first. */
  | "day-or-month"
  /** «12.05», «3/5»: a number, or a day of the year. */
  | "date-or-number"
  /** «entro giugno»: of which year only the cycle tells; until then the type is "text". */
  | "year-missing"
  /** «(15)»: below zero in accounts, or in brackets for its own reasons. */
  | "parentheses"
  /** «12 (su 15)»: the figure has a remark that holds figures. */
  | "remark"
  /** 95 or 0,95 beside «95 %». */
  | "points-or-fraction"
  /** «34/35» beside a count: 34. */
  | "share-or-count"
  /** 1 beside «SI». */
  | "one-or-yes"
  /** «2 mesi» beside «45 giorni». */
  | "units-differ"
  /** «min. 12»: at least 12, or 12 minutes. */
  | "minimum-or-minutes"
  /** «-10% rispetto al 2020», «2 in più»: a change (in `other`), and of what is not said; until then the type is "text". */
  | "relative-share"
  | "relative-amount"
  /** A change, reckoned from the baseline of the row. */
  | "relative-to-baseline";

export interface Ambiguity {
  readonly code: AmbiguityCode;
  /** The reading that was not taken; NaN where it is no number. */
  readonly other: number;
  /** The day that the text may name; null where it names none. */
  readonly due: MonthDay | null;
}

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
  /** The unit written in the cell ("gg", "€"), lower case; "" when none. Durations written as times are in "ore". */
  readonly unit: string;
  /**
   * By itself: what else the cell may mean. On an indicator: what its column and its row could not make certain, so
   * that it was assumed and is reported. null where there is nothing to choose.
   */
  readonly ambiguous: Ambiguity | null;
  /** The cell as it was stored; its text as the user sees it comes from `displayText`. */
  readonly cell: Cell;
}
