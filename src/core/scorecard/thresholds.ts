// SPDX-License-Identifier: EUPL-1.2
import { RATIO_TOLERANCE } from "./declared-check";

/** Traffic light of an achievement. */
export type RagStatus = "green" | "amber" | "red";

/** Ratios from which a result is green, and from which it is amber; below is red. */
export interface RagThresholds {
  readonly green: number;
  readonly amber: number;
}

/** Bands that many bodies use: from 90 % met, from 70 % partly met. To be confirmed with the body's SMVP. */
export const DEFAULT_THRESHOLDS: RagThresholds = { green: 0.9, amber: 0.7 };

/** Colour of a ratio; on a threshold is above it. */
export function ragStatus(achievement: number, { green, amber }: RagThresholds = DEFAULT_THRESHOLDS): RagStatus {
  if (achievement >= green - RATIO_TOLERANCE) return "green";
  return achievement >= amber - RATIO_TOLERANCE ? "amber" : "red";
}
