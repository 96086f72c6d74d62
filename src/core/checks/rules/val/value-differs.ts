// SPDX-License-Identifier: EUPL-1.2
import { figuresText, HOW_MATCHED, isCascaded, isRepeated, nameOf } from "../../one-measure";
import type { SameIndicator } from "../../index/same-indicators";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";

export const valueDiffers = defineRule({
  code: "VAL011",
  slug: "value-differs",
  title: "Un indicatore con due valori",
  why: "Se due cruscotti riportano lo stesso indicatore con valori diversi, almeno uno dei due è sbagliato: chi legge non sa a quale credere.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    common:
      "«{name}» è una misura comune nel registro degli indicatori, ma ha valori diversi: {seen}. Correggere il valore sbagliato o, se ogni unità misura il suo, scrivere «propria» nel registro.",
    byName:
      "«{name}» compare su più cruscotti ({how}) con valori diversi: {seen}. Se è un solo indicatore correggere il valore sbagliato; se ognuno misura il suo, distinguerne il nome o scrivere «propria» nel registro degli indicatori.",
  },

  workbook(_, { index, report }) {
    for (const group of index.same().groups) {
      const { actuals } = group.figures;
      if (actuals.length < 2 || !isContradiction(group, index)) continue;
      const [first, ...others] = actuals.flatMap(({ rows }) => rows);
      const problem = {
        where: { indicator: first!, field: "actual" } as const,
        related: others.map((row) => fieldPlace(row, "actual")),
      };
      const data = { name: nameOf(group), seen: figuresText(actuals) };
      if (group.how === "register") report({ ...problem, messageId: "common", data });
      else report({ ...problem, ...FOR_REVIEW, messageId: "byName", data: { ...data, how: HOW_MATCHED[group.how] } });
    }
  },
});

/** Where the targets differ as well, the rows may be shares of one measure: only the register is stronger than that. */
function isContradiction(group: SameIndicator, index: ScorecardIndex): boolean {
  if (isRepeated(group, index)) return true;
  return group.figures.targets.length < 2 && isCascaded(group, index);
}
