// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Reason } from "../workbook/plan";

/** A setting that cannot be used as it is written: the default holds in its place, and that is said. */
export interface SettingProblem {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly reason: Reason;
}
