// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { ValueType } from "../../../values/typed-value";
import { isDeclared } from "../../causes";
import { fieldPlace } from "../../place";
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
  messages: {
    copied:
      "La colonna della % ripete il valore ottenuto ({declared}) e il target manca: non è un grado di realizzazione e non entra nella media. Indicare il target del Piano, o lasciare vuota la %.",
  },

  indicator(indicator, { report }) {
    if (!repeatsRawValue(indicator)) return;
    report({
      where: { indicator, field: "declared" },
      related: indicator.columns.actual === null ? [] : [fieldPlace(indicator, "actual")],
      messageId: "copied",
      data: { declared: seenText(indicator.declared) },
    });
  },
});

const FIGURES: readonly ValueType[] = ["number", "percent", "date", "yes-no"];

/** True when the raw actual stands where a % should be: 1,5 days declared as "1,5". */
function repeatsRawValue(indicator: Indicator): boolean {
  const { status, actual, declared } = indicator;
  if (status !== "no-target" || !isDeclared(indicator) || !FIGURES.includes(actual.type)) return false;
  if (actual.type === declared.type) return same(actual.number, declared.number);
  // 27 typed in a cell of percentages becomes 27 %; "1" beside "100 %" instead may be a true 100 %, so it is no proof
  const typedAsPercent = actual.type === "number" && declared.type === "percent" && declared.number !== 1;
  return typedAsPercent && same(actual.number, declared.number * 100);
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
