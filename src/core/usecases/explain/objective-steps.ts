// SPDX-License-Identifier: EUPL-1.2
import { followsWritten } from "../../scorecard/as-written";
import { rollUpArithmetic } from "../../scorecard/arithmetic/roll-up-arithmetic";
import type { Objective } from "../../scorecard/scored";
import { fold } from "../../values/fold";
import { objectiveName, objectivePlace, writtenText, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type Part, type Step } from "./explanation";
import { indicatorPart, itemsOf, objectivePart, partsOf, type ObjectiveParts } from "./objective-parts";
import { writtenSteps } from "./written-steps";

/** How the % of an objective comes about: what counts, what does not, and the roll-up. */
export function explainObjective(context: ExplainContext, objective: Objective): Omit<Explanation, "asked"> {
  const parts = partsOf(context, objective);
  const written = writtenText(context, objective.declared);
  const { scoring } = context.verification.settings;
  const { declared, method, declaredAt, sheet } = objective;
  const follows = followsWritten(declared, parts.indicators, method, scoring.rollUpOptions);
  const place = declaredAt && { sheet, at: declaredAt };
  return {
    kind: "explained",
    subject: { kind: "objective", id: objective.id },
    name: objectiveName(objective),
    sheet,
    place: objectivePlace(objective),
    outcome: { value: objective.score, unit: "percent", written },
    steps: [
      ...partSteps(context, objective, parts),
      ...ruleSteps(context, objective),
      ...sumSteps(context, objective, parts),
      ...writtenSteps({ ...objective, written, place, followsWritten: follows }),
      ...onwardSteps(context, objective),
    ],
  };
}

/** The score that an objective would have if what is presumed neutralised counted as 0. */
export function explainPresumed(context: ExplainContext, objective: Objective): Omit<Explanation, "asked"> {
  const { indicators, children } = partsOf(context, objective);
  const counted = indicators.filter(({ status, presumed }) => status === "scored" || presumed);
  const { rollUpOptions } = context.verification.settings.scoring;
  const lines = objective.method && rollUpArithmetic(objective.method, itemsOf(counted, children), rollUpOptions);
  const isWeighted = usesWeights(objective.method, counted);
  const parts = counted.map((each): Part => {
    const { weight } = each;
    return {
      ...indicatorPart(context, each, isWeighted),
      value: each.achievement ?? 0,
      weight: isWeighted ? weight : null,
      because: null,
    };
  });
  return {
    kind: "explained",
    subject: { kind: "presumed", id: objective.id },
    name: objectiveName(objective),
    sheet: objective.sheet,
    place: objectivePlace(objective),
    outcome: { value: objective.scoreWithPresumed, unit: "percent", written: null },
    steps: [
      step("note", says("why-if-presumed")),
      partsStep("parts", says("why-parts", { count: parts.length }), [...parts, ...scoredBelow(children)]),
      ...ruleSteps(context, objective),
      ...linesOf(lines ?? []),
      step("note", says("why-without-presumed"), { leadsTo: { kind: "objective", id: objective.id } }),
    ],
  };
}

/** True where the weights of these rows count; by shares they do where every row has one (`ownAndChildren`). */
function usesWeights(method: Objective["method"], rows: ObjectiveParts["indicators"]): boolean {
  if (method === "own-and-children") return rows.every(({ weight }) => weight !== null);
  return method === "weighted-mean";
}

function partSteps(
  context: ExplainContext,
  { method, score }: Objective,
  { indicators, children }: ObjectiveParts,
): readonly Step[] {
  const scored = indicators.filter(({ status }) => status === "scored");
  const isWeighted = usesWeights(method, scored);
  const own = indicators.map((each) => indicatorPart(context, each, isWeighted));
  const counted = own.filter(({ because }) => because === null);
  const left = own.filter(({ because }) => because !== null);
  const total = says("why-coverage", { count: counted.length, total: indicators.length });
  const below = children.map(objectivePart);
  const missing = below.filter(({ value }) => value === null);
  return [
    ...(indicators.length > 0 || score === null ? [partsStep("parts", total, counted)] : []),
    ...(below.length > missing.length ? [partsStep("parts", says("why-below"), scoredBelow(children))] : []),
    ...(left.length > 0 ? [partsStep("left-out", says("why-left-out", { count: left.length }), left)] : []),
    ...(missing.length > 0
      ? [partsStep("left-out", says("why-below-left-out", { count: missing.length }), missing)]
      : []),
  ];
}

