// SPDX-License-Identifier: EUPL-1.2
import { scoreObjective } from "./score-objective";
import type { ObjectiveReading } from "./model";
import type { Indicator } from "./scored";
import type { ScoringSettings } from "./settings";

/** True where only the declared 100 % says that less is better. */
export function isPolarityInferred({ polaritySource, status }: Indicator): boolean {
  return polaritySource === "declared" && status === "scored";
}

/**
 * Rows whose 100 % their own objective denies: 1.260 of 1.800 is declared full, and the objective declares the mean with
 * the row at 70 %. Then it is the row that is wrong, not its direction. By id, scored again as nothing said otherwise.
 */
export function contradictedPolarities(
  objectives: readonly ObjectiveReading[],
  rowsOf: (objective: ObjectiveReading) => readonly Indicator[],
  asUntold: (indicator: Indicator) => Indicator,
  settings: ScoringSettings,
): ReadonlyMap<string, Indicator> {
  const contradicted = new Map<string, Indicator>();
  // where objectives feed those above them, the figure of one is not made of its rows alone
  if (settings.rollUp === "own-and-children") return contradicted;
  for (const objective of objectives) {
    const rows = rowsOf(objective);
    if (objective.declaredByPerf || !rows.some(isPolarityInferred)) continue;
    if (scoreObjective(objective, rows, settings).declaredCheck !== "differs") continue;
    const untold = rows.map((row) => (isPolarityInferred(row) ? asUntold(row) : row));
    if (scoreObjective(objective, untold, settings).declaredCheck !== "equal") continue;
    rows.forEach((row, at) => row !== untold[at] && contradicted.set(row.id, untold[at]!));
  }
  return contradicted;
}
