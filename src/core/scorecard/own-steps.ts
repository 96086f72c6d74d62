// SPDX-License-Identifier: EUPL-1.2
import type { MethodInputs, MethodOptions, Step } from "./scoring/method";
import { isBelow } from "./scoring/noise";

/** The row's thresholds that the target surpasses, the easiest first, whatever their columns are called. */
export function ownThresholds({ target, lower, upper, rising }: MethodInputs): readonly number[] {
  const short = [lower, upper].filter(
    (each) => each !== null && (rising ? isBelow(each, target) : isBelow(target, each)),
  );
  return (short as number[]).sort((a, b) => (rising ? a - b : b - a));
}

/**
 * The row's own steps, the easiest first, its target last. The factors are the body's, in their order, and the last is
 * the target's alone. Where there are more thresholds than factors are left for them, a further threshold adds nothing
 * to the one before it.
 */
export function ladderOf(inputs: MethodInputs, { steps: ofBody }: MethodOptions): readonly Step[] {
  const factors = ofBody.map(({ factor }) => factor);
  const short = factors.slice(0, -1);
  const rungs = ownThresholds(inputs).map((from, index) => ({ from, factor: short[index] ?? short.at(-1) ?? 0 }));
  return [...rungs, { from: inputs.target, factor: factors.at(-1) ?? 1 }];
}
