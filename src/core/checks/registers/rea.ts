// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { declaredBlank } from "../rules/rea/declared-blank";
import { declaredDiffers } from "../rules/rea/declared-differs";
import { declaredWithinDisplay } from "../rules/rea/declared-within-display";
import { mapDiffers } from "../rules/rea/map-differs";
import { rawValueAsPercentage } from "../rules/rea/raw-value-as-percentage";
import { rollUpDiffers } from "../rules/rea/roll-up-differs";

/** Rules REA, by code. */
export const REA_RULES: readonly Rule[] = [
  declaredDiffers,
  rollUpDiffers,
  rawValueAsPercentage,
  declaredBlank,
  mapDiffers,
  declaredWithinDisplay,
];
