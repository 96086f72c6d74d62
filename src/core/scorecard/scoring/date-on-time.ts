// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";
import { isBelow } from "./noise";

/**
 * Date: on or before the target day = 1 (report of Bergamo 2021: nine rows on the very day), late = 0.
 * The late case never occurs in the source: a default to be confirmed with the body's SMVP.
 */
export const dateOnTime: ScoringMethod = ({ actual, target }) =>
  isBelow(target, actual) ? scored("date-late", 0) : scored("date-on-time", 1);
