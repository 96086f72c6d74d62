// SPDX-License-Identifier: EUPL-1.2
import { finished, within, type Steps } from "../steps/steps";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fillSteps, type FillPlan } from "./fill";
import { type Given, NOTHING_GIVEN } from "./given";
import { type Overrides, type Verification, verifySteps } from "./verify";

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
  return finished(planFillingSteps(workbook, overrides, given));
}

/** The same, with places to stop. */
export function* planFillingSteps(
  workbook: WorkbookSnapshot,
  overrides: Overrides = {},
  given: Given = NOTHING_GIVEN,
): Steps<Filling> {
  const verification = yield* within(0, 0.8, verifySteps(workbook, overrides, given));
  const { scorecard, memory, settings } = verification;
  return { verification, filling: yield* fillSteps(workbook, scorecard, memory, settings) };
}
