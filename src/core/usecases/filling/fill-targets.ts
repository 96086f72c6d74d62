// SPDX-License-Identifier: EUPL-1.2
import { mapIdentity } from "../../memory/map-identity";
import { cellOf } from "../../scorecard/places";
import type { DeclaredCheck } from "../../scorecard/model";
import type { Objective, Scorecard } from "../../scorecard/scored";
import type { CellPosition } from "../../workbook/address";

export type Scored = "indicator" | "objective" | "map";

/** A % cell of the body, and what PERF would have it say. */
export interface FillTarget {
  readonly of: Scored;
  readonly identity: string;
  readonly sheet: string;
  readonly at: CellPosition;
  /** null: not scored, so that there is nothing to write. */
  readonly score: number | null;
  /** The score if the presumed-neutralised indicators counted, where that makes a difference; else null. */
  readonly withPresumed: number | null;
  readonly declaredCheck: DeclaredCheck;
}

/** All the % cells that a filling looks at: of indicators, of objectives, of the strategic map. */
export function* fillTargets(scorecard: Scorecard): Generator<FillTarget> {
  const objectives = new Map(scorecard.objectives.map((objective) => [objective.id, objective]));
  for (const indicator of scorecard.indicators) {
    const { sheet, achievement, declaredCheck } = indicator;
    const identity = scorecard.identityOf(indicator);
    const at = cellOf(indicator, "declared");
    if (at) yield { of: "indicator", identity, sheet, at, score: achievement, withPresumed: null, declaredCheck };
  }
  for (const objective of scorecard.objectives) {
    const { identity, sheet, declaredAt: at, score, declaredCheck } = objective;
    const withPresumed = presumption(objective);
    if (at) yield { of: "objective", identity, sheet, at, score, withPresumed, declaredCheck };
  }
  for (const entry of scorecard.map) {
    const { sheet, declaredAt: at, score, declaredCheck } = entry;
    const objective = entry.objectiveId === null ? undefined : objectives.get(entry.objectiveId);
    const withPresumed = objective ? presumption(objective) : null;
    if (at) yield { of: "map", identity: mapIdentity(entry), sheet, at, score, withPresumed, declaredCheck };
  }
}

/**
 * Whether the score rests on a presumption. It does not where the presumed indicators make no difference, nor where
 * the objective's declared % agrees with leaving them out: the body itself has then said so.
 */
function presumption({ score, scoreWithPresumed, declaredCheck }: Objective): number | null {
  if (score === null || scoreWithPresumed === null) return null;
  if (declaredCheck === "equal" || declaredCheck === "within-display") return null;
  return Math.abs(scoreWithPresumed - score) < 1e-9 ? null : scoreWithPresumed;
}
