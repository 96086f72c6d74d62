// SPDX-License-Identifier: EUPL-1.2
import { deviationKind, type DeviationKind } from "../../scorecard/deviation-kind";
import type { Indicator } from "../../scorecard/scored";

/** An indicator whose result departs from its target, and how. */
export interface Deviating {
  readonly indicator: Indicator;
  readonly kind: DeviationKind;
}

/** The same rows that «Scostamenti» lists, in reading order. */
export function deviatingIndicators(indicators: readonly Indicator[], overAchievement: number): readonly Deviating[] {
  const deviating: Deviating[] = [];
  for (const indicator of indicators) {
    const kind = deviationKind(indicator, overAchievement);
    if (kind !== null) deviating.push({ indicator, kind });
  }
  return deviating;
}