function scoredBelow(children: ObjectiveParts["children"]): readonly Part[] {
  return children.map(objectivePart).filter(({ value }) => value !== null);
}

/** A list of parts; its figures and weights go into the arithmetic. */
export function partsStep(topic: "parts" | "left-out", reason: Step["says"], parts: readonly Part[]): Step {
  const figures =
    topic === "parts" ? parts.flatMap(({ value, weight }) => [value, weight].filter((each) => each !== null)) : [];
  return step(topic, reason, { parts, figures });
}

/** How the whole is made, and who chose it; what becomes of a missing result where that decided something. */
function ruleSteps(context: ExplainContext, objective: Objective): readonly Step[] {
  const { verification, sources } = context;
  const { scoring } = verification.settings;
  const { method, excluded, explanation } = objective;
  const asked = explanation[0]?.code === "actual-required" || excluded.some(({ reason }) => reason === "no-actual");
  const missing = asked ? [sources.parameter("missingActual")] : [];
  if (method === null) return missing;
  const code = scoring.rollUp === "auto" ? automatic(context, objective) : "why-roll-up";
  const { ownShare } = scoring.rollUpOptions;
  const share = method === "own-and-children" ? [sources.parameter("ownShare", [ownShare, 1 - ownShare])] : [];
  return [...missing, step("rule", says(code, { method }), sources.source("rollUp")), ...share];
}

/** Why the automatic roll-up took the weights, or did not (`rollUpMethod`). */
function automatic(context: ExplainContext, { method, indicatorIds }: Objective): string {
  if (method === "weighted-mean") return "why-roll-up-weights";
  const rows = indicatorIds.flatMap((id) => context.indicators.get(id) ?? []);
  const isSome = rows.some(({ status, weight }) => status === "scored" && weight !== null);
  return isSome ? "why-roll-up-some-weights" : "why-roll-up-no-weights";
}

function sumSteps(context: ExplainContext, objective: Objective, parts: ObjectiveParts): readonly Step[] {
  const { method, score, explanation } = objective;
  if (method === null || score === null) return explanation.slice(0, 1).map((reason) => step("note", reason));
  const scored = parts.indicators.filter(({ status }) => status === "scored");
  const { rollUpOptions } = context.verification.settings.scoring;
  return linesOf(rollUpArithmetic(method, itemsOf(scored, parts.children), rollUpOptions));
}

const LINE_CODES = { whole: "why-counted", group: "why-mean-of-group", own: "why-mean-own", below: "why-mean-below" };

function linesOf(lines: ReturnType<typeof rollUpArithmetic>): readonly Step[] {
  return lines.map(({ of, group, arithmetic }) => {
    const isNameless = of === "group" && group === "";
    const reason = isNameless ? says("why-mean-without-group") : says(LINE_CODES[of], of === "group" ? { group } : {});
    return step("sum", reason, { arithmetic, figures: [arithmetic.result] });
  });
}

/** What else the objective's figure is used for, or would be. */
function onwardSteps(context: ExplainContext, objective: Objective): readonly Step[] {
  const { id, scoreWithPresumed, blockId, score } = objective;
  const presumed =
    scoreWithPresumed === null
      ? []
      : [step("note", says("why-presumed", { score: scoreWithPresumed }), { leadsTo: { kind: "presumed", id } })];
  const block = context.blocks.get(blockId);
  const { perspectives } = context.verification.scorecard;
  const found = block?.perspective
    ? perspectives.find(({ name }) => fold(name) === fold(block.perspective!))
    : undefined;
  if (!found || block?.level !== "strategic" || score === null) return presumed;
  const leadsTo = { kind: "perspective", key: fold(found.name) } as const;
  return [...presumed, step("note", says("why-in-perspective", { name: found.name }), { leadsTo })];
}
