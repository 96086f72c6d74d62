// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules PIA, by code. */
export const PIA_RULES: readonly Rule[] = [];
