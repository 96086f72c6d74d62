// SPDX-License-Identifier: EUPL-1.2
import type { Arithmetic } from "../../scorecard/arithmetic/arithmetic";
import { methodArithmetic } from "../../scorecard/arithmetic/method-arithmetic";
import type { Indicator } from "../../scorecard/scored";
import { fieldPlace, nameOf, objectiveName, percentPlace, writtenText, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type Step } from "./explanation";
import { methodStep, optionSteps, phaseSteps } from "./indicator-rules";
import { polarityStep } from "./polarity-step";
import { detailSteps, takenSteps } from "./taken-steps";
import { unscoredSteps } from "./unscored-steps";
import { writtenSteps } from "./written-steps";

/** How the % of an indicator comes about, or why there is none. */
export function explainIndicator(context: ExplainContext, indicator: Indicator): Omit<Explanation, "asked"> {
  const written = writtenText(context, indicator.declared);
  const steps = indicator.achievement === null ? unscoredSteps(context, indicator) : scoredSteps(context, indicator);
  const place = fieldPlace(indicator, "declared");
  return {
    kind: "explained",
    subject: { kind: "indicator", id: indicator.id },
    name: nameOf(indicator),
    sheet: indicator.sheet,
    place: percentPlace(indicator),
    outcome: { value: indicator.achievement, unit: "percent", written },
    steps: [
      ...takenSteps(context, indicator),
      ...steps,
      ...writtenSteps({ ...indicator, score: indicator.achievement, written, place }),
      ...objectiveStep(context, indicator),
    ],
  };
}

function scoredSteps(context: ExplainContext, indicator: Indicator): readonly Step[] {
  const { settings } = context.verification;
  const method = indicator.method!;
  const because = indicator.explanation[0]!;
  const lines = methodArithmetic(
    { figures: indicator, polarity: indicator.polarity, method, because },
    settings.scoring.options,
  );
  return [
    ...detailSteps(context, indicator),
    polarityStep(context, indicator),
    methodStep(context, indicator),
    ...optionSteps(context, indicator),
    ...phaseSteps(context),
    ...lines.map((line) => step("sum", says(SUMS[line.kind]), { arithmetic: line, figures: [line.result] })),
    ...noteSteps(indicator),
  ];
}

const SUMS: Readonly<Record<Arithmetic["kind"], string>> = {
  counted: "why-counted",
  compared: "why-compared",
  "looked-up": "why-looked-up",
  decided: "why-decided",
};

/** What scoring says besides: a method that does not fit, the pace expected, what the SMVP must confirm. */
function noteSteps({ explanation }: Indicator): readonly Step[] {
  const unproved = ["inverse-ratio", "date-late"].includes(explanation[0]!.code);
  const told = explanation.slice(2).map((reason) => step("note", reason));
  return unproved ? [...told, step("note", says("why-to-confirm"))] : told;
}

/** Where the figure goes on to: its objective, with the weight that it has there. */
function objectiveStep({ objectives }: ExplainContext, indicator: Indicator): readonly Step[] {
  const objective = objectives.get(indicator.objectiveId);
  if (!objective) return [];
  const counts = indicator.status === "scored" && objective.score !== null;
  const name = objectiveName(objective);
  const isWeighted = counts && objective.method === "weighted-mean" && indicator.weight !== null;
  const counting = isWeighted
    ? says("why-counts-weighted", { name, weight: indicator.weight })
    : says("why-counts-in", { name });
  const reason = counts ? counting : says("why-counts-not-in", { name });
  const place = { sheet: objective.sheet, at: objective.declaredAt ?? objective.at };
  return [step("note", reason, { place, leadsTo: { kind: "objective", id: objective.id } })];
}
