// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../../scorecard/declared-check";
import type { Indicator } from "../../../scorecard/scored";
import type { ScoringSettings } from "../../../scorecard/settings";
import { reproduces, type Trial } from "./method-trials";

/** Nobody writes 107,20 % for 268 on 250 three times by mistake. */
const FEWEST_ROWS = 3;
/** Share of the overruns that may be declared full all the same: beyond it the cap is the rule, and those over it mistakes. */
const MOST_CAPPED = 0.1;
/** Above the full mark, whatever the rounding. */
const OVER = 1.0005;

/**
 * Ids of the rows over 100 % that are exactly result on target: no other method gives such figures, so that a few prove
 * an SMVP without a cap, however many rows are not met. Empty where they prove nothing. `rows` are those compared.
 */
export function provedUncapped(rows: readonly Indicator[], { methods, options }: ScoringSettings): ReadonlySet<string> {
  const proved = new Set<string>();
  if (methods.up === "uncapped-ratio") return proved;
  const trial: Trial = { polarity: "up", method: "uncapped-ratio", options };
  let capped = 0;
  for (const row of rows) {
    if (row.polarity !== "up") continue;
    if (row.declaredCheck === "differs") {
      if ((declaredRatio(row.declared)?.ratio ?? 0) > OVER && reproduces(trial, row)) proved.add(row.id);
    } else if (!reproduces(trial, row)) capped++;
  }
  const isProof = proved.size >= FEWEST_ROWS && capped <= MOST_CAPPED * (proved.size + capped);
  return isProof ? proved : new Set();
}
