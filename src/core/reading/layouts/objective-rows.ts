// SPDX-License-Identifier: EUPL-1.2
import { forEachInSteps } from "../../steps/steps";
import { rowKind } from "../row-view";
import type { Layout } from "./layout";

/**
 * Each objective is its own indicator: «Obiettivo | Target | Risultato | %», and no column says what is measured. A row
 * opens an objective with a single indicator, called alike.
 */
export const objectiveRows: Layout = {
  name: "objective-rows",
  fit: ({ labelIsObjective, objectiveRows: ownRows }) => (labelIsObjective && ownRows === 0 ? 0.8 : 0),
  *read({ rows, continued, openObjective, addIndicator, noteTotal }) {
    let objective = continued;
    yield* forEachInSteps(rows, (view, index) => {
      const kind = rowKind(view, rows[index + 1]);
      if (kind === "total") noteTotal(view);
      if (kind !== "indicator") return;
      if (view.label || objective === null) objective = openObjective(view, view.label, view.code);
      addIndicator(view, objective, "");
    });
    return objective;
  },
};
