// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { ruleCrashed } from "./perf/rule-crashed";
import { declaredBlank } from "./rea/declared-blank";
import { declaredDiffers } from "./rea/declared-differs";
import { declaredWithinDisplay } from "./rea/declared-within-display";
import { mapDiffers } from "./rea/map-differs";
import { rawValueAsPercentage } from "./rea/raw-value-as-percentage";
import { rollUpDiffers } from "./rea/roll-up-differs";
import { rowWithoutLabel } from "./str/row-without-label";
import { targetMissing } from "./tgt/target-missing";
import { actualMissing } from "./val/actual-missing";
import { polarityInferred } from "./val/polarity-inferred";
import { valuePlaceholder } from "./val/value-placeholder";
import { weightsSum } from "./val/weights-sum";

/** Every rule, by code. A new rule is a file and a line here; tests and pages are matched against this list. */
export const RULES: readonly Rule[] = [
  ruleCrashed,
  declaredDiffers,
  rollUpDiffers,
  rawValueAsPercentage,
  declaredBlank,
  mapDiffers,
  declaredWithinDisplay,
  rowWithoutLabel,
  targetMissing,
  actualMissing,
  valuePlaceholder,
  polarityInferred,
  weightsSum,
];
