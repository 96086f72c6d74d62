// SPDX-License-Identifier: EUPL-1.2
import { cellKey, conflictKey, type FillDecisions } from "../../../core/usecases/filling/decisions";
import type { CellEdit, Conflict } from "../../../core/workbook/plan";

/** By what a decision names a cell to be written. */
export function decisionKey({ sheet, row, column }: CellEdit): string {
  return cellKey(sheet, row, column);
}

/** The decisions with one decided otherwise. */
export function withDecision(
  decisions: FillDecisions,
  about: keyof FillDecisions,
  key: string,
  isDecided: boolean,
): FillDecisions {
  const keys = new Set(decisions[about]);
  if (isDecided) keys.add(key);
  else keys.delete(key);
  return { ...decisions, [about]: keys };
}

/** Each conflict once: an objective and its only indicator may share a cell, and want the same figure there. */
export function distinctConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const byCell = new Map(
    conflicts.map((conflict) => [
      JSON.stringify([conflict.sheet, conflictKey(conflict), conflict.why.code, conflict.wanted]),
      conflict,
    ]),
  );
  return [...byCell.values()];
}
