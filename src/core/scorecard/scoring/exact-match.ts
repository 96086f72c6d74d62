// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";
import { isSame } from "./noise";

/** Exact target ("= 90%"): 1 when A equals T, else 0; a wider goal post is a setting of the body ("tolerance"). */
export const exactMatch: ScoringMethod = ({ actual, target }) =>
  isSame(actual, target) ? scored("exact-met", 1) : scored("exact-not-met", 0);
