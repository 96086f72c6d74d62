// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { RATIO_MESSAGES, ratioProblem } from "../../other-tables/ratio-problem";
import { defineRule } from "../../rule";

export const percentageDiffers = defineRule({
  code: "TAB004",
  slug: "percentage-differs",
  title: "Percentuale che non torna",
  why: "Una variazione o una percentuale di realizzazione diversa da quella che danno le cifre accanto mostra un andamento che non c’è stato.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: RATIO_MESSAGES,

  table(table, { report }) {
    for (const fault of tableFaults(table).ratios) {
      if (!fault.isShare) report(ratioProblem(table, fault));
    }
  },
});
