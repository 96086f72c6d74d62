// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective } from "../../../scorecard/scored";
import { contentOf, wordsOf } from "./label-words";
import { wordingDifference } from "./wording-difference";

export type SameObjective = (a: Indicator, b: Indicator) => boolean;

/**
 * Whether two rows stand under one objective, wherever its dashboards repeat it: by its name, and its code where
 * both have one.
 */
export function sameObjective(objectives: readonly Objective[]): SameObjective {
  let byId: ReadonlyMap<string, Objective> | null = null;
  return (a, b) => {
    byId ??= new Map(objectives.map((each) => [each.id, each]));
    const [one, other] = [byId.get(a.objectiveId), byId.get(b.objectiveId)];
    if (one === undefined || other === undefined) return false;
    if (one.code !== null && other.code !== null && one.code !== other.code) return false;
    const [name, otherName] = [wordsOf(one.name), wordsOf(other.name)];
    return name === otherName || wordingDifference(contentOf(name), contentOf(otherName)) === "slight";
  };
}
