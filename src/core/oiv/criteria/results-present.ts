// SPDX-License-Identifier: EUPL-1.2
import type { Level } from "../../scorecard/model";
import { objectivePlace } from "../../checks/place";
import type { Indicator, Objective, Scorecard } from "../../scorecard/scored";
import { LEVEL_TERMS } from "../../wording/terms";
import { evidence, type CriterionJudge } from "../criterion";
import { presumedAmong } from "../presumed";
import { hasResult, isIndicator } from "../results";
import { weighed, whenProved } from "../weigh";
import type { Evidence } from "../verdict";

/** Criterion c: results for all objectives, organisational and individual. */
export const resultsPresent: CriterionJudge = ({ scorecard }, findings) => {
  const levels = LEVELS.map((level) => resultsOf(scorecard, level)).filter(({ objectives }) => objectives > 0);
  const isIndividualThere = levels.some(({ level }) => level === "individual");
  const isOrganisationThere = levels.some(({ level }) => level !== "individual");
  const isComplete = levels.every((each) => each.reached === each.objectives && each.present === each.indicators);
  return {
    outcome: weighed(findings, whenProved(isIndividualThere && isOrganisationThere && isComplete)),
    evidence: [
      ...levels.flatMap(shown),
      ...presumedAmong(scorecard.indicators),
      ...(isOrganisationThere ? [] : [evidence("oiv-organisation-absent")]),
      ...(isIndividualThere ? [] : [evidence("oiv-individual-absent")]),
    ],
  };
};

const LEVELS: readonly Level[] = ["strategic", "operational", "individual"];

interface LevelResults {
  readonly level: Level;
  readonly objectives: number;
  /** Objectives of which some indicator has a result. */
  readonly reached: number;
  readonly unreached: readonly Objective[];
  readonly indicators: number;
  readonly present: number;
  readonly neutralised: number;
}

function resultsOf({ blocks, objectives, indicators }: Scorecard, wanted: Level): LevelResults {
  const levelOf = new Map(blocks.map(({ id, level }) => [id, level]));
  const there = (item: { readonly blockId: string }): boolean => levelOf.get(item.blockId) === wanted;
  const rows = indicators.filter((each) => there(each) && isIndicator(each));
  // A neutralised indicator owes no result; whether it may be left out is for criterion g. A presumption frees nobody.
  const owing = rows.filter(({ status, presumed }) => status !== "neutralised" || presumed);
  const reached = new Set(rows.filter(isAnswered).map(({ objectiveId }) => objectiveId));
  const wantedObjectives = objectives.filter(there);
  const unreached = wantedObjectives.filter(({ id }) => !reached.has(id));
  return {
    level: wanted,
    objectives: wantedObjectives.length,
    reached: wantedObjectives.length - unreached.length,
    unreached,
    indicators: owing.length,
    present: owing.filter(hasResult).length,
    neutralised: rows.length - owing.length,
  };
}

function isAnswered(indicator: Indicator): boolean {
  return hasResult(indicator) || indicator.status === "neutralised";
}

function shown({ level, unreached, ...counts }: LevelResults): readonly Evidence[] {
  const code = counts.neutralised > 0 ? "oiv-results-neutralised" : "oiv-results";
  const found = evidence(code, { level: LEVEL_TERMS[level], ...counts });
  if (unreached.length === 0) return [found];
  const args = { count: unreached.length, which: namesOf(unreached) };
  return [found, evidence("oiv-objectives-without-results", args, unreached.map(objectivePlace))];
}

const OBJECTIVES_NAMED = 12;
const LONGEST_NAME = 60;

/** "1.3, 1.5 e altri 4": by their codes, which are short, where they have them. */
function namesOf(objectives: readonly Objective[]): string {
  const names = objectives.slice(0, OBJECTIVES_NAMED).map(({ code, name }) => {
    if (code !== null) return code;
    return `«${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name}»`;
  });
  const rest = objectives.length - names.length;
  return names.join(", ") + (rest > 0 ? ` e altri ${String(rest)}` : "");
}
