// SPDX-License-Identifier: EUPL-1.2
import { objectivesBelow } from "../../scorecard/score-objectives";
import type { Indicator, Objective } from "../../scorecard/scored";
import type { RollUpItem } from "../../scorecard/rollup/method";
import { interpret } from "../../values/interpret";
import {
  fieldPlace,
  nameOf,
  objectiveName,
  objectivePlace,
  percentPlace,
  type ExplainContext,
} from "./explain-context";
import type { Part, Place } from "./explanation";

/** What an objective's score is made of, as scoring took it. */
export interface ObjectiveParts {
  readonly indicators: readonly Indicator[];
  /** Objectives that pass their score on to this one, scored or not. */
  readonly children: readonly Objective[];
}

export function partsOf(context: ExplainContext, { id, indicatorIds }: Objective): ObjectiveParts {
  const { scorecard, settings } = context.verification;
  const indicators = indicatorIds.flatMap((each) => context.indicators.get(each) ?? []);
  const below = settings.scoring.rollUp === "own-and-children" ? objectivesBelow(scorecard).get(id) : undefined;
  return { indicators, children: (below ?? []).flatMap((each) => context.objectives.get(each) ?? []) };
}

/** Scored parts as a roll-up takes them (`rollUp`): its own indicators, then the objectives below. */
export function itemsOf(indicators: readonly Indicator[], children: readonly Objective[]): readonly RollUpItem[] {
  const own = indicators.map(({ achievement, weight, operational: group }) => ({
    ...{ value: achievement ?? 0, weight, group, isChild: false },
  }));
  const below = children.flatMap(({ score: value }) =>
    value === null ? [] : [{ value, weight: null, group: "", isChild: true }],
  );
  return [...own, ...below];
}

/** An indicator as one of the parts of its objective. */
export function indicatorPart(context: ExplainContext, indicator: Indicator, isWeighted: boolean): Part {
  const { id, status, achievement, weight, explanation } = indicator;
  const isUsed = isWeighted && weight !== null && status === "scored";
  return {
    subject: { kind: "indicator", id },
    name: nameOf(indicator),
    place: percentPlace(indicator),
    value: achievement,
    weight: isUsed ? weight : null,
    weightAt: isUsed ? weightPlace(context, indicator) : null,
    because: status === "scored" ? null : explanation[0]!,
  };
}

export function objectivePart(objective: Objective): Part {
  const { id, score, explanation } = objective;
  return {
    subject: { kind: "objective", id },
    name: objectiveName(objective),
    place: objectivePlace(objective),
    value: score,
    weight: null,
    weightAt: null,
    because: score === null ? explanation[0]! : null,
  };
}

/** On its row, or where the row has none, on «Registro indicatori» (`scoreIndicator`). */
function weightPlace({ verification, decided, sources }: ExplainContext, indicator: Indicator): Place | null {
  const { workbook } = verification;
  const onRow = fieldPlace(indicator, "weight");
  const sheet = workbook.sheets.find(({ name }) => name === indicator.sheet);
  const written = onRow && sheet && interpret(sheet.cell(onRow.at.row, onRow.at.column), workbook.dateSystem);
  if (written?.type === "number" || written?.type === "percent") return onRow;
  const entry = decided(indicator);
  return entry?.weight == null ? onRow : sources.register(entry.row, "weight");
}
