// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A Plan with which the workbook is compared. */
export interface GivenPlan {
  /** For people: the name of the file. */
  readonly name: string;
  /** Day from which it holds (days since 1899-12-30); null: not said, and the order in which they are given counts. */
  readonly date: number | null;
  readonly workbook: WorkbookSnapshot;
}

/** What stands beside the workbook when it is verified. */
export interface Given {
  /** Today (days since 1899-12-30), for what expires; null: nobody said, and nothing has expired. */
  readonly today: number | null;
  /** From the oldest. */
  readonly plans: readonly GivenPlan[];
}

export const NOTHING_GIVEN: Given = { today: null, plans: [] };
