// SPDX-License-Identifier: EUPL-1.2

/** How the figures of one column are written: counts of cells that can be read in one way only. */
export interface ColumnHabits {
  /** Texts with a decimal comma («12,5», «1.234,56»). */
  readonly decimalComma: number;
  /** Texts with a decimal point («12.5», «0.91», «1,234.56»). */
  readonly decimalPoint: number;
  /** Dates, in whatever writing. */
  readonly dates: number;
  /** Date texts that can only have the day first, or the month. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly percents: number;
  /** Plain numbers up to 1,5 that are no integers, hence perhaps fractions; and plain numbers above. */
  readonly fractions: number;
  readonly plain: number;
}

/** What stands around a value that can be read in two ways; asked for only then. */
export interface Surroundings {
  /** True for a target: where answers meet figures, the result is read as the target is, never the other way. */
  readonly isTarget: boolean;
  /** The indicator's own words. */
  readonly label: string;
  /** Text of the unit of measure; "" when there is none. */
  readonly measure: () => string;
  /** How the value's column is written. */
  readonly column: () => ColumnHabits;
}
