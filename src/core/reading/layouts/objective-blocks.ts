// SPDX-License-Identifier: EUPL-1.2
import { forEachInSteps } from "../../steps/steps";
import type { OpenObjective } from "../collected";
import { codeOf, rowKind, type RowView } from "../row-view";
import { isWritten } from "../written";
import type { Layout } from "./layout";

/**
 * The layout of the source document: objective rows (a name, perhaps a %), each followed by the rows of its indicators;
 * the operational objective is written once and blank on the rows that follow.
 */
export const objectiveBlocks: Layout = {
  name: "objective-blocks",
  fit: ({ objectiveRows, codedObjectiveRows, indicatorRows, codedNames }) => {
    if (objectiveRows === 0) return 0;
    // A lone row with a % among rows that each name a coded objective: a sum of them, not their objective.
    return codedObjectiveRows === 0 && codedNames * 2 > indicatorRows ? 0.3 : 0.9;
  },
  *read({ rows, continued, openObjective, addIndicator, noteTotal }) {
    let objective = continued;
    let operational = "";
    let divided: OpenObjective | null = null;
    yield* forEachInSteps(rows, (view, index) => {
      const kind = rowKind(view, rows[index + 1]);
      if (kind === "objective" && isOperational(view, objective, divided)) {
        operational = view.operational || view.objective;
        divided = objective;
      } else if (kind === "objective") {
        objective = openObjective(view, view.operational || view.objective, view.code);
        operational = "";
      } else if (kind === "indicator") {
        operational = view.operational || view.objective || operational;
        objective ??= openObjective(view, "", "");
        addIndicator(view, objective, operational);
      } else if (kind === "total") noteTotal(view);
    });
    return objective;
  },
};

/**
 * A row of its own under a coded objective, without a % and with a code below that one («1.1» and «1.1.2») or with
 * none: its operational objective, or action. An objective is divided so from its first row on, or not at all.
 */
function isOperational(view: RowView, objective: OpenObjective | null, divided: OpenObjective | null): boolean {
  if (objective?.code == null || isWritten(view.declared)) return false;
  if (objective.indicatorIds.length > 0 && objective !== divided) return false;
  const code = codeOf(view);
  return code === null || code.startsWith(`${objective.code}.`);
}
