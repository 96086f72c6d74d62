// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../../workbook/address";
import { cellOf } from "../../../scorecard/places";
import type { Indicator, Objective, Scorecard } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const typedOverFormula = defineRule({
  code: "REA009",
  slug: "typed-over-formula",
  title: "% scritta a mano al posto della formula",
  why: "Dove le altre % sono formule, una scritta a mano non segue più i dati: se valore o target cambiano resta com’è, e nessuno se ne accorge.",
  severity: "warning",
  criteria: ["e"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano there is nothing to compute yet
  phases: ["monitoring", "report"],
  bodies: "all",
  // most of a column's cells make the habit; fewer siblings prove none
  options: { fewestFormulas: 4, customaryShare: 0.8 },
  messages: {
    typed:
      "{declared} è scritto a mano, mentre {formulas} delle {total} % di questa colonna sono formule: non segue più i dati. Rimettere la formula, o motivare il valore.",
  },

  workbook(scorecard, { options, report }) {
    if (!scorecard.indicators.some(isComputed) && !scorecard.objectives.some(isComputed)) return;
    for (const { formulas, typed } of columnsOf(scorecard)) {
      const total = formulas + typed.length;
      if (typed.length === 0 || formulas < options.fewestFormulas || formulas < total * options.customaryShare)
        continue;
      for (const { sheet, at, declared } of typed) {
        report({ where: { sheet, at }, messageId: "typed", data: { declared: seenText(declared), formulas, total } });
      }
    }
  },
});

function isComputed({ declared }: Indicator | Objective): boolean {
  return declared.cell.formula !== "none";
}

interface Percent {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly declared: TypedValue;
}

/** The %, of indicators or of objectives, that stand in one column of a sheet. */
interface Column {
  formulas: number;
  readonly typed: Percent[];
}

function columnsOf({ indicators, objectives }: Scorecard): Iterable<Column> {
  const columns = new Map<string, Column>();
  for (const indicator of indicators) {
    // where nothing can be computed there is no formula to be kept
    if (indicator.status === "scored") add(columns, "i", indicator, cellOf(indicator, "declared"));
  }
  for (const objective of objectives) {
    if (objective.score !== null) add(columns, "o", objective, objective.declaredAt);
  }
  return columns.values();
}

function add(
  columns: Map<string, Column>,
  kind: "i" | "o",
  { sheet, declared, declaredByPerf }: Pick<Indicator | Objective, "sheet" | "declared" | "declaredByPerf">,
  at: CellPosition | null,
): void {
  const { kind: stored, formula } = declared.cell;
  if (at === null || (formula === "none" && stored !== "number") || declaredByPerf) return;
  const key = `${kind} ${String(at.column)} ${sheet}`;
  const column = columns.get(key) ?? { formulas: 0, typed: [] };
  columns.set(key, column);
  if (formula === "none") column.typed.push({ sheet, at, declared });
  else column.formulas += 1;
}
