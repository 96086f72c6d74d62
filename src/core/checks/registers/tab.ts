// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { indicatorDiffersFromTable } from "../rules/tab/indicator-differs-from-table";
import { sameQuantityDiffers } from "../rules/tab/same-quantity-differs";

/** Rules TAB, by code. */
export const TAB_RULES: readonly Rule[] = [sameQuantityDiffers, indicatorDiffersFromTable];
