// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { QuickFix } from "../../finding";
import { fieldPlace } from "../../place";
import { repeatsRawValue } from "../../figures/raw-copy";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const rawValueAsPercentage = defineRule({
  code: "REA003",
  slug: "raw-value-as-percentage",
  title: "Valore ottenuto copiato nella colonna della %",
  why: "Senza target non esiste un grado di realizzazione: il valore copiato nella colonna della % si legge come un risultato che nessuno ha misurato.",
  severity: "error",
  criteria: ["e", "f"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    copied:
      "La colonna della % ripete il valore ottenuto ({declared}) e il target manca: non è un grado di realizzazione e non entra nella media. Indicare il target del Piano, o lasciare vuota la %.",
  },

  indicator(indicator, { index, report }) {
    if (!repeatsRawValue(indicator)) return;
    // the whole column has no heading: heading-missing says it once
    if (indicator.columns.target === null && index.lacksHeading(indicator.blockId, "target")) return;
    report({
      where: { indicator, field: "declared" },
      related: indicator.columns.actual === null ? [] : [fieldPlace(indicator, "actual")],
      fix: emptied(indicator),
      messageId: "copied",
      data: { declared: seenText(indicator.declared) },
    });
  },
});

/** The figure stays where it belongs, among the results. */
function emptied(indicator: Indicator): QuickFix | null {
  if (indicator.columns.actual === null || indicator.declared.cell.formula !== "none") return null;
  const edits = [{ ...fieldPlace(indicator, "declared"), value: null }];
  return { label: "Lasciare vuota la %: il valore resta nella sua colonna", kind: "proposal", edits };
}
