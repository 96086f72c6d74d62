// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules TAB, by code. */
export const TAB_RULES: readonly Rule[] = [];
