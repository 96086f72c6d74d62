// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { actualMissing } from "../rules/val/actual-missing";
import { dateEqualsTarget } from "../rules/val/date-equals-target";
import { dateNonWorking } from "../rules/val/date-non-working";
import { dateOutOfYear } from "../rules/val/date-out-of-year";
import { numberAsText } from "../rules/val/number-as-text";
import { outOfRange } from "../rules/val/out-of-range";
import { polarityInferred } from "../rules/val/polarity-inferred";
import { typeMismatch } from "../rules/val/type-mismatch";
import { valueDiffers } from "../rules/val/value-differs";
import { valuePlaceholder } from "../rules/val/value-placeholder";
import { weightsSum } from "../rules/val/weights-sum";

/** Rules VAL, by code. */
export const VAL_RULES: readonly Rule[] = [
  actualMissing,
  valuePlaceholder,
  polarityInferred,
  weightsSum,
  typeMismatch,
  numberAsText,
  dateOutOfYear,
  dateNonWorking,
  dateEqualsTarget,
  outOfRange,
  valueDiffers,
];
