// SPDX-License-Identifier: EUPL-1.2
import { isDeclared } from "../../figures/causes";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const valuePlaceholder = defineRule({
  code: "VAL002",
  slug: "value-placeholder",
  title: "Segnaposto al posto del valore ottenuto",
  why: "Un segnaposto rimasto nel modello, o un testo che non è un valore, non prova alcun risultato: la % dichiarata accanto non è attendibile.",
  severity: "error",
  criteria: ["c", "f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    placeholder:
      "«{actual}» non è un valore ottenuto: la riga non si misura. Scrivere il valore vero: un numero, una %, una data, oppure SI o NO.",
    declared:
      "«{actual}» non è un valore ottenuto, eppure la % dichiarata è {declared}: non si può verificare. Scrivere il valore vero: un numero, una %, una data, oppure SI o NO.",
    neverCalculated:
      "La formula del valore ottenuto non ha un risultato salvato: la riga non si misura. Aprire la cartella con Excel, salvarla e ripetere il controllo.",
  },

  indicator(indicator, { report }) {
    const [cause] = indicator.explanation;
    const where = { indicator, field: "actual" } as const;
    if (cause?.code === "unreadable-actual") {
      const data = { actual: seenText(indicator.actual) };
      if (!isDeclared(indicator)) report({ where, messageId: "placeholder", data });
      else report({ where, messageId: "declared", data: { ...data, declared: seenText(indicator.declared) } });
    } else if (cause?.code === "never-calculated" && cause.args["field"] === "actual") {
      report({ where, ...FOR_REVIEW, messageId: "neverCalculated", data: {} });
    }
  },
});
