// SPDX-License-Identifier: EUPL-1.2
import { whyImpossible } from "../../figures/impossible-value";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const outOfRange = defineRule({
  code: "VAL010",
  slug: "out-of-range",
  title: "Valore impossibile per ciò che misura",
  why: "Una parte non supera il suo totale e un conteggio non scende sotto zero: un valore impossibile toglie credito a tutti gli altri.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano there are no results
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    overWhole:
      "Il valore è {actual}, ma l’indicatore mette una parte sul suo totale, e la parte non può superarlo. Verificare numeratore e denominatore.",
    negativeCount:
      "Il valore è {actual}, ma l’indicatore conta, e un conteggio non può essere negativo. Correggere il valore.",
    negativeTime:
      "Il valore è {actual}, ma l’indicatore è una durata media, che non può essere negativa. Correggere il valore o, se è l’anticipo sulla scadenza, dirlo nel nome.",
  },

  indicator(indicator, { report }) {
    const why = whyImpossible(indicator);
    if (why === null) return;
    const { actual, target } = indicator;
    // what counts as the whole is told by words alone; a target of zero or less shows that the body means something
    // else by the same words (days of delay)
    const isDoubtful = why === "overWhole" || target.number <= 0;
    const problem = { where: { indicator, field: "actual" } as const, ...(isDoubtful ? FOR_REVIEW : {}) };
    report({ ...problem, messageId: why, data: { actual: seenText(actual) } });
  },
});
