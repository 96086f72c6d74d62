// SPDX-License-Identifier: EUPL-1.2
import { counted, figure, type Expression, type FigureUnit } from "../../scorecard/arithmetic/arithmetic";
import { unitOf } from "../../scorecard/arithmetic/method-arithmetic";
import type { Indicator } from "../../scorecard/scored";
import { deviationOf } from "../../summaries/deviation";
import { nameOf, percentPlace, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type Step } from "./explanation";
import { takenSteps } from "./taken-steps";

/** «Scostamento» (DFP, linee guida 2/2017): the result less the target, in its own unit or as a share of the target. */
export function explainDeviation(
  context: ExplainContext,
  indicator: Indicator,
  of: "amount" | "share",
): Omit<Explanation, "asked"> {
  const { amount, ratio } = deviationOf(indicator);
  const value = of === "amount" ? amount : ratio;
  const unit = unitOf(indicator.actual.type, indicator.target.type);
  const leadsTo = { kind: "indicator", id: indicator.id } as const;
  return {
    kind: "explained",
    subject: { kind: "deviation", id: indicator.id, figure: of },
    name: nameOf(indicator),
    sheet: indicator.sheet,
    place: percentPlace(indicator),
    outcome: { value, unit: of === "share" ? "percent" : amountUnit(unit), written: null },
    steps: [
      ...takenSteps(context, indicator),
      step("rule", says(of === "amount" ? "why-deviation" : "why-deviation-share")),
      ...(value === null ? [step("note", says("why-no-deviation"))] : sums(indicator, unit, of)),
      step("note", says("why-achievement"), { place: percentPlace(indicator), leadsTo }),
    ],
  };
}

/** A difference of days is a count of them, one of percentages is in points. */
function amountUnit(unit: FigureUnit): FigureUnit {
  if (unit === "date") return "days";
  return unit === "percent" ? "points" : unit;
}

function sums({ actual, target }: Indicator, unit: FigureUnit, of: "amount" | "share"): readonly Step[] {
  const difference: Expression = {
    kind: "difference",
    from: figure(actual.number, unit),
    less: figure(target.number, unit),
  };
  const amount = counted(difference, amountUnit(unit));
  const first = step("sum", says("why-counted"), { arithmetic: amount, figures: [amount.result] });
  if (of === "amount") return [first];
  const share = {
    kind: "quotient",
    of: figure(amount.result, unit),
    by: figure(Math.abs(target.number), unit),
  } as const;
  return [first, step("sum", says("why-counted"), { arithmetic: counted(share, "percent"), figures: [] })];
}
