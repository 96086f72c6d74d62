// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorField } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import { isDeclared, isNameless } from "../../causes";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const rowWithoutLabel = defineRule({
  code: "STR001",
  slug: "row-without-label",
  title: "Riga senza indicatore",
  why: "Un dato senza il nome dell’indicatore non si può ricondurre al Piano né ricalcolare: può essere un resto di copia, o una riga persa in una conversione.",
  severity: "warning",
  criteria: ["f", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    onlyDeclared:
      "La riga porta soltanto {declared} nella colonna della %, senza indicatore, valore e target: non si può ricalcolare. Ripristinare la riga dall’originale, o toglierla.",
    figures:
      "La riga porta un dato ({figure}) ma non il nome dell’indicatore: non si può ricondurre al Piano. Scrivere l’indicatore, o togliere la riga.",
  },

  indicator(indicator, { report }) {
    const isEmpty = indicator.status === "empty";
    if (!isEmpty && !isNameless(indicator)) return;
    const field = firstFigure(indicator);
    if (field === null) return;
    const where = { indicator, field };
    const figure = seenText(indicator[field]);
    if (isEmpty) report({ where, needsReview: true, messageId: "onlyDeclared", data: { declared: figure } });
    else report({ where, needsReview: true, messageId: "figures", data: { figure } });
  },
});

type FigureField = Extract<IndicatorField, "actual" | "target" | "declared">;

function firstFigure(indicator: Indicator): FigureField | null {
  if (indicator.actual.type !== "blank") return "actual";
  if (indicator.target.type !== "blank") return "target";
  return isDeclared(indicator) ? "declared" : null;
}
