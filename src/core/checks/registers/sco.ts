// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { deviationUnexplained } from "../rules/sco/deviation-unexplained";
import { overAchievementUnexplained } from "../rules/sco/over-achievement-unexplained";

/** Rules SCO, by code. */
export const SCO_RULES: readonly Rule[] = [deviationUnexplained, overAchievementUnexplained];
