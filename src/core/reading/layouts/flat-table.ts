// SPDX-License-Identifier: EUPL-1.2
import { forEachInSteps } from "../../steps/steps";
import { rowKind, type RowView } from "../row-view";
import type { Layout } from "./layout";

/**
 * A row for each indicator; its objective stands in a column of its own, repeated, or blank (or merged) below the first
 * row. Without such a column the table has one objective, which bears the name of its unit.
 */
export const flatTable: Layout = {
  name: "flat-table",
  fit: () => 0.5,
  *read({ rows, continued, operationalNamesObjectives, openObjective, addIndicator, noteTotal }) {
    let objective = continued;
    let operational = "";
    const nameOf = (view: RowView): string => view.objective || (operationalNamesObjectives ? view.operational : "");
    yield* forEachInSteps(rows, (view, index) => {
      const kind = rowKind(view, rows[index + 1]);
      if (kind === "objective") {
        objective = openObjective(view, view.operational || view.objective, view.code);
        operational = "";
      } else if (kind === "indicator") {
        const before = objective;
        if (nameOf(view) || view.code) objective = openObjective(view, nameOf(view), view.code);
        if (objective !== before) operational = "";
        operational = view.operational || operational;
        objective ??= openObjective(view, "", "");
        addIndicator(view, objective, operational);
      } else if (kind === "total") noteTotal(view);
    });
    return objective;
  },
};
