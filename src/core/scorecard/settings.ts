// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_METHODS, type MethodByPolarity } from "./scoring/register";
import type { RollUpMethodName } from "./rollup/register";

/** How a body scores: its SMVP as data. */
export interface ScoringSettings {
  readonly methods: MethodByPolarity;
  /** "auto": weighted when all scored indicators of the objective carry weights, else the flat mean. */
  readonly rollUp: RollUpMethodName | "auto";
}

export const DEFAULT_SETTINGS: ScoringSettings = { methods: DEFAULT_METHODS, rollUp: "auto" };
