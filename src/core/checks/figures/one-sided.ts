// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { agreesTellingly, isCascaded, isRepeated } from "./one-measure";
import type { SameIndicator } from "../index/same/same-indicators";
import type { ScorecardIndex } from "../index/scorecard-index";

/** True for one indicator that has its target on some dashboards only: one cause, which target-on-one-side says. */
export function isTargetOnOneSide(group: SameIndicator, index: ScorecardIndex): boolean {
  const { targets, lost } = group.figures;
  if (targets.length === 0 || lost.length === 0) return false;
  return isRepeated(group, index) || agreesTellingly(group) || isCascaded(group, index);
}

const NO_ROWS: readonly Indicator[] = [];

/**
 * The rows of one indicator that has a result and no target on any dashboard: said once, of the first of them. Empty where
 * it has a target, or where the rows may be measures of different units.
 */
export function withoutAnyTarget(group: SameIndicator, index: ScorecardIndex): readonly Indicator[] {
  const { targets, actuals, lost } = group.figures;
  if (targets.length > 0 || actuals.length === 0 || lost.length < 2) return NO_ROWS;
  return isRepeated(group, index) || isCascaded(group, index) ? lost : NO_ROWS;
}
