// SPDX-License-Identifier: EUPL-1.2

/** A Plan on the command line: «--piano FILE» or «--piano FILE@2021-06-30». */
export interface PlanFile {
  readonly path: string;
  /** Day from which it holds (days since 1899-12-30); null: not said. */
  readonly date: number | null;
}
