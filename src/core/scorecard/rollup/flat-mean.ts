// SPDX-License-Identifier: EUPL-1.2
import type { RollUpMethod } from "./method";

/**
 * Unweighted mean of the unrounded ratios, whatever the operational level says. Source: report of Bergamo 2021,
 * objective 1.2 = (100 + 100 + 93,81 + 100)/4 = 98,45 %.
 */
export const flatMean: RollUpMethod = (items) =>
  items.length === 0 ? null : items.reduce((sum, { value }) => sum + value, 0) / items.length;
