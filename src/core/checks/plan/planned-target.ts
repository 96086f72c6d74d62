// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../values/fold";
import type { Indicator } from "../../scorecard/scored";
import type { PlanComparison, Variation } from "../../variations/variation";
import type { CheckInputs } from "../inputs";
import { openVariations } from "./open-variations";

/** What the Plan sets for an indicator that has no target here, or one that is no value. */
export interface PlannedTarget {
  readonly from: string;
  readonly planned: string;
}

/** Looked up once for all rows; null without a Plan, and where an act took the target away. */
const KNOWN = new WeakMap<PlanComparison, ReadonlyMap<Indicator | null, Variation>>();

export function plannedTarget(indicator: Indicator, inputs: Pick<CheckInputs, "plan">): PlannedTarget | null {
  const { plan } = inputs;
  if (plan === null) return null;
  let known = KNOWN.get(plan);
  if (known === undefined) {
    known = new Map(openVariations(inputs, "target").map((each) => [each.indicator, each]));
    KNOWN.set(plan, known);
  }
  const found = known.get(indicator);
  return found === undefined || found.before === null ? null : { from: found.from, planned: oneLine(found.before) };
}
