// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { actualMissing } from "../rules/val/actual-missing";
import { polarityInferred } from "../rules/val/polarity-inferred";
import { valuePlaceholder } from "../rules/val/value-placeholder";
import { weightsSum } from "../rules/val/weights-sum";

/** Rules VAL, by code. */
export const VAL_RULES: readonly Rule[] = [actualMissing, valuePlaceholder, polarityInferred, weightsSum];
