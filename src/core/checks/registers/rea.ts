// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { declaredBlank } from "../rules/rea/declared-blank";
import { declaredDiffers } from "../rules/rea/declared-differs";
import { declaredWithinDisplay } from "../rules/rea/declared-within-display";
import { hundredByExclusion } from "../rules/rea/hundred-by-exclusion";
import { hundredByRounding } from "../rules/rea/hundred-by-rounding";
import { mapDiffers } from "../rules/rea/map-differs";
import { notRecomputable } from "../rules/rea/not-recomputable";
import { rawValueAsPercentage } from "../rules/rea/raw-value-as-percentage";
import { rollUpDiffers } from "../rules/rea/roll-up-differs";
import { typedOverFormula } from "../rules/rea/typed-over-formula";

/** Rules REA, by code. */
export const REA_RULES: readonly Rule[] = [
  declaredDiffers,
  rollUpDiffers,
  rawValueAsPercentage,
  declaredBlank,
  mapDiffers,
  declaredWithinDisplay,
  hundredByRounding,
  hundredByExclusion,
  typedOverFormula,
  notRecomputable,
];
