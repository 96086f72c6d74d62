// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import { explainedBy, isDeclared } from "../../figures/causes";
import { noteOf } from "../../figures/explained";
import { movedToItsColumn } from "../../figures/result-as-percentage";
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
  fixable: true,
  messages: {
    missing:
      "Il target è {target} ma il valore ottenuto è {actual}: la riga non si misura, e non vale 0. Scrivere il valore o, se l’indicatore è stato neutralizzato, indicarne il motivo.",
    declared:
      "La % dichiarata è {declared} ma il valore ottenuto è {actual} (target {target}): la % non si può verificare. Scrivere il valore da cui deriva.",
    counted:
      "Il target è {target} ma il valore ottenuto è {actual}: la riga vale 0, perché l’ente conta così ciò che manca. Scrivere il valore, o neutralizzare l’indicatore con il motivo e l’atto.",
    presumed:
      "Il target è {target} e il valore ottenuto è {actual}, mentre le righe vicine dichiarano la loro %: presunto neutralizzato, escluso dalla media. Confermare con il motivo, o scrivere il valore.",
    presumedNoted:
      "Il target è {target} e il valore ottenuto è {actual}, mentre le righe vicine dichiarano la loro %: presunto neutralizzato, escluso dalla media. La nota dice «{note}»: se è il motivo confermarlo, scrivendo «neutralizzato» al posto del valore; altrimenti scrivere il valore.",
  },

  indicator(indicator, { index, inputs, report }) {
    const { status, presumed, actual } = indicator;
    if (actual.type !== "blank") return;
    // the whole column has no heading: heading-missing says it once
    if (indicator.columns.actual === null && index.lacksHeading(indicator.blockId, "actual")) return;
    const where = { indicator, field: "actual" } as const;
    const seen = actual.cell.kind === "blank" ? "vuoto" : `«${seenText(actual)}»`;
    const data = { actual: seen, target: seenText(indicator.target) };
    if (status === "neutralised" && presumed) {
      const note = oneLine(noteOf(indicator, inputs));
      if (!/\p{L}{2}/u.test(note)) report({ where, needsReview: true, messageId: "presumed", data });
      else report({ where, needsReview: true, messageId: "presumedNoted", data: { ...data, note } });
    } else if (explainedBy(indicator, "missing-as-zero")) report({ where, messageId: "counted", data });
    else if (status !== "no-actual") return;
    else if (!isDeclared(indicator)) report({ where, messageId: "missing", data });
    else {
      const fix = movedToItsColumn(indicator, index.indicatorsOfBlock(indicator.blockId));
      report({ where, fix, messageId: "declared", data: { ...data, declared: seenText(indicator.declared) } });
    }
  },
});
