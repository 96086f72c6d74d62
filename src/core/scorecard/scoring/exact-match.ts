// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";

/** Equality within floating-point noise; a wider tolerance ("goal post") is a setting of the body. */
const TOLERANCE = 1e-9;

/** Exact target ("= 90%"): 1 when A equals T, else 0. */
export const exactMatch: ScoringMethod = ({ actual, target }) =>
  Math.abs(actual - target) <= TOLERANCE ? scored("exact-met", 1) : scored("exact-not-met", 0);
