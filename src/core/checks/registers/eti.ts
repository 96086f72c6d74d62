// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";

/** Rules ETI, by code. */
export const ETI_RULES: readonly Rule[] = [];
