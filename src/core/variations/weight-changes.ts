// SPDX-License-Identifier: EUPL-1.2
import type { Pair } from "./matches";

/** Weights are often thirds or sevenths, rounded as it pleased. */
const ROUNDING = 0.02;

/**
 * Pairs whose weight is another. In percent or as a fraction, or all in proportion, is the same weight: where an
 * indicator was dropped the others share what it weighed.
 */
export function weightChanges(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const changed = new Set<Pair>();
  for (const group of byObjective(pairs)) {
    const ratios = group.map(({ before, after }) => after.indicator.weight! / before.indicator.weight!);
    const [first = 1] = ratios;
    const isProportional = ratios.length > 1 && ratios.every((ratio) => isNear(ratio, first));
    if (isProportional) continue;
    group.forEach((pair, at) => {
      if (![1, 100, 0.01].some((scale) => isNear(ratios[at]!, scale))) changed.add(pair);
    });
  }
  return changed;
}

function byObjective(pairs: readonly Pair[]): Iterable<readonly Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const { weight, objectiveId } = pair.after.indicator;
    // a weight of nothing is a row left out, which other rules speak of
    if (weight === null || weight === 0 || !pair.before.indicator.weight) continue;
    const known = groups.get(objectiveId);
    if (known) known.push(pair);
    else groups.set(objectiveId, [pair]);
  }
  return groups.values();
}

function isNear(ratio: number, wanted: number): boolean {
  return Math.abs(ratio / wanted - 1) <= ROUNDING;
}
