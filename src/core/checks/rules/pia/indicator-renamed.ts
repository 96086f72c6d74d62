// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import { faultText } from "../../plan/answer-faults";
import { openVariations } from "../../plan/open-variations";
import { defineRule } from "../../rule";

export const indicatorRenamed = defineRule({
  code: "PIA004",
  slug: "indicator-renamed",
  title: "Nome diverso da quello del Piano",
  why: "Con un altro nome chi confronta la Relazione con il Piano non ritrova l’indicatore, e non sa se misura ancora la stessa cosa.",
  severity: "info",
  criteria: ["a", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    renamed:
      "Nel Piano ({from}) questo indicatore sembra chiamarsi «{before}». Se è lo stesso, usare il nome del Piano; se è un altro, citare l’atto in «Variazioni».",
    incomplete:
      "Nel Piano ({from}) questo indicatore sembra chiamarsi «{before}»; in «Variazioni» {missing}. Completare o correggere la riga.",
  },

  workbook(_, { inputs, report }) {
    const from = inputs.plan?.plans.at(-1)?.name ?? "";
    for (const variation of openVariations(inputs, "renamed")) {
      const where = { indicator: variation.indicator!, field: "label" } as const;
      const missing = faultText(variation);
      const data = { from, before: oneLine(variation.before ?? "") };
      if (missing === null) report({ where, needsReview: true, messageId: "renamed", data });
      else report({ where, needsReview: true, messageId: "incomplete", data: { ...data, missing } });
    }
  },
});
