// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";

/** How far the members of a group are known to be one indicator: the weakest tie among them. */
export type Sameness =
  /** One entry of the body's register says so: certain. */
  | "register"
  /** The same label, but for case, punctuation and spacing. */
  | "label"
  /** One label is the beginning of the other, cut short. */
  | "truncated"
  /** A word or two differ. */
  | "reworded";

/** One indicator, seen in two rows or more. */
export interface SameIndicator {
  readonly how: Sameness;
  /** In reading order; two or more. */
  readonly members: readonly Indicator[];
}

export interface SameIndicators {
  /** In the order of their first members. */
  readonly groups: readonly SameIndicator[];
  /** undefined: it stands alone. */
  groupOf(indicator: Indicator): SameIndicator | undefined;
}

/** Finds the indicators that stand on several dashboards. Time grows with the number of labels, not with its square. */
export function sameIndicators(indicators: readonly Indicator[]): SameIndicators {
  const byLabel = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = foldLabel(indicator.label);
    if (key === "") continue;
    const members = byLabel.get(key);
    if (members) members.push(indicator);
    else byLabel.set(key, [indicator]);
  }
  const groups: SameIndicator[] = [];
  const groupByIndicator = new Map<Indicator, SameIndicator>();
  for (const members of byLabel.values()) {
    if (members.length < 2) continue;
    const group: SameIndicator = { how: "label", members };
    groups.push(group);
    for (const member of members) groupByIndicator.set(member, group);
  }
  return { groups, groupOf: (indicator) => groupByIndicator.get(indicator) };
}
