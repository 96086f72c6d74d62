// SPDX-License-Identifier: EUPL-1.2

export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

/**
 * What one cell holds, as stored: nothing is interpreted here.
 * A date is a number whose format says so; a percentage is a fraction whose format says so.
 */
export interface Cell {
  readonly kind: CellKind;
  /** Kind "number": the stored number (a date is its serial). Kind "boolean": 1 or 0. Else NaN. */
  readonly number: number;
  /** Kind "text": the text. Kind "error": the code as Excel stores it ("#N/A"). Else "". */
  readonly text: string;
  /** Number format, as a US code ("General", "0.00%", "dd/mm/yyyy"). */
  readonly format: string;
  /**
   * "none": a constant. "cached": a formula with its last result. "never-calculated": a formula
   * without a stored result; its kind is then "blank".
   */
  readonly formula: "none" | "cached" | "never-calculated";
}

export const BLANK_CELL: Cell = { kind: "blank", number: NaN, text: "", format: "General", formula: "none" };
