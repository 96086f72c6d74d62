// SPDX-License-Identifier: EUPL-1.2

/** One scored indicator, as a roll-up sees it. */
export interface RollUpItem {
  /** Unrounded ratio. */
  readonly value: number;
  /** null: no weight. */
  readonly weight: number | null;
}

/** Ratio of an objective from its scored indicators (at least one); null when the method cannot be applied to them. */
export type RollUpMethod = (items: readonly RollUpItem[]) => number | null;
