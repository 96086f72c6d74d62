// SPDX-License-Identifier: EUPL-1.2
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";
import { typeDoubt } from "../../figures/type-doubt";

export const typeMismatch = defineRule({
  code: "VAL005",
  slug: "type-mismatch",
  title: "Valore di tipo diverso da quello atteso",
  why: "Un conteggio scritto come percentuale, o una risposta accanto a un numero, non misura ciò che l’indicatore dice: il punteggio può essere giusto per caso.",
  severity: "error",
  criteria: ["e", "f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    mismatch:
      "Il valore ottenuto ({actual}) e il target ({target}) non sono dello stesso tipo e non si possono confrontare. Scriverli nella stessa unità.",
    percentOfCount:
      "L’indicatore conta («N.») ma il valore è una percentuale ({actual}). Scrivere quanti sono, o precisare nel nome di quale rapporto si tratta.",
    percentOfUnit:
      "L’unità di misura è un numero («n.») ma il valore è una percentuale ({actual}). Correggere l’unità, o scrivere quanti sono.",
    countLikePercent:
      "Valore {actual} contro un target di {target} per un indicatore che conta («N.»): sembra una percentuale (100 %) scritta al posto del numero. Verificare, e scrivere quanti sono.",
  },

  // which of the two is wrong, only the office knows: nothing here is certain
  indicator(indicator, { index, inputs, report }) {
    const { actual, target, explanation } = indicator;
    const isMismatch = explanation[0]?.code === "type-mismatch";
    const doubt = isMismatch ? null : typeDoubt(indicator, index, inputs);
    if (!isMismatch && doubt === null) return;
    const problem = { where: { indicator, field: "actual" } as const, ...FOR_REVIEW };
    const data = { actual: seenText(actual), target: seenText(target) };
    if (doubt === null) {
      report({ ...problem, messageId: "mismatch", data });
      return;
    }
    const related = [fieldPlace(indicator, doubt === "percentOfUnit" ? "unit" : "target")];
    if (doubt === "countLikePercent") report({ ...problem, related, messageId: doubt, data });
    else report({ ...problem, related, messageId: doubt, data: { actual: data.actual } });
  },
});
