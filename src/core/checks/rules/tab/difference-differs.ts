// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { defineRule } from "../../rule";
import { SUM_MESSAGES, sumProblem } from "../../other-tables/sum-problem";

export const differenceDiffers = defineRule({
  code: "TAB003",
  slug: "difference-differs",
  title: "Scostamento che non torna",
  why: "Lo scostamento tra previsione e consuntivo è ciò che la Relazione deve spiegare: se non è la differenza delle due cifre, la spiegazione riguarda un altro numero.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  fixable: true,
  messages: SUM_MESSAGES,

  table(table, { report }) {
    for (const fault of tableFaults(table).sums) {
      if (fault.main.kind === "difference" && fault.change?.kind !== "sign") report(sumProblem(table, fault));
    }
  },
});
