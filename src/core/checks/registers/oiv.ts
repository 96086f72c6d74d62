// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { anticorruptionMissing } from "../rules/oiv/anticorruption-missing";
import { paymentTimeObjectiveMissing } from "../rules/oiv/payment-time-objective-missing";
import { resultMissing } from "../rules/oiv/result-missing";
import { sourceMissing } from "../rules/oiv/source-missing";
import { transparencyMissing } from "../rules/oiv/transparency-missing";

/** Rules OIV, by code. */
export const OIV_RULES: readonly Rule[] = [
  anticorruptionMissing,
  transparencyMissing,
  sourceMissing,
  paymentTimeObjectiveMissing,
  resultMissing,
];
