// SPDX-License-Identifier: EUPL-1.2
import { explainedBy, isDeclared, isNameless } from "../../figures/causes";
import { isOnlyObserved } from "../../figures/only-observed";
import { isTargetOnOneSide, withoutAnyTarget } from "../../figures/one-sided";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { plannedTarget } from "../../plan/planned-target";
import { repeatsRawValue } from "../../figures/raw-copy";
import { seenText } from "../../seen";

export const targetMissing = defineRule({
  code: "TGT001",
  slug: "target-missing",
  title: "Target mancante",
  why: "Senza un target fissato nel Piano il risultato non si può misurare: la riga non entra nella media e lo scostamento non si calcola.",
  severity: "warning",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    withActual:
      "C’è il valore ottenuto ({actual}) ma non il target: la riga non si misura e non entra nella media. Indicare il target del Piano o, se l’indicatore è solo di osservazione, dirlo nelle note.",
    stated:
      "C’è il valore ottenuto ({actual}) e una % dichiarata ({declared}), ma non il target: da che cosa derivi la % non si vede, e la riga non entra nella media. Indicare il target del Piano, o lasciare vuota la %.",
    withoutActual:
      "Mancano il target e il valore ottenuto: l’indicatore non si misura. Indicare il target del Piano o togliere la riga, citando la modifica del Piano.",
    inPlan:
      "Manca il target: l’indicatore non si potrà misurare. Indicarlo o, se è solo di osservazione, dirlo nelle note.",
    planned:
      "Il target manca, e quello del Piano ({from}) è {planned}: la riga non si misura e non entra nella media. Riportare qui il target del Piano.",
    unlikePlan:
      "Il target «{target}» non è un valore, e quello del Piano ({from}) è {planned}: la riga non si misura e non entra nella media. Riportare qui il target del Piano.",
    unreadable:
      "Il target «{target}» non è un valore: la riga non si misura e non entra nella media. Scrivere un numero, una %, una data o SI/NO.",
  },

  indicator(indicator, { index, inputs, report }) {
    const where = { indicator, field: "target" } as const;
    if (explainedBy(indicator, "unreadable-target")) {
      const target = seenText(indicator.target);
      const planned = plannedTarget(indicator, inputs);
      if (planned === null) report({ where, messageId: "unreadable", data: { target } });
      else report({ where, messageId: "unlikePlan", data: { target, ...planned } });
      return;
    }
    if (indicator.status !== "no-target") return;
    // the whole column has no heading: heading-missing says it once
    if (indicator.columns.target === null && index.lacksHeading(indicator.blockId, "target")) return;
    const group = index.same().groupOf(indicator);
    // target-on-one-side says it of the indicator
    if (group !== undefined && isTargetOnOneSide(group, index)) return;
    const rows = group === undefined ? [] : withoutAnyTarget(group, index);
    if (rows.length > 0 && rows[0] !== indicator) return;
    const problem = { where, related: rows.slice(1).map((row) => fieldPlace(row, "target")) };
    const planned = plannedTarget(indicator, inputs);
    if (planned !== null && !isOnlyObserved(indicator, inputs)) {
      report({ ...problem, messageId: "planned", data: { ...planned } });
    } else if (indicator.actual.type !== "blank") {
      const actual = seenText(indicator.actual);
      // a copied value is a defect of its own: raw-value-as-percentage says it
      const isStated = isDeclared(indicator) && !repeatsRawValue(indicator);
      if (!isStated && [indicator, ...rows].some((row) => isOnlyObserved(row, inputs))) return;
      if (!isStated) report({ ...problem, messageId: "withActual", data: { actual } });
      else report({ ...problem, messageId: "stated", data: { actual, declared: seenText(indicator.declared) } });
    } else if (!isNameless(indicator)) {
      // a Plan has no results yet: that they are missing is nothing to say
      const messageId = index.settings.phase === "plan" ? "inPlan" : "withoutActual";
      report({ ...problem, messageId, data: {} });
    }
  },
});
