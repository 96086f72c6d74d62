// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { differenceDiffers } from "../rules/tab/difference-differs";
import { indicatorDiffersFromTable } from "../rules/tab/indicator-differs-from-table";
import { percentageDiffers } from "../rules/tab/percentage-differs";
import { sameQuantityDiffers } from "../rules/tab/same-quantity-differs";
import { shareDiffers } from "../rules/tab/share-differs";
import { signSuspect } from "../rules/tab/sign-suspect";
import { subtotalDiffers } from "../rules/tab/subtotal-differs";
import { totalDiffers } from "../rules/tab/total-differs";

/** Rules TAB, by code. */
export const TAB_RULES: readonly Rule[] = [
  totalDiffers,
  subtotalDiffers,
  differenceDiffers,
  percentageDiffers,
  shareDiffers,
  signSuspect,
  sameQuantityDiffers,
  indicatorDiffersFromTable,
];
