// SPDX-License-Identifier: EUPL-1.2

/** One scored indicator, or one scored child objective, as a roll-up sees it. */
export interface RollUpItem {
  /** Unrounded ratio. */
  readonly value: number;
  /** null: no weight. */
  readonly weight: number | null;
  /** Operational level to which an indicator belongs; "" when it belongs to the objective itself. */
  readonly group: string;
  /** True for the score of an objective below this one. */
  readonly isChild: boolean;
}

export interface RollUpOptions {
  /** Part of an objective's score that its own indicators make, the rest being its children's: 0.7 is "30/70". */
  readonly ownShare: number;
}

/** Ratio of an objective from its scored items (at least one); null when the method cannot be applied to them. */
export type RollUpMethod = (items: readonly RollUpItem[], options: RollUpOptions) => number | null;
