// SPDX-License-Identifier: EUPL-1.2
import type { MapEntry, Scorecard } from "../../scorecard/scored";
import { counted, figure } from "../../scorecard/arithmetic/arithmetic";
import { objectiveNamedOnMap } from "../overview/named-on-map";
import { objectiveName, objectivePlace, writtenText, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type Step } from "./explanation";
import { writtenSteps } from "./written-steps";

/** An entry of the body's strategic map: it repeats the score of the objective on the strategic dashboard. */
export function explainMapEntry(context: ExplainContext, index: number): Omit<Explanation, "asked"> | null {
  const entry = context.verification.scorecard.map[index];
  if (!entry) return null;
  const { sheet, score, declared } = entry;
  const place = objectivePlace(entry);
  const written = writtenText(context, declared);
  return {
    kind: "explained",
    subject: { kind: "map-entry", index },
    name: objectiveName(entry),
    sheet,
    place,
    outcome: { value: score, unit: "percent", written },
    steps: [...sourceSteps(context, entry), ...writtenSteps({ ...entry, written, place })],
  };
}

function sourceSteps({ objectives, verification }: ExplainContext, entry: MapEntry): readonly Step[] {
  const objective = entry.objectiveId === null ? undefined : objectives.get(entry.objectiveId);
  if (!objective) return [step("note", says("why-map-alone")), ...namedElsewhere(verification.scorecard, entry)];
  const { id, score, explanation } = objective;
  const leadsTo = { kind: "objective", id } as const;
  const reason = says("why-map", { name: objectiveName(objective), sheet: objective.sheet });
  const from = step("taken", reason, {
    place: objectivePlace(objective),
    leadsTo,
    figures: score === null ? [] : [score],
  });
  if (score === null) return [from, step("left-out", explanation[0]!, { leadsTo })];
  const arithmetic = counted(figure(score, "percent"), "percent");
  return [from, step("sum", says("why-repeated"), { arithmetic, figures: [score] })];
}

/** Without a strategic dashboard: where the objective is measured all the same. */
function namedElsewhere(scorecard: Scorecard, entry: MapEntry): readonly Step[] {
  const named = objectiveNamedOnMap(scorecard)(entry);
  if (!named) return [];
  const reason = says("why-map-named", { name: objectiveName(named), sheet: named.sheet });
  return [step("note", reason, { place: objectivePlace(named), leadsTo: { kind: "objective", id: named.id } })];
}
