// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { labelTruncated } from "../rules/eti/label-truncated";
import { unbalancedBrackets } from "../rules/eti/unbalanced-brackets";

/** Rules ETI, by code. */
export const ETI_RULES: readonly Rule[] = [labelTruncated, unbalancedBrackets];
