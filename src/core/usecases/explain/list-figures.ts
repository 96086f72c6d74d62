// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import { percentText } from "../../wording/numbers";
import { SUBJECT_TERMS } from "../../wording/explained";
import type { Verification } from "../verify";
import { nameOf, objectiveName, objectivePlace, percentPlace } from "./explain-context";
import type { Place, Subject } from "./explanation";

/** A figure that can be explained, for a list in which it is sought. */
export interface ListedFigure {
  readonly subject: Subject;
  readonly kind: string;
  readonly name: string;
  /** null: it is on no sheet of the body's. */
  readonly place: Place | null;
  /** «93,33 %»; null: it has no figure. */
  readonly value: string | null;
  /** Folded, with the name of its sheet: `foundIn` looks here. */
  readonly sought: string;
}

/** Every figure of a workbook, in the order of the sheets: the body's own, then PERF's. */
export function listFigures({ scorecard }: Pick<Verification, "scorecard">): readonly ListedFigure[] {
  const { indicators, objectives, map, perspectives, overall } = scorecard;
  const byObjective = new Map(objectives.map((objective) => [objective.id, objective]));
  const listed: ListedFigure[] = map.map((entry, index) =>
    figure({ kind: "map-entry", index }, objectiveName(entry), objectivePlace(entry), entry.score),
  );
  let owner: string | null = null;
  for (const indicator of indicators) {
    const { id, objectiveId, achievement } = indicator;
    const objective = objectiveId === owner ? undefined : byObjective.get(objectiveId);
    owner = objectiveId;
    if (objective && byObjective.delete(objectiveId)) listed.push(objectiveFigure(objective));
    listed.push(figure({ kind: "indicator", id }, nameOf(indicator), percentPlace(indicator), achievement));
  }
  // objectives without rows of their own
  for (const objective of byObjective.values()) listed.push(objectiveFigure(objective));
  for (const { name, score } of perspectives)
    listed.push(figure({ kind: "perspective", key: fold(name) }, name, null, score));
  if (objectives.length > 0) listed.push(figure({ kind: "overall" }, "", null, overall.score));
  return listed;
}

function objectiveFigure(objective: Verification["scorecard"]["objectives"][number]): ListedFigure {
  return figure(
    { kind: "objective", id: objective.id },
    objectiveName(objective),
    objectivePlace(objective),
    objective.score,
  );
}

function figure(subject: Subject, name: string, place: Place | null, value: number | null): ListedFigure {
  const kind = SUBJECT_TERMS[subject.kind];
  const sought = fold(`${name} ${kind} ${place?.sheet ?? ""}`);
  return { subject, kind, name, place, value: value === null ? null : percentText(value), sought };
}

/** The figures in whose name, kind or sheet each of the words stands. */
export function foundIn(figures: readonly ListedFigure[], query: string): readonly ListedFigure[] {
  const words = fold(query).split(" ").filter(Boolean);
  return words.length === 0 ? figures : figures.filter(({ sought }) => words.every((word) => sought.includes(word)));
}
