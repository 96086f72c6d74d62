// SPDX-License-Identifier: EUPL-1.2

/** A stretch of time in whole days; both ends belong to it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Projection {
  /** The result at the end of the period, if it goes on as it went so far. */
  readonly atEnd: number;
  /** What the linear pace asks for at the day of the result. */
  readonly pace: number;
  readonly verdict: "met" | "on-course" | "behind" | "ended";
}

/** Noise of a multiplication by a share of the year, far below anything that is counted. */
const TOLERANCE = 1e-9;

/**
 * Linear projection of a result that adds up over a period, where more is better: on 30 June a body is on course when
 * it has 181/365 of its target. A day of the period counts as worked in the evening, so that the first one is a share.
 */
export function projectLinearly(actual: number, target: number, day: number, { from, to }: Period): Projection {
  const share = Math.min(1, (day - from + 1) / (to - from + 1));
  const pace = target * share;
  const noise = TOLERANCE * Math.max(1, Math.abs(target));
  const verdict = verdictOf(actual - target >= -noise, actual - pace >= -noise, share === 1);
  return { atEnd: actual / share, pace, verdict };
}

function verdictOf(isMet: boolean, keepsPace: boolean, hasEnded: boolean): Projection["verdict"] {
  if (isMet) return "met";
  if (hasEnded) return "ended";
  return keepsPace ? "on-course" : "behind";
}
