// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { RATIO_MESSAGES, ratioProblem } from "../../other-tables/ratio-problem";
import { defineRule } from "../../rule";

export const shareDiffers = defineRule({
  code: "TAB005",
  slug: "share-differs",
  title: "Quota che non torna",
  why: "Una quota sbagliata cambia il peso di ciò che descrive: il controllo di una società partecipata, la parte di un genere, l’incidenza di una spesa.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: RATIO_MESSAGES,

  table(table, { report }) {
    for (const fault of tableFaults(table).ratios) {
      if (fault.isShare) report(ratioProblem(table, fault));
    }
  },
});
