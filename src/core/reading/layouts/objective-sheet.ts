// SPDX-License-Identifier: EUPL-1.2
import { rowKind } from "../row-view";
import type { Layout } from "./layout";

/**
 * One sheet, or one table, for each objective («Scheda obiettivo»): cells above the table name it («Obiettivo:»,
 * «Codice:»), and the table holds its indicators, perhaps with the phases or actions in a column of their own.
 */
export const objectiveSheet: Layout = {
  name: "objective-sheet",
  fit: ({ keyed, objectiveRows, namedRows }) => (keyed && objectiveRows === 0 && namedRows === 0 ? 1 : 0),
  read: ({ rows, keyed, openKeyed, addIndicator, noteTotal }) => {
    if (!keyed) return null;
    const objective = openKeyed(keyed);
    let operational = "";
    rows.forEach((view, index) => {
      const kind = rowKind(view, rows[index + 1]);
      if (kind === "total") noteTotal(view);
      if (kind === "objective") operational = view.operational || view.objective;
      if (kind !== "indicator") return;
      operational = view.operational || operational;
      addIndicator(view, objective, operational);
    });
    return objective;
  },
};
