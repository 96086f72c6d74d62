// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules OIV, by code. */
export const OIV_RULES: readonly Rule[] = [];
