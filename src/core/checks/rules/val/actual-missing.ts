// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const actualMissing = defineRule({
  code: "VAL001",
  slug: "actual-missing",
  title: "Valore ottenuto mancante",
  why: "La Relazione deve riportare il risultato di ogni obiettivo programmato: un indicatore con il target e senza valore lascia l’obiettivo senza riscontro.",
  severity: "warning",
  criteria: ["a", "c"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  // before the Relazione a result that is not there yet is normal
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    missing:
      "Il target è {target} ma il valore ottenuto manca ({actual}): la riga non si misura, e non vale 0. Scrivere il valore o, se l’indicatore è stato neutralizzato, indicarne il motivo.",
    declared:
      "È dichiarata la % {declared} ma il valore ottenuto manca ({actual}; target {target}): la % non si può verificare. Scrivere il valore da cui deriva.",
    presumed:
      "Il target è {target}; valore ottenuto ({actual}) e % mancano, mentre le righe vicine sono compilate: presunto neutralizzato, escluso dalla media. Confermare con il motivo, o scrivere il valore.",
  },

  indicator(indicator, { report }) {
    if (indicator.actual.type !== "blank") return;
    const { status, presumed, declared } = indicator;
    const where = { indicator, field: "actual" } as const;
    const data = { actual: seenText(indicator.actual), target: seenText(indicator.target) };
    if (status === "neutralised" && presumed) report({ where, needsReview: true, messageId: "presumed", data });
    else if (status !== "no-actual") return;
    else if (declared.type === "blank") report({ where, messageId: "missing", data });
    else report({ where, messageId: "declared", data: { ...data, declared: seenText(declared) } });
  },
});
