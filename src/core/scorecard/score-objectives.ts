// SPDX-License-Identifier: EUPL-1.2
import type { Block, ObjectiveReading, ScorecardReading } from "./model";
import { scoreObjective } from "./score-objective";
import type { Indicator, Objective } from "./scored";
import type { ScoringSettings } from "./settings";

/** Scores all objectives, in the order of the sheets; those below before those above, where scores pass upwards. */
export function scoreObjectives(
  { objectives, blocks }: Pick<ScorecardReading, "objectives" | "blocks">,
  rows: ReadonlyMap<string, readonly Indicator[]>,
  settings: ScoringSettings,
): readonly Objective[] {
  const rowsOf = ({ id }: ObjectiveReading): readonly Indicator[] => rows.get(id) ?? [];
  if (settings.rollUp !== "own-and-children") {
    return objectives.map((objective) => scoreObjective(objective, rowsOf(objective), settings));
  }
  const below = objectivesBelow({ objectives, blocks });
  const scored = new Map<string, Objective>();
  for (const reading of longestCodesFirst(objectives)) {
    const children = (below.get(reading.id) ?? []).map((id) => scored.get(id)!);
    scored.set(reading.id, scoreObjective(reading, rowsOf(reading), settings, children));
  }
  return objectives.map(({ id }) => scored.get(id)!);
}

/** Ids of the objectives that pass their score on to another, by the id of that one; for the roll-up by shares alone. */
export function objectivesBelow({
  objectives,
  blocks,
}: Pick<ScorecardReading, "objectives" | "blocks">): ReadonlyMap<string, readonly string[]> {
  const parentOf = parentFinder(objectives, blocks);
  const below = new Map<string, string[]>();
  for (const reading of longestCodesFirst(objectives)) {
    const parent = parentOf(reading);
    if (parent === null) continue;
    const siblings = below.get(parent);
    if (siblings) siblings.push(reading.id);
    else below.set(parent, [reading.id]);
  }
  return below;
}

/** A code is longer than those it extends. */
function longestCodesFirst(objectives: readonly ObjectiveReading[]): readonly ObjectiveReading[] {
  return [...objectives].sort((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0));
}

/**
 * The objective whose code this one's extends by a part («1.2» of «1.2.3», «OB1» of «OB1.1»): the nearest on the same
 * sheet, else on the strategic dashboard. A code that stands twice in one place says nothing of whose child it has.
 */
function parentFinder(
  objectives: readonly ObjectiveReading[],
  blocks: readonly Block[],
): (objective: ObjectiveReading) => string | null {
  const strategic = new Set(blocks.filter(({ level }) => level === "strategic").map(({ id }) => id));
  const byPlace = new Map<string, string | null>();
  const note = (place: string, { code, id }: ObjectiveReading): void => {
    const key = `${place}\n${code!}`;
    byPlace.set(key, byPlace.has(key) ? null : id);
  };
  for (const objective of objectives) {
    if (objective.code === null) continue;
    note(`sheet ${objective.sheet}`, objective);
    if (strategic.has(objective.blockId)) note("strategic", objective);
  }
  return ({ code, sheet }) => {
    for (const above of codesAbove(code)) {
      const found = byPlace.get(`sheet ${sheet}\n${above}`) ?? byPlace.get(`strategic\n${above}`);
      if (found !== undefined && found !== null) return found;
    }
    return null;
  };
}

/** «1.2.3» -> «1.2», «1». Codes are short; what is longer is none, and is not taken apart. */
const LONGEST_CODE = 64;

function codesAbove(code: string | null): readonly string[] {
  if (code === null || code.length > LONGEST_CODE) return [];
  const above: string[] = [];
  for (let at = code.length - 1; at > 0; at--) if (/[./_-]/.test(code[at]!)) above.push(code.slice(0, at));
  return above;
}
