// SPDX-License-Identifier: EUPL-1.2
import { themesOf } from "../../index/themes";
import { defineRule } from "../../rule";
import { isWholeReport, WHOLE_REPORT } from "../../structure/whole-report";

export const anticorruptionMissing = defineRule({
  code: "OIV001",
  slug: "anticorruption-missing",
  title: "Nessun obiettivo sull’anticorruzione",
  why: "L’OIV verifica che nella misurazione della performance si sia tenuto conto degli obiettivi sulla prevenzione della corruzione: se nessuno ne parla, il criterio d non ha riscontro.",
  severity: "warning",
  criteria: ["d"],
  norm: "L. 190/2012, art. 1, c. 8 e 8-bis; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: { ...WHOLE_REPORT },
  messages: {
    missing:
      "Nessuno dei {indicators:indicatore|indicatori} e dei {objectives:obiettivo|obiettivi} parla di prevenzione della corruzione. Indicare dove se ne tiene conto, o aggiungere gli obiettivi del Piano che la riguardano.",
  },

  workbook(scorecard, { options, report }) {
    if (!isWholeReport(scorecard, options) || themesOf(scorecard).about("anticorruption").length > 0) return;
    const data = { indicators: scorecard.indicators.length, objectives: scorecard.objectives.length };
    report({ where: null, needsReview: true, messageId: "missing", data });
  },
});
