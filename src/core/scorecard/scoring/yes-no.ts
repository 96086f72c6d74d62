// SPDX-License-Identifier: EUPL-1.2
import { scored, type ScoringMethod } from "./method";

/** SI/NO: the answer that was planned = 1 (report of Bergamo 2021: SI = 100 %), the other = 0. */
export const yesNoMatch: ScoringMethod = ({ actual, target }) =>
  actual === target ? scored("yes-met", 1) : scored("yes-not-met", 0);
