// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { duplicateOnDashboard } from "../rules/eti/duplicate-on-dashboard";
import { halfRepeated } from "../rules/eti/half-repeated";
import { indicatorUnderDifferentObjectives } from "../rules/eti/indicator-under-different-objectives";
import { labelTruncated } from "../rules/eti/label-truncated";
import { nearIdentical } from "../rules/eti/near-identical";
import { ratioMalformed } from "../rules/eti/ratio-malformed";
import { twoMeasuresAtOnce } from "../rules/eti/two-measures";
import { unbalancedBrackets } from "../rules/eti/unbalanced-brackets";

/** Rules ETI, by code. */
export const ETI_RULES: readonly Rule[] = [
  labelTruncated,
  unbalancedBrackets,
  halfRepeated,
  ratioMalformed,
  twoMeasuresAtOnce,
  nearIdentical,
  duplicateOnDashboard,
  indicatorUnderDifferentObjectives,
];
