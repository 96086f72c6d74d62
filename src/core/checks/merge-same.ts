// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";
import type { Finding, FindingPlace, QuickFix } from "./finding";
import type { SameIndicator, SameIndicators } from "./index/same/same-indicators";

/** A finding, with the indicator that its rule pointed at; null where it pointed elsewhere. */
export interface Reported {
  readonly finding: Finding;
  readonly indicator: Indicator | null;
}

/** What is said alike of one indicator, as it grows: a list that is copied for each place costs its square. */
interface Merged {
  readonly first: Finding;
  readonly related: FindingPlace[];
  readonly fixes: (QuickFix | null)[];
}

/**
 * One cause is one finding: where the same thing is said of one indicator on several dashboards, the first in reading
 * order says it, and the cells of the others are related to it.
 */
export function mergeSame(reported: readonly Reported[], same: () => SameIndicators): readonly Finding[] {
  const findings: (Finding | Merged)[] = [];
  const causes = new Map<SameIndicator, Map<string, Merged>>();
  for (const { finding, indicator } of reported) {
    const group = indicator === null ? undefined : same().groupOf(indicator);
    if (group === undefined) findings.push(finding);
    else {
      const known = addTo(causes, group, finding);
      if (known !== null) findings.push(known);
    }
  }
  return findings.map((each) => ("first" in each ? findingOf(each) : each));
}

/** null where the same was said before. */
function addTo(causes: Map<SameIndicator, Map<string, Merged>>, group: SameIndicator, finding: Finding): Merged | null {
  const known = causes.get(group) ?? new Map<string, Merged>();
  causes.set(group, known);
  const cause = causeOf(finding);
  const merged = known.get(cause);
  if (merged === undefined) {
    const fresh: Merged = { first: finding, related: [...finding.related], fixes: [finding.fix] };
    known.set(cause, fresh);
    return fresh;
  }
  if (finding.place !== null) merged.related.push(finding.place);
  for (const place of finding.related) merged.related.push(place);
  merged.fixes.push(finding.fix);
  return null;
}

/** What is said, wherever it is said. A line break is in no code. */
function causeOf({ rule, severity, needsReview, messageId, data }: Finding): string {
  let cause = `${rule}\n${severity}\n${String(needsReview)}\n${messageId}`;
  for (const name in data) cause += `\n${name}=${typeof data[name]} ${String(data[name])}`;
  return cause;
}

/** A fix that mends one of the places leaves the others: it is kept only where all of them have one. */
function findingOf({ first, related, fixes }: Merged): Finding {
  if (fixes.length === 1) return first;
  const all = fixes.filter((fix) => fix !== null);
  const fix =
    first.fix && all.length === fixes.length ? { ...first.fix, edits: all.flatMap(({ edits }) => edits) } : null;
  return { ...first, related: distinct(related), fix };
}

/** Two dashboards may both point at a third cell. */
function distinct(places: readonly FindingPlace[]): readonly FindingPlace[] {
  return [
    ...new Map(
      places.map((place) => [`${String(place.at.row)} ${String(place.at.column)} ${place.sheet}`, place]),
    ).values(),
  ];
}
