// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules PRI, by code. */
export const PRI_RULES: readonly Rule[] = [];
