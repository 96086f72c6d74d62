// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../checks/finding";
import type { Scorecard } from "../../../scorecard/scored";
import { SUBJECT_TERMS } from "../../../wording/explained";

/** A score before and after; null: none. */
export interface ScoreChange {
  readonly name: string;
  /** null for an aggregate of the software’s own, which stands in no cell. */
  readonly place: FindingPlace | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** How many change, and the first of them. */
export interface ScoreChanges {
  readonly count: number;
  readonly first: readonly ScoreChange[];
}

/** What becomes of the scores of two scorecards; what only one of them has is not among them. */
export interface ScoreEffects {
  readonly indicators: ScoreChanges;
  readonly objectives: ScoreChanges;
  /** Perspectives and the whole. */
  readonly aggregates: ScoreChanges;
}

/** Changes that are handed over with their names: nobody reads thousands. */
const MOST_NAMED = 50;
/** Floating point: a sum in another order is the same sum. */
const TOLERANCE = 1e-9;

/** Compares the scores of two scorecards of one workbook. */
export function compareScores(before: Scorecard, after: Scorecard): ScoreEffects {
  return {
    indicators: changesOf(indicatorScores(before), indicatorScores(after)),
    objectives: changesOf(objectiveScores(before), objectiveScores(after)),
    aggregates: changesOf(aggregateScores(before), aggregateScores(after)),
  };
}

interface Scored extends Pick<ScoreChange, "name" | "place"> {
  readonly key: string;
  readonly score: number | null;
}

function changesOf(before: readonly Scored[], after: readonly Scored[]): ScoreChanges {
  const known = new Map<string, Scored[]>();
  for (const each of before) {
    const same = known.get(each.key);
    if (same) same.push(each);
    else known.set(each.key, [each]);
  }
  const first: ScoreChange[] = [];
  let count = 0;
  for (const { key, name, place, score } of after) {
    const was = known.get(key)?.shift();
    if (!was || isSame(was.score, score)) continue;
    count++;
    if (first.length < MOST_NAMED) first.push({ name, place, before: was.score, after: score });
  }
  return { count, first };
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= TOLERANCE;
}

function indicatorScores({ indicators }: Scorecard): readonly Scored[] {
  return indicators.map(({ sheet, row, columns, label, operational, achievement }) => ({
    key: `${sheet}!${String(row)}`,
    name: label || operational,
    place: { sheet, at: { row, column: columns.label ?? columns.operational ?? 0 } },
    score: achievement,
  }));
}

function objectiveScores({ objectives }: Scorecard): readonly Scored[] {
  return objectives.map(({ sheet, at, name, score }) => ({
    key: `${sheet}!${String(at.row)},${String(at.column)}`,
    name,
    place: { sheet, at },
    score,
  }));
}

function aggregateScores({ perspectives, overall }: Scorecard): readonly Scored[] {
  return [...perspectives, overall].map(({ name, score }) => ({
    key: name,
    name: name || SUBJECT_TERMS.overall,
    place: null,
    score,
  }));
}
