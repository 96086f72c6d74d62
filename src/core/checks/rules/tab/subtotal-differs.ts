// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { defineRule } from "../../rule";
import { SUM_MESSAGES, sumProblem } from "../../other-tables/sum-problem";

export const subtotalDiffers = defineRule({
  code: "TAB002",
  slug: "subtotal-differs",
  title: "Subtotale che non torna",
  why: "Un subtotale sbagliato passa al totale generale e agli indici che lo usano.",
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
      if (fault.main.kind === "subtotal") report(sumProblem(table, fault));
    }
  },
});
