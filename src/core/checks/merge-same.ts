// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";
import type { Finding } from "./finding";
import type { SameIndicator, SameIndicators } from "./index/same-indicators";

/** A finding, with the indicator that its rule pointed at; null where it pointed elsewhere. */
export interface Reported {
  readonly finding: Finding;
  readonly indicator: Indicator | null;
}

/**
 * One cause is one finding: where the same thing is said of one indicator on several dashboards, the first in reading
 * order says it, and the cells of the others are related to it.
 */
export function mergeSame(reported: readonly Reported[], same: () => SameIndicators): readonly Finding[] {
  const merged: Finding[] = [];
  const places = new Map<SameIndicator, Map<string, number>>();
  for (const { finding, indicator } of reported) {
    const group = indicator === null ? undefined : same().groupOf(indicator);
    if (group === undefined) {
      merged.push(finding);
      continue;
    }
    const known = places.get(group) ?? new Map<string, number>();
    places.set(group, known);
    const cause = causeOf(finding);
    const first = known.get(cause);
    if (first === undefined) known.set(cause, merged.push(finding) - 1);
    else merged[first] = joined(merged[first]!, finding);
  }
  return merged;
}

/** What is said, wherever it is said. */
function causeOf({ rule, severity, needsReview, messageId, data }: Finding): string {
  return JSON.stringify([rule, severity, needsReview, messageId, data]);
}

/** A fix that mends one of the places leaves the others: it is kept only where all of them have one. */
function joined(first: Finding, other: Finding): Finding {
  const fix = first.fix && other.fix && { ...first.fix, edits: [...first.fix.edits, ...other.fix.edits] };
  const places = [...first.related, ...(other.place ? [other.place] : []), ...other.related];
  return { ...first, related: places, fix };
}
