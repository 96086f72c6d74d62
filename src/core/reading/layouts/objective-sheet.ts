// SPDX-License-Identifier: EUPL-1.2
import { forEachInSteps } from "../../steps/steps";
import { rowKind, type RowView } from "../row-view";
import { isShareOfObjective } from "../vocabulary/keys";
import { isWritten } from "../written";
import type { Layout } from "./layout";

/**
 * One sheet, or one table, for each objective («Scheda obiettivo»): cells above the table name it («Obiettivo:»,
 * «Codice:»), and the table holds its indicators, perhaps with the phases or actions in a column of their own.
 */
export const objectiveSheet: Layout = {
  name: "objective-sheet",
  fit: ({ keyed, objectiveRows, namedRows }) => (keyed && objectiveRows === 0 && namedRows === 0 ? 1 : 0),
  *read({ rows, keyed, openKeyed, addIndicator, noteTotal }) {
    if (!keyed) return null;
    const closing = keyed.declaredAt === null ? closingRow(rows) : null;
    const objective = openKeyed(keyed, closing);
    let operational = "";
    yield* forEachInSteps(rows, (view, index) => {
      if (view === closing) return;
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

/** «Grado di raggiungimento dell’obiettivo | | | 95 %» under its indicators: its %, as long as only one row says so. */
function closingRow(rows: readonly RowView[]): RowView | null {
  const closing = rows.filter(
    ({ label, lead, hasFigures, declared }) => !hasFigures && isWritten(declared) && isShareOfObjective(label || lead),
  );
  return closing.length === 1 && !rows.some(({ row, hasFigures }) => hasFigures && row > closing[0]!.row)
    ? closing[0]!
    : null;
}
