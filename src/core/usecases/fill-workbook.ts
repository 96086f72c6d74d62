// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fill, type FillPlan } from "./fill";
import { type Given, NOTHING_GIVEN } from "./given";
import { type Overrides, verify, type Verification } from "./verify";

/** What was verified, and what a filling would do about it. */
export interface Filling {
  readonly verification: Verification;
  readonly filling: FillPlan;
}

/** Verifies a workbook and plans its filling. Writes nothing. */
export function planFilling(
  workbook: WorkbookSnapshot,
  overrides: Overrides = {},
  given: Given = NOTHING_GIVEN,
): Filling {
  const verification = verify(workbook, overrides, given);
  const { scorecard, memory, settings } = verification;
  return { verification, filling: fill(workbook, scorecard, memory, settings) };
}
