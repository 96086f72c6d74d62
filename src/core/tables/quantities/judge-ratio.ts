// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../../values/typed-value";
import { otherBasis, type OtherBasis } from "./other-basis";
import type { RatioLabel } from "./ratio-label";
import { recomputeRatio, shownHalfUnit, type Range, type Recomputed } from "./recompute-ratio";
import type { ResultColumn } from "./result-columns";

/** A stated ratio that the figures of a table do not give. */
export interface RatioDiffers {
  readonly done: Recomputed;
  /** What the table gives, in the writing of the stated figure: 1.0851, or 108.51 beside points. */
  readonly computed: number;
  /** A hundredth or less apart: other accounts, rather than another quantity. */
  readonly isSlight: boolean;
  readonly basis: OtherBasis | null;
  /** False where something is left to a person: a name that is not the row's own, a column that does not say it is final, an explanation. */
  readonly isCertain: boolean;
}

const SLIGHT = 0.01;
/** Noise of floating point, far below any digit shown. */
const NOISE = 1e-9;

/** null where nothing could be recomputed, or some table bears the figure out. */
export function judgeRatio(
  label: RatioLabel,
  stated: TypedValue,
  columns: readonly ResultColumn[],
): RatioDiffers | null {
  if (stated.type !== "percent" && stated.type !== "number") return null;
  const tried = columns.flatMap((column) => {
    const done = recomputeRatio(label, column);
    return done ? [{ done, column }] : [];
  });
  const first = tried[0];
  if (first === undefined || tried.some(({ done }) => bearsOut(done, stated))) return null;
  const { done, column } = first;
  const scale = scaleOf(done.value, stated);
  const basis = otherBasis(done, column, rangeOf(stated, scale, 1));
  const isFinal = [...done.numerator, ...done.denominator].every((quantity) => quantity.isFinal);
  const isCertain = isFinal && done.how === "exact" && tried.length === 1 && basis === null;
  const isSlight = Math.abs(stated.number / scale - done.value) <= SLIGHT * Math.abs(done.value);
  return { done, computed: done.value * scale, isSlight, basis, isCertain };
}

/** A figure that was cut off, not rounded, may be a whole last digit away. */
function bearsOut({ range }: Recomputed, stated: TypedValue): boolean {
  return scalesOf(stated).some((scale) => {
    const { low, high } = rangeOf(stated, scale, 2);
    return range.low <= high + NOISE && low - NOISE <= range.high;
  });
}

function rangeOf(stated: TypedValue, scale: number, halves: number): Range {
  const room = halves * shownHalfUnit(stated);
  return { low: (stated.number - room) / scale, high: (stated.number + room) / scale };
}

/** A plain number may be a ratio, or points of a hundred. */
function scalesOf({ type }: TypedValue): readonly number[] {
  return type === "percent" ? [1] : [1, 100];
}

/** The scale on which the figure is nearest to what was computed. */
function scaleOf(value: number, stated: TypedValue): number {
  const distance = (scale: number): number => Math.abs(Math.log(Math.abs(stated.number / scale / value)));
  return scalesOf(stated).reduce((best, scale) => (distance(scale) < distance(best) ? scale : best));
}
