// SPDX-License-Identifier: EUPL-1.2
import { fieldPlace } from "../checks/place";
import type { Indicator } from "../scorecard/scored";
import { evidence } from "./criterion";
import type { Evidence } from "./verdict";

/** A neutralisation that is only presumed is never told as a fact: it is a person's to confirm. */
export function presumedAmong(indicators: readonly Indicator[]): readonly Evidence[] {
  const presumed = indicators.filter((each) => each.status === "neutralised" && each.presumed);
  if (presumed.length === 0) return [];
  const places = presumed.map((each) => fieldPlace(each, "actual"));
  return [evidence("oiv-presumed", { count: presumed.length }, places)];
}
