// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const polarityInferred = defineRule({
  code: "VAL003",
  slug: "polarity-inferred",
  title: "Verso dedotto dalla % dichiarata",
  why: "Un 100 % falso su un indicatore crescente ha lo stesso aspetto di un 100 % vero su uno decrescente: la % dichiarata non può provare sé stessa.",
  severity: "warning",
  criteria: ["e"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    inferred:
      "{actual} contro un target di {target} e una % dichiarata di {declared}: il conto torna soltanto se vale «{polarity:polarity}», che nulla nella riga conferma. Indicare il verso in una colonna o nel nome dell’indicatore («{polarity:polarity}», tra parentesi), oppure correggere la %.",
  },

  indicator(indicator, { report }) {
    if (indicator.polaritySource !== "declared" || indicator.status !== "scored") return;
    const { actual, target, declared, polarity } = indicator;
    report({
      where: { indicator, field: indicator.columns.polarity !== null ? "polarity" : "declared" },
      needsReview: true,
      messageId: "inferred",
      data: { actual: seenText(actual), target: seenText(target), declared: seenText(declared), polarity },
    });
  },
});
