// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { targetMissing } from "../rules/tgt/target-missing";

/** Rules TGT, by code. */
export const TGT_RULES: readonly Rule[] = [targetMissing];
