// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { explainer } from "./explainer";
import { INDICATOR_EXPLANATIONS } from "./explanations";

const explainIndicatorReason = explainer([INDICATOR_EXPLANATIONS]);

/** Why an indicator has the achievement that it has, or none: formulas need these words only, and wait for no others. */
export function explainIndicator(reason: Reason): string {
  return explainIndicatorReason(reason);
}
