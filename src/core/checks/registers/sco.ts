// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules SCO, by code. */
export const SCO_RULES: readonly Rule[] = [];
