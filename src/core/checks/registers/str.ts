// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { rowWithoutLabel } from "../rules/str/row-without-label";

/** Rules STR, by code. */
export const STR_RULES: readonly Rule[] = [rowWithoutLabel];
