// SPDX-License-Identifier: EUPL-1.2
import { whyImpossible } from "../../figures/impossible-value";
import { figuresText, HOW_MATCHED, isContradiction, nameOf } from "../../figures/one-measure";
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

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
    oneImpossible:
      "«{name}» compare su più cruscotti ({how}) con valori diversi: {seen}. {impossible} è impossibile per ciò che il nome dice: riportare lì il valore degli altri o, se è un’altra grandezza, darle il suo nome.",
    byName:
      "«{name}» compare su più cruscotti ({how}) con valori diversi: {seen}. Se è un solo indicatore correggere il valore sbagliato; se ognuno misura il suo, distinguerne il nome o scrivere «propria» nel registro degli indicatori.",
  },

  workbook(_, { index, report }) {
    for (const group of index.same().groups) {
      const { actuals } = group.figures;
      if (!isContradiction(group, index)) continue;
      const [first, ...others] = actuals.flatMap(({ rows }) => rows);
      const problem = {
        where: { indicator: first!, field: "actual" } as const,
        related: others.map((row) => fieldPlace(row, "actual")),
      };
      const data = { name: nameOf(group), seen: figuresText(actuals) };
      if (group.how === "register") report({ ...problem, messageId: "common", data });
      else {
        const named = { ...data, how: HOW_MATCHED[group.how] };
        const wrong = actuals.find(({ rows }) => whyImpossible(rows[0]!) !== null);
        if (wrong === undefined) report({ ...problem, ...FOR_REVIEW, messageId: "byName", data: named });
        else {
          const impossible = seenText(wrong.value);
          report({ ...problem, ...FOR_REVIEW, messageId: "oneImpossible", data: { ...named, impossible } });
        }
      }
    }
  },
});
