// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorField } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import { isDeclared, isNameless } from "../../figures/causes";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const rowWithoutLabel = defineRule({
  code: "STR001",
  slug: "row-without-label",
  title: "Riga senza indicatore",
  why: "Un dato senza il nome dell’indicatore non si può ricondurre al Piano né ricalcolare: può essere un resto di copia, o una riga persa in una conversione.",
  severity: "warning",
  criteria: ["c", "f", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    onlyDeclared:
      "{count:riga porta|righe portano} soltanto la % ({declared}), senza indicatore, valore e target: non si può ricalcolare nulla. Ripristinare {what} dall’originale, o {remove}.",
    figures:
      "La riga porta un dato ({figure}) ma non il nome dell’indicatore: non si può ricondurre al Piano. Scrivere l’indicatore, o togliere la riga.",
  },

  indicator(indicator, { report }) {
    if (indicator.status === "empty" || !isNameless(indicator)) return;
    const field = firstFigure(indicator);
    if (field === null) return;
    const figure = seenText(indicator[field]);
    report({ where: { indicator, field }, needsReview: true, messageId: "figures", data: { figure } });
  },
  block({ id }, { index, report }) {
    for (const rows of bareRuns(index.indicatorsOfBlock(id))) {
      const [first, ...others] = rows.map((row) => fieldPlace(row, "declared"));
      const declared = seenText(rows[0]!.declared);
      const isOne = rows.length === 1;
      const [what, remove] = isOne ? ["la riga", "toglierla"] : ["le righe", "toglierle"];
      const data = { count: rows.length, declared, what: what, remove: remove };
      report({ where: first!, related: others, needsReview: true, messageId: "onlyDeclared", data });
    }
  },
});

/** Rows with nothing but a %, in runs under one objective: lost together, they are one finding. */
function bareRuns(rows: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const runs: Indicator[][] = [];
  let last: Indicator | null = null;
  for (const row of rows) {
    const isBare = row.status === "empty" && isDeclared(row);
    const continues = last !== null && last.objectiveId === row.objectiveId;
    if (isBare && continues) runs.at(-1)!.push(row);
    else if (isBare) runs.push([row]);
    last = isBare ? row : null;
  }
  return runs;
}

type FigureField = Extract<IndicatorField, "actual" | "target" | "declared">;

function firstFigure(indicator: Indicator): FigureField | null {
  if (indicator.actual.type !== "blank") return "actual";
  if (indicator.target.type !== "blank") return "target";
  return isDeclared(indicator) ? "declared" : null;
}
