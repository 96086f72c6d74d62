// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules ECC, by code. */
export const ECC_RULES: readonly Rule[] = [];
