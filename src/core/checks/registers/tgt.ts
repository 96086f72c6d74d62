// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { targetDiffers } from "../rules/tgt/target-differs";
import { targetEqualsBaseline } from "../rules/tgt/target-equals-baseline";
import { targetMissing } from "../rules/tgt/target-missing";
import { targetNotChallenging } from "../rules/tgt/target-not-challenging";
import { targetOnOneSide } from "../rules/tgt/target-on-one-side";
import { targetZero } from "../rules/tgt/target-zero";

/** Rules TGT, by code. */
export const TGT_RULES: readonly Rule[] = [
  targetMissing,
  targetZero,
  targetDiffers,
  targetOnOneSide,
  targetNotChallenging,
  targetEqualsBaseline,
];
