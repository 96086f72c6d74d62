// SPDX-License-Identifier: EUPL-1.2
import { themesOf } from "../../index/themes";
import { defineRule } from "../../rule";
import { isWholeReport, WHOLE_REPORT } from "../../structure/whole-report";

export const transparencyMissing = defineRule({
  code: "OIV002",
  slug: "transparency-missing",
  title: "Nessun obiettivo sulla trasparenza",
  why: "L’OIV verifica che nella misurazione della performance si sia tenuto conto degli obiettivi sulla trasparenza: se nessuno ne parla, il criterio d non ha riscontro.",
  severity: "warning",
  criteria: ["d"],
  norm: "D.Lgs. 33/2013, art. 10, c. 3, e art. 44; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: { ...WHOLE_REPORT },
  messages: {
    missing:
      "Nessuno dei {indicators:indicatore|indicatori} e dei {objectives:obiettivo|obiettivi} parla di trasparenza. Indicare dove se ne tiene conto, o aggiungere gli obiettivi del Piano che la riguardano.",
  },

  workbook(scorecard, { options, report }) {
    if (!isWholeReport(scorecard, options) || themesOf(scorecard).about("transparency").length > 0) return;
    const data = { indicators: scorecard.indicators.length, objectives: scorecard.objectives.length };
    report({ where: null, needsReview: true, messageId: "missing", data });
  },
});
