// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { defineRule } from "../../rule";
import { SUM_MESSAGES, sumProblem } from "../../other-tables/sum-problem";

export const totalDiffers = defineRule({
  code: "TAB001",
  slug: "total-differs",
  title: "Totale che non torna",
  why: "Un totale diverso dalla somma delle sue voci dice che almeno un dato della tabella è sbagliato, e non si sa quale usare.",
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
      if (fault.main.kind === "total" || fault.main.kind === "across") report(sumProblem(table, fault));
    }
  },
});
