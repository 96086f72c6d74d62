// SPDX-License-Identifier: EUPL-1.2
import type { RollUpItem } from "./rollup/method";
import { ROLL_UP_METHODS, type RollUpMethodName } from "./rollup/register";
import type { Indicator, Interval, Objective } from "./scored";
import type { ScoringSettings } from "./settings";

/** What an objective's score is made of: its own scored indicators, and the scored objectives below it. */
export interface Parts {
  readonly indicators: readonly Indicator[];
  readonly children: readonly Objective[];
}

/** "auto" settled: weighted when all scored indicators carry weights (and not all are 0), else the flat mean. */
export function rollUpMethod(scored: readonly Indicator[], rollUp: ScoringSettings["rollUp"]): RollUpMethodName {
  if (rollUp !== "auto") return rollUp;
  const weighted = scored.every(({ weight }) => weight !== null) && scored.some(({ weight }) => weight! > 0);
  return weighted ? "weighted-mean" : "flat-mean";
}

/** Score of an objective by a method, and the interval that its parts allow; null when the method cannot be applied. */
export function rollUp(
  method: RollUpMethodName,
  { indicators, children }: Parts,
  options: ScoringSettings["rollUpOptions"],
): { readonly score: number; readonly interval: Interval } | null {
  const apply = ROLL_UP_METHODS[method];
  const items = indicators.map((of) => itemOf(of.achievement!, of.weight, of.operational, false));
  for (const child of children) items.push(itemOf(child.score!, null, "", true));
  const score = apply(items, options);
  if (score === null) return null;
  const isExact = indicators.every(isPoint) && children.every(isPoint);
  if (isExact) return { score, interval: { low: score, high: score } };
  // every roll-up rises with each of its parts, so that the ends of the parts give the ends of the whole
  const end = (side: keyof Interval): number => {
    // the same list, with other values: an objective has a dozen rows, and objectives are many
    indicators.forEach(({ interval }, index) => (items[index]!.value = interval![side]));
    children.forEach(({ interval }, index) => (items[indicators.length + index]!.value = interval![side]));
    return apply(items, options)!;
  };
  return { score, interval: { low: end("low"), high: end("high") } };
}

function isPoint({ interval }: Indicator | Objective): boolean {
  return interval!.low === interval!.high;
}

/** The score if the presumed-neutralised indicators counted, whose result is 0 or missing; null when there are none. */
export function withPresumed(
  method: RollUpMethodName,
  all: readonly Indicator[],
  children: readonly Objective[],
  options: ScoringSettings["rollUpOptions"],
): number | null {
  if (!all.some(({ presumed }) => presumed)) return null;
  const counted = all.filter(({ status, presumed }) => status === "scored" || presumed);
  const items = counted.map((of) => itemOf(of.achievement ?? 0, of.weight, of.operational, false));
  for (const { score } of children) items.push(itemOf(score!, null, "", true));
  return ROLL_UP_METHODS[method](items, options);
}

type Item = { -readonly [field in keyof RollUpItem]: RollUpItem[field] };

function itemOf(value: number, weight: number | null, group: string, isChild: boolean): Item {
  return { value, weight, group, isChild };
}
