// SPDX-License-Identifier: EUPL-1.2

/** A run of cells of one sheet, in reading order, with its fingerprints. See ADR 0016. */
export interface SealedGroup {
  readonly sheet: string;
  /** Corners of the area in which they lie: "A1", "H120". */
  readonly from: string;
  readonly to: string;
  readonly cells: number;
  /** SHA-256 of constants and texts of formulas. */
  readonly contents: string;
  /** SHA-256 of the results of formulas that nothing will change; "" where there are none. */
  readonly results: string;
  /** Areas of the sheet that the seal leaves out, as "G7:J18 D24"; "" for none. */
  readonly leftOut: string;
  /** What names the cell that changed; see `locatorWriter`. */
  readonly locator: string;
}
