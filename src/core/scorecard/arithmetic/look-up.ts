// SPDX-License-Identifier: EUPL-1.2
import { isBelow } from "../scoring/noise";
import type { Arithmetic, Figure, Rung } from "./arithmetic";

/**
 * The step of a ladder that a figure reaches, as the methods find it: the last of an ascending ladder, the best of the
 * widest overruns first. On a bound is past it (`scoring/noise`).
 */
export function lookedUp(figure: Figure, relation: "<=" | ">=", rungs: readonly Rung[]): Arithmetic {
  const isReached = ({ bound }: Rung): boolean =>
    relation === ">=" ? !isBelow(figure.value, bound.value) : !isBelow(bound.value, figure.value);
  const reached = rungs.reduce<number | null>((best, rung, index) => {
    if (!isReached(rung)) return best;
    return relation === ">=" || best === null || rung.factor >= rungs[best]!.factor ? index : best;
  }, null);
  const result = reached === null ? 0 : rungs[reached]!.factor;
  return { kind: "looked-up", figure, relation, rungs, reached, result };
}
